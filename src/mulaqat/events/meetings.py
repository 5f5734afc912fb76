"""Meetings as events: visits in pairs, third places in full, talks and mediation before both."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mulaqat.knowledge import Knowledge
from mulaqat.model import Meeting

from .draft import Coding, Draft
from .parties import Party, country_of, parties_of
from .senses import Words, contexts_of, senses_in

Pair = tuple[Party, Party]


class Sides(NamedTuple):
    """Who met: hosts, guests, the country of a third place, and the one who mediates."""

    hosts: tuple[Party, ...]
    guests: tuple[Party, ...]
    place: tuple[Party, ...]
    mediator: tuple[Party, ...]

    @property
    def met(self) -> tuple[Party, ...]:
        """Both sides."""
        return (*self.hosts, *self.guests)


def code_meeting(meeting: Meeting, words: Words, knowledge: Knowledge) -> Iterator[Draft]:
    """The events of a meeting by the rows of forms.tsv; none where it is no official one or a side has no code."""
    rows = [row for row in knowledge.codebook["forms"].get(meeting.form, ()) if row["status"] == meeting.status]
    if not rows or not meeting.public:
        return
    sides = _sides(meeting, knowledge)
    if not sides.hosts or not sides.guests:
        return
    senses = senses_in(" ".join(map(words, meeting.evidence)), knowledge)
    if "mediation" not in senses:
        sides = sides._replace(mediator=())
    relation = _relation(sides, senses)
    many = "many" if len({party.home for party in sides.met}) > 2 else "two"
    contexts = contexts_of(senses_in(" ".join(map(words, meeting.topics)), knowledge), knowledge)
    for row in rows:
        if row["relation"] in ("", relation) and row["sides"] == many:
            for source, target in _pairs(row["way"], sides):
                yield Draft(Coding.of(row), source, target, meeting.id, contexts, meeting.date, meeting.place)


def other_side(meeting: Meeting, speaker: Party, knowledge: Knowledge) -> tuple[Party, ...]:
    """Those whom a side of a meeting meets; nobody where the speaker is on neither side."""
    hosts = parties_of(meeting.hosts, meeting.date, knowledge)
    guests = parties_of(meeting.guests, meeting.date, knowledge)
    if speaker.home in {party.home for party in hosts}:
        return guests
    return hosts if speaker.home in {party.home for party in guests} else ()


def _sides(meeting: Meeting, knowledge: Knowledge) -> Sides:
    """Who met; a mediator is whoever else was there, if the words say that there was mediation at all."""
    hosts = parties_of(meeting.hosts, meeting.date, knowledge)
    guests = parties_of(meeting.guests, meeting.date, knowledge)
    homes = {party.home for party in (*hosts, *guests)}
    place = country_of(meeting.place, knowledge) if meeting.place else None
    # A body has no country of its own to tell a third place by.
    third = place is not None and place.home not in homes and not homes & knowledge.codebook["bodies"].keys()
    present = parties_of(meeting.attendees, meeting.date, knowledge)
    others = tuple(party for party in present if party.home not in homes)
    return Sides(hosts, guests, (place,) if place and third else (), others if len(others) == 1 else ())


def _relation(sides: Sides, senses: frozenset[str]) -> str:
    """How they met, in the codebook's order: mediation and talks take precedence over visits."""
    if sides.mediator:
        return "mediation"
    if "talks" in senses:
        return "third_talks" if sides.place else "talks"
    return "third" if sides.place else "visit"


def _pairs(way: str, sides: Sides) -> Iterator[Pair]:
    """Source and target of each event of a row, by its `way`."""
    if way in ("guest_host", "both"):
        yield from _each(sides.guests, sides.hosts)
    if way in ("host_guest", "both"):
        yield from _each(sides.hosts, sides.guests)
    if way == "each_place":
        yield from _each(sides.met, sides.place)
    if way == "place_each":
        yield from _each(sides.place, sides.met)
    if way == "mediator_each":
        yield from _each(sides.mediator, sides.met)


def _each(sources: Iterable[Party], targets: tuple[Party, ...]) -> Iterator[Pair]:
    """Every source with every target: a compound actor is an event for each."""
    for source in sources:
        for target in targets:
            if source.code != target.code:
                yield source, target
