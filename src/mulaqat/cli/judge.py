"""mulaqat judge."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from cyclopts import Parameter

from .archives import DEFAULT, Form, Place, existing
from .options import UsageError
from .output import emit
from .printing import FORMS

if TYPE_CHECKING:
    from mulaqat.archive import Archive
    from mulaqat.stories import Judgement


def judge(
    deed: Annotated[Literal["together", "apart", "undo", "list"], Parameter(help="What to say of two reports.")],
    /,
    *about: Annotated[str, Parameter(help="Two ids such as doc-1234…; for undo the number of a judgement.")],
    by: Annotated[str | None, Parameter(help="Who says so.")] = None,
    at: Annotated[str | None, Parameter(help="When; by default now.")] = None,
    note: Annotated[str | None, Parameter(help="Why.")] = None,
    archive: Place = DEFAULT,
    format: Form = "text",
) -> int:
    """Say that two reports belong together or apart, take it back, or list what was said."""
    with existing(archive) as opened:
        if deed == "list":
            emit(FORMS[format](map(msgspec.structs.asdict, opened.judgements())))
            return 0
        if by is None:
            raise UsageError("say who judges: --by NAME")
        when = at or datetime.now(UTC).isoformat(timespec="seconds")
        made = _undo(opened, about, by, when, note) if deed == "undo" else _pair(opened, deed, about, by, when, note)
    emit([f"judgement {made.number}\n"])
    return 0


def _pair(
    archive: "Archive", deed: Literal["together", "apart"], about: tuple[str, ...], by: str, at: str, note: str | None
) -> "Judgement":
    if len(about) != 2:
        raise UsageError(f"{deed} takes two documents: mulaqat judge {deed} doc-1234… doc-5678… --by NAME")
    return archive.judge(deed, *about, by=by, at=at, note=note)


def _undo(archive: "Archive", about: tuple[str, ...], by: str, at: str, note: str | None) -> "Judgement":
    if len(about) != 1 or not about[0].isdecimal():
        raise UsageError("undo takes the number of a judgement: mulaqat judge undo 3 --by NAME")
    return archive.undo(int(about[0]), by=by, at=at, note=note)
