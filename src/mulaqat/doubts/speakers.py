"""Statements credited to somebody who cannot have made them: kept as printed, and doubted."""

from collections.abc import Sequence

from mulaqat.model import Actor, Doubt, Meeting, Statement


def speaker_slips(statements: Sequence[Statement], meetings: Sequence[Meeting]) -> tuple[Doubt, ...]:
    """Doubts about single statements by somebody who takes no part in the document's one meeting, in a run of
    another's words: the statement before and the one after it are by the same party."""
    if len(meetings) != 1:
        return ()
    meeting = meetings[0]
    present = [*meeting.hosts, *meeting.guests, *meeting.attendees]
    main = [s for s in statements if s.level == "main" and s.speaker and s.speaker.kind == "person"]
    doubts: list[Doubt] = []
    for before, odd, after in zip(main, main[1:], main[2:], strict=False):
        expected = before.speaker
        if not (odd.speaker and expected and after.speaker):
            continue
        in_run = _same(expected, after.speaker) and _among(expected, present)
        if in_run and not _among(odd.speaker, present) and _speaks_once(odd.speaker, main):
            doubts.append(_doubt(odd, expected, present))
    return tuple(doubts)


def _speaks_once(actor: Actor, main: Sequence[Statement]) -> bool:
    return sum(_same(statement.speaker, actor) for statement in main) == 1


def _doubt(odd: Statement, expected: Actor, present: Sequence[Actor]) -> Doubt:
    assert odd.speaker is not None
    parties = ", ".join(actor.name for actor in present if actor.name)
    office = f" ({expected.office})" if expected.office else ""
    evidence = [odd.speaker.mention] if odd.speaker.mention else []
    return Doubt(
        kind="speaker_slip",
        about=odd.id,
        printed=odd.speaker.name or "",
        expected=f"{expected.name}{office}",
        because=(
            f"The text credits {odd.speaker.name}, who takes no part in the meeting ({parties}), "
            f"between two statements of {expected.name}."
        ),
        evidence=(*evidence, odd.content),
    )


def _same(left: Actor | None, right: Actor | None) -> bool:
    return left is not None and right is not None and left.name is not None and left.name == right.name


def _among(actor: Actor, actors: Sequence[Actor]) -> bool:
    return any(_same(actor, other) for other in actors)
