"""One meeting, with everything that its report tells of it and the other reports of its story."""

from collections.abc import Iterable

import msgspec

from mulaqat.archive import Brief
from mulaqat.model import Actor, Agreement, Doubt, Event, Meeting, Record, Statement
from mulaqat.stories import Comparison


class Speaker(msgspec.Struct, frozen=True):
    """Somebody and what he said, in the order of the text; None for an unknown speaker."""

    speaker: Actor | None
    statements: tuple[Statement, ...]


class MeetingSeen(msgspec.Struct, frozen=True):
    """A meeting in a report: who said what there, what was agreed, its events and doubts.

    `comparison`: the reports of its story side by side, None where one report alone tells of it.
    """

    report: Brief
    meeting: Meeting
    speakers: tuple[Speaker, ...]
    agreements: tuple[Agreement, ...]
    events: tuple[Event, ...]
    doubts: tuple[Doubt, ...]
    comparison: Comparison | None


def meeting_seen(report: Brief, record: Record, fact: str, comparison: Comparison | None) -> MeetingSeen | None:
    """The meeting of a record by its id; None where there is none."""
    meeting = next((meeting for meeting in record.meetings if meeting.id == fact), None)
    if meeting is None:
        return None
    said = tuple(statement for statement in record.statements if statement.meeting == fact)
    about = {fact, *(statement.id for statement in said)}
    return MeetingSeen(
        report,
        meeting,
        by_speaker(said),
        record.agreements,
        tuple(event for event in record.events if event.of in about),
        tuple(doubt for doubt in record.doubts if doubt.about in about),
        comparison,
    )


def by_speaker(statements: Iterable[Statement]) -> tuple[Speaker, ...]:
    """Statements by their speakers, who speaks first first."""
    groups: dict[tuple[str | None, ...], list[Statement]] = {}
    for statement in statements:
        groups.setdefault(_who(statement.speaker), []).append(statement)
    return tuple(Speaker(said[0].speaker, tuple(said)) for said in groups.values())


def _who(actor: Actor | None) -> tuple[str | None, ...]:
    return (actor.entity, actor.kind, actor.name, actor.name_ur, actor.country) if actor else ()
