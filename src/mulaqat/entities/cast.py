"""The resolved people of one document and the days it can be of."""

from collections.abc import Set
from fnmatch import fnmatchcase

from mulaqat.knowledge import Knowledge, Office, PlaceEntry
from mulaqat.mentions import Mention
from mulaqat.model import Actor, Date
from mulaqat.phrases import Reading, Unit

from .days import EVER, bounds_of
from .figures import Figure, Figures
from .mangled import mend
from .places import Places

DATELINE = 9  # units: a dateline is no longer
BETWEEN = frozenset({"COMMA", "NUM", "TIME", "MARK", "MEDIA", "WORD", "UNK"})


_Sought = tuple[tuple[str, ...], frozenset[str]]


class Cast:
    """Who a document is about. `bounds`: the earliest and the latest day (ISO) it can be of; `home`: the
    country of the town in its dateline, else of its outlet, whose president صدر مملکت is."""

    __slots__ = (
        "_could_hold",
        "_in_role",
        "_seats",
        "actors",
        "bounds",
        "figures",
        "home",
        "knowledge",
        "places",
        "reading",
    )

    def __init__(self, reading: Reading, date: Date | None, knowledge: Knowledge, outlet: str | None = None) -> None:
        mentions = [u.mention for phrase in reading.phrases for u in phrase.mentions if u.mention]
        self.reading, self.knowledge = reading, knowledge
        # A title is asked for as often as it stands in the text, and each time of everybody in it.
        # Plain dicts: a Memo of a method would be a cycle, and each document then waits for the collector.
        self._in_role: dict[_Sought, list[Figure]] = {}
        self._could_hold: dict[_Sought, dict[str, list[Figure]]] = {}
        self._seats: dict[str, list[Office]] = {}
        self.actors: dict[Mention, Actor] = {}  # whom each mention was found to be
        self.figures = Figures(mentions, reading.tokens.words, knowledge)
        self.places = Places(mentions, knowledge.world)
        self.home = _home(reading, self) or self._of_outlet(knowledge.world.homes.get(outlet or ""), mentions)
        self.bounds = bounds_of(date, self.figures.all, knowledge.world)
        mend(self.figures.all, self.bounds, knowledge)

    def _of_outlet(self, home: str | None, mentions: list[Mention]) -> str | None:
        """The country of an outlet, unless all countries that the report names are others."""
        named = {owner for mention in mentions for owner in mention.owners}
        places = filter(None, [self.place_of(mention) for mention in mentions if mention.places])
        named |= {place.country for place in places if place.country}
        return home if home in named or named.isdisjoint(self.knowledge.world.countries) else None

    def place_of(self, mention: Mention) -> PlaceEntry | None:
        """The place that a mention names."""
        return self.places.of(mention)

    def office_of(self, figure: Figure) -> Office | None:
        """The office that the figure holds then: of those that the text gives him, else his only one."""
        if not figure.person:
            return None
        held = {o.key: o for o in self.offices(figure.person.id)}
        named = [o for o in held.values() if (o.country, o.klass) in figure.roles or ("", o.klass) in figure.roles]
        if named:
            return named[0]
        return next(iter(held.values())) if len(held) == 1 else None

    def offices(self, person: str) -> list[Office]:
        """The offices that a person, by his id, held on the document's days; ever, where it has none."""
        if person not in self._seats:
            self._seats[person] = self.knowledge.world.offices_of(person, *self.bounds)
        return self._seats[person]

    def in_role(self, owners: tuple[str, ...], classes: Set[str]) -> list[Figure]:
        """The document's figures that hold an office of one of the classes, of one of the owners (empty: of any).

        Where a bare title stands for several, the text's own president or premier is meant: the one who is
        given the title without a country.
        """
        sought = owners, frozenset(classes)
        if sought not in self._in_role:
            self._in_role[sought] = self._find_in_role(*sought)
        return self._in_role[sought]

    def could_hold(self, owners: tuple[str, ...], classes: Set[str]) -> dict[str, list[Figure]]:
        """By name the document's figures who held such an office then, whether the text gives it to them or not."""
        sought = owners, frozenset(classes)
        if sought not in self._could_hold:
            self._could_hold[sought] = self._find_could_hold(*sought)
        return self._could_hold[sought]

    def _find_in_role(self, owners: tuple[str, ...], classes: Set[str]) -> list[Figure]:
        if not owners:
            own = [
                f for f in self.figures.all if any(not owner and self._covered(cls, classes) for owner, cls in f.roles)
            ]
            if len(own) == 1:
                return own
        printed = [f for f in self.figures.all if any(self._held(role, owners, classes, f) for role in f.roles)]
        return printed or (self._able(owners, classes) if owners else [])

    def _find_could_hold(self, owners: tuple[str, ...], classes: Set[str]) -> dict[str, list[Figure]]:
        named: dict[str, list[Figure]] = {}
        for figure in self._able(owners, classes):
            named.setdefault(figure.name, []).append(figure)
        return named

    def _able(self, owners: tuple[str, ...], classes: Set[str]) -> list[Figure]:
        return [f for f in self.figures.all if any(self._held(role, owners, classes, f) for role in self.roles(f))]

    def holds(self, actor: Actor, owners: tuple[str, ...], classes: Set[str]) -> bool:
        """Whether somebody whom the text knew by his office alone held such an office on the document's days."""
        if actor.entity is None or self.bounds[0] == EVER[0]:
            return False
        held = self.offices(actor.entity.partition("/")[2])
        return any((not owners or o.country in owners) and self._covered(o.klass, classes) for o in held)

    def _held(self, role: tuple[str, str], owners: tuple[str, ...], classes: Set[str], figure: Figure) -> bool:
        owner, cls = role
        at_home = not owners or owner in owners or (not owner and bool(figure.owners & set(owners)))
        return at_home and self._covered(cls, classes)

    def _covered(self, cls: str, classes: Set[str]) -> bool:
        """Whether a title of one of the classes can mean the office class: itself, or a general one (وزیر, ترجمان)."""
        if cls in classes:
            return True
        general = self.knowledge.lexicon.general
        return any(fnmatchcase(cls, pattern) for sought in classes for pattern in general.get(sought, ()))

    def roles(self, figure: Figure) -> set[tuple[str, str]]:
        """(owner, class) pairs of a figure: what the text gives him, and what the knowledge says he held then."""
        held = self.offices(figure.person.id) if figure.person else []
        return figure.roles | {(office.country, office.klass) for office in held}


def _home(reading: Reading, cast: Cast) -> str | None:
    """The country of a town that opens the first sentence of the body, before a colon, dash or bracket, or a line of
    its own above it; a day and an agency may stand between (انقرہ، 3 مئی 2021، انادولو:)."""
    for sentence, phrase in zip(reading.sentences, reading.phrases, strict=True):
        town = _dateline(phrase.units[:DATELINE], alone=sentence.kind != "body" and len(phrase.units) < DATELINE)
        if town is not None:
            place = cast.place_of(town)
            return place.country if place else None
        if sentence.kind == "body":
            break
    return None


def _dateline(units: tuple[Unit, ...], *, alone: bool) -> Mention | None:
    """The town that a dateline begins with; one that stands `alone` names a day."""
    ends = next((i for i, unit in enumerate(units) if unit.cls in ("COLON", "PAREN", "DASH")), 0)
    if not ends and alone and any(unit.cls == "TIME" for unit in units):
        ends = len(units)
    if not ends or units[0].cls != "PLACE" or any(unit.cls not in BETWEEN for unit in units[1:ends]):
        return None
    return units[0].mention
