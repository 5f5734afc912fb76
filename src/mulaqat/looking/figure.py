"""Somebody: whom he met, what he said and what was said of him, and which offices he held."""

from collections.abc import Iterator

import msgspec

from mulaqat.archive import Figure, Listing, MeetingTold, Met, Stance, StatementTold
from mulaqat.knowledge import Knowledge, Term


class Held(msgspec.Struct, frozen=True):
    """An office, who held it, and from when to when (ISO days; None: open); of the knowledge, not of a report."""

    office: str
    country: str
    person: str
    name: str
    name_ur: str | None
    start: str
    end: str | None
    acting: bool


class FigureSeen(msgspec.Struct, frozen=True):
    """A person, office, country or body with all that the archive tells of it, each list at its first page."""

    who: Figure
    held: tuple[Held, ...]
    met: tuple[Met, ...]
    meetings: Listing[MeetingTold]
    said: Listing[StatementTold]
    said_of: Listing[StatementTold]
    stances: tuple[Stance, ...]


def known_figure(name: str, knowledge: Knowledge) -> Figure | None:
    """A person by id, or an office by `office/` and its English name, whom no report mentions but the knowledge has."""
    kind, _, rest = name.partition("/")
    if kind == "office":
        office = next((office for office in knowledge.world.offices.values() if office.name == rest), None)
        return Figure(name, kind, rest, None, office.country, office.wikidata, False, 0, 0, 0) if office else None
    person = next((one for one in knowledge.world.people.values() if one.id == name), None)
    if person is None:
        return None
    urdu = person.names[0] if person.names else None
    return Figure(name, "person", person.name, urdu, None, person.wikidata, False, 0, 0, 0)


def held_by(name: str, knowledge: Knowledge) -> tuple[Held, ...]:
    """The terms of a person by id, or of an office by `office/` and its English name; by start."""
    kind, _, rest = name.partition("/")
    world = knowledge.world
    if kind == "office":
        keys = {office.key for office in world.offices.values() if office.name == rest}
        terms = [term for some in world.by_person.values() for term in some if term.office in keys]
    else:
        terms = list(world.terms_of(rest)) if kind == "person" else []
    return tuple(sorted(_held(terms, knowledge), key=lambda held: (held.start, held.office, held.person)))


def _held(terms: list[Term], knowledge: Knowledge) -> Iterator[Held]:
    for term in terms:
        office, person = knowledge.world.offices.get(term.office), knowledge.world.people.get(term.person)
        if office and person:
            urdu = person.names[0] if person.names else None
            days = (term.start, term.end, term.acting)
            yield Held(office.name, office.country, f"person/{person.id}", person.name, urdu, *days)
