"""What one report says of its story, piece by piece."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mulaqat.model import Actor, Date, Meeting, Record, Span

from ..encounters import name_of
from ..sayings import HEARD

Kind = Literal["participant", "place", "date", "status", "statement", "agreement"]


class Said(NamedTuple):
    """One piece: `key` is what the same piece has in another report, `what` names it in words.

    For statements and agreements `key` is only who speaks or agrees: their words, at `span`, tell the rest.
    """

    document: str
    kind: Kind
    key: str
    what: str
    span: Span


def said_in(record: Record, facts: tuple[str, ...]) -> Iterator[Said]:
    """All pieces of a record that belong to a story about these meetings; without any, what is about none."""
    document = record.document.id
    for meeting in record.meetings:
        if meeting.id in facts:
            yield from _of_meeting(document, meeting)
    about = {*facts, None} if facts[:1] == _first(record) else {*facts}
    for statement in record.statements:
        if statement.meeting in about and statement.level in HEARD and statement.repeats is None:
            who = _label(statement.speaker) if statement.speaker else "unknown speaker"
            yield Said(document, "statement", _key(statement.speaker), f"{who}: {statement.act}", statement.content)
    if None in about:
        for agreement in record.agreements:
            who = "; ".join(map(_label, agreement.parties))
            yield Said(document, "agreement", "", f"{who}: {agreement.kind}, {agreement.status}", agreement.subject)


def _first(record: Record) -> tuple[str, ...]:
    return tuple(meeting.id for meeting in record.meetings[:1])


def _of_meeting(document: str, meeting: Meeting) -> Iterator[Said]:
    told = meeting.evidence[0]
    for actor in (*meeting.hosts, *meeting.guests, *meeting.attendees):
        yield Said(document, "participant", _key(actor), _label(actor), actor.mention or told)
    if meeting.place and (meeting.place.name or meeting.place.name_ur):
        place, name = meeting.place, meeting.place.name or meeting.place.name_ur or ""
        yield Said(
            document, "place", name, f"{name}, {place.country}" if place.country else name, place.evidence or told
        )
    day = told_day(meeting)
    if day:
        yield Said(document, "date", day.value, day.value, day.evidence[0] if day.evidence else told)
    yield Said(document, "status", meeting.status, meeting.status, told)


def told_day(meeting: Meeting) -> Date | None:
    """The day that the report itself tells; not what was inferred from its date or from terms of office."""
    inferred = meeting.date is None or meeting.date.basis in ("published", "tenures")
    return None if inferred else meeting.date


def _key(actor: Actor | None) -> str:
    if actor is None:
        return ""
    return name_of(actor) or actor.entity or f"{actor.kind}/{actor.country}/{actor.name or actor.name_ur}"


def _label(actor: Actor) -> str:
    return actor.called or actor.office or actor.kind
