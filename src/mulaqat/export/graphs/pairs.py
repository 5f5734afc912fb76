"""Counting who met whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from mulaqat.model import Actor, Document, Meeting, Record


@dataclass(slots=True)
class Tie:
    """What is counted of two who met: in how many reports, in which forms, between which days."""

    reports: int = 0
    forms: set[str] = field(default_factory=set)
    first: str | None = None
    last: str | None = None

    def see(self, meetings: list[Meeting]) -> None:
        """Count one report with these meetings of the two."""
        self.reports += 1
        for meeting in meetings:
            self.forms.add(meeting.form)
            if meeting.date:
                self.first = min(filter(None, (self.first, meeting.date.earliest)))
                self.last = max(filter(None, (self.last, meeting.date.latest)))


@dataclass(slots=True)
class Acquaintance:
    """Everybody by id, and the ties between them."""

    people: dict[str, Actor] = field(default_factory=dict)
    ties: dict[tuple[str, str], Tie] = field(default_factory=dict)


def acquainted(readings: Iterable[tuple[Document, Record]]) -> Acquaintance:
    """All who met in these readings; of several words for somebody the least in order stay."""
    found = Acquaintance()
    for _, record in readings:
        met: dict[tuple[str, str], list[Meeting]] = {}
        for meeting in record.meetings:
            for pair in set(_pairs(meeting)):
                met.setdefault(pair, []).append(meeting)
            for actor in (*meeting.hosts, *meeting.guests):
                _keep(found.people, actor)
        for pair, meetings in met.items():
            found.ties.setdefault(pair, Tie()).see(meetings)
    return found


def _pairs(meeting: Meeting) -> Iterator[tuple[str, str]]:
    if meeting.status != "held":
        return
    for host, guest in product(meeting.hosts, meeting.guests):
        if host.entity and guest.entity and host.entity != guest.entity:
            yield min(host.entity, guest.entity), max(host.entity, guest.entity)


def _keep(people: dict[str, Actor], actor: Actor) -> None:
    if actor.entity and (actor.entity not in people or _order(actor) < _order(people[actor.entity])):
        people[actor.entity] = actor


def _order(actor: Actor) -> tuple[str, ...]:
    return tuple(part or "\uffff" for part in (actor.name, actor.name_ur, actor.office, actor.country))
