"""mulaqat judge."""

from datetime import UTC, datetime
from pathlib import Path
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

Said = Literal["together", "apart", "confirm", "correct", "reject", "undo", "list", "gold"]


def judge(
    deed: Annotated[Said, Parameter(help="What to say of two reports, of a fact, or of a judgement; or list, gold.")],
    /,
    *about: Annotated[str, Parameter(help="Two reports; a report and its fact (s3); a judgement's number; a folder.")],
    by: Annotated[str | None, Parameter(help="Who says so.")] = None,
    at: Annotated[str | None, Parameter(help="When; by default now.")] = None,
    note: Annotated[str | None, Parameter(help="Why.")] = None,
    right: Annotated[tuple[str, ...], Parameter(help="correct: speaker=NAME, date=DAY, …", negative=())] = (),
    archive: Place = DEFAULT,
    format: Form = "text",
) -> int:
    """Say that two reports belong together or apart, or that a fact is right or wrong; take it back; list it; write
    what was said of facts into a folder as gold for mulaqat evaluate."""
    with existing(archive) as opened:
        if deed == "list":
            emit(FORMS[format](map(msgspec.structs.asdict, opened.judgements())))
            return 0
        if deed == "gold":
            return _gold(opened, about)
        if by is None:
            raise UsageError("say who judges: --by NAME")
        when = at or datetime.now(UTC).isoformat(timespec="seconds")
        made = _made(opened, deed, about, by, when, note, right)
    emit([f"judgement {made.number}\n"])
    return 0


def _made(
    archive: "Archive",
    deed: Literal["together", "apart", "confirm", "correct", "reject", "undo"],
    about: tuple[str, ...],
    by: str,
    at: str,
    note: str | None,
    right: tuple[str, ...],
) -> "Judgement":
    if deed == "undo":
        if len(about) != 1 or not about[0].isdecimal():
            raise UsageError("undo takes the number of a judgement: mulaqat judge undo 3 --by NAME")
        return archive.undo(int(about[0]), by=by, at=at, note=note)
    if deed in ("together", "apart"):
        if len(about) != 2:
            raise UsageError(f"{deed} takes two documents: mulaqat judge {deed} doc-1234… doc-5678… --by NAME")
        return archive.judge(deed, *about, by=by, at=at, note=note)
    if len(about) != 2:
        raise UsageError(f"{deed} takes a document and a fact of it: mulaqat judge {deed} doc-1234… s3 --by NAME")
    return archive.judge_fact(deed, *about, by=by, at=at, note=note, correction=_correction(right))


def _correction(right: tuple[str, ...]) -> dict[str, str] | None:
    for pair in right:
        if "=" not in pair:
            raise UsageError(f"{pair}: write what is right as FIELD=VALUE, such as speaker='Xi Jinping'")
    return {field: value for field, _, value in (pair.partition("=") for pair in right)} or None


def _gold(archive: "Archive", about: tuple[str, ...]) -> int:
    """Each judged report as .txt with its gold as .json, by its id."""
    from mulaqat.evaluation import gold_of

    if len(about) != 1:
        raise UsageError("gold takes a folder: mulaqat judge gold my-gold --archive news.db")
    folder = Path(about[0])
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for document, record, judged in archive.reviewed():
        written += 1
        gold = msgspec.json.format(msgspec.json.encode(gold_of(document, record, judged)), indent=1)
        (folder / f"{document.id}.json").write_bytes(gold + b"\n")
        (folder / f"{document.id}.txt").write_bytes(document.text.encode())
    emit([f"wrote the gold of {written} reports; mulaqat evaluate {folder} compares\n"])
    return 0
