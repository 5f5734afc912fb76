"""In which meeting a statement fell."""

from collections.abc import Sequence

from mulaqat.model import Actor, Meeting, Span


def meeting_of(speaker: Actor | None, content: Span, meetings: Sequence[Meeting]) -> str | None:
    """The id of the meeting told last before the statement that its speaker took part in; None where there is none."""
    if speaker is None or speaker.name is None:
        return None
    told = [
        (evidence.start, meeting.id)
        for meeting in meetings
        if meeting.form != "ceremony" and speaker.name in _names(meeting)
        for evidence in meeting.evidence
        if evidence.start < content.end
    ]
    return max(told)[1] if told else None


def _names(meeting: Meeting) -> set[str | None]:
    return {actor.name for actor in (*meeting.hosts, *meeting.guests, *meeting.attendees)}
