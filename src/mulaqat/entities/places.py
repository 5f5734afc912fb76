"""Which town a name means that several have: the one in a country that the document speaks of."""

from collections.abc import Iterable

from mulaqat.knowledge import PlaceEntry, World
from mulaqat.mentions import Mention


class Places:
    """The places of one document. `countries`: those that it names, or names one town of for certain."""

    __slots__ = ("_entries", "countries")

    def __init__(self, mentions: Iterable[Mention], world: World) -> None:
        self._entries = world.places
        self.countries: set[str | None] = set()
        for mention in mentions:
            self.countries.update(mention.owners)
            if len(mention.places) == 1:
                self.countries.add(self._entries[mention.places[0]].country)

    def of(self, mention: Mention) -> PlaceEntry | None:
        """The place that a mention names; of several, that of the one country named; else what all have in common."""
        entries = [self._entries[number] for number in mention.places]
        if len(entries) < 2:
            return entries[0] if entries else None
        here = [entry for entry in entries if entry.country in self.countries]
        if len(here) == 1:
            return here[0]
        names = {entry.name for entry in entries}
        return PlaceEntry(names.pop() if len(names) == 1 else "", entries[0].names, entries[0].kind, None)
