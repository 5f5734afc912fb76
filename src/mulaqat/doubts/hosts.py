"""Meetings of which a report tells both ways round who came to whom."""

from collections.abc import Sequence

from mulaqat.meetings import Turned
from mulaqat.model import Actor, Doubt


def two_hosts(turned: Sequence[Turned]) -> tuple[Doubt, ...]:
    """A doubt for each meeting that has a host in one place of the text and another in another.

    Printed is the telling with the sides the other way; whom the record has for the host is expected.
    """
    doubts = []
    for meeting, says, otherwise in turned:
        host = _named(meeting.hosts)
        because = f"The text has {says.text!r} in one place and {otherwise.text!r} in another: both cannot be the host."
        doubts.append(Doubt("two_hosts", meeting.id, otherwise.text, host, because, (says, otherwise)))
    return tuple(doubts)


def _named(actors: Sequence[Actor]) -> str | None:
    return "; ".join(name for actor in actors if (name := actor.name or actor.name_ur)) or None
