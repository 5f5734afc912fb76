"""mulaqat quarantine."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from cyclopts import Parameter

from .archives import DEFAULT, Form, Place, existing
from .options import Data, UsageError
from .output import complain, emit
from .printing import FORMS

if TYPE_CHECKING:
    from mulaqat.archive import Archive, Bad
    from mulaqat.intake import Item


def quarantine(
    deed: Annotated[Literal["list", "show", "retry"], Parameter(help="What to do.")] = "list",
    /,
    *ids: Annotated[str, Parameter(help="Ids such as q-1234…; retry without any takes all.")],
    archive: Place = DEFAULT,
    format: Form = "text",
    data: Data = (),
) -> int:
    """List what could not be stored, show one entry with its bytes, or try again."""
    with existing(archive) as opened:
        if deed == "list":
            emit(FORMS[format](map(_row, opened.quarantined())))
            return 0
        if deed == "show":
            emit(_shown([_one(opened, number) for number in ids]))
            return 0
        wanted = [_one(opened, number) for number in ids] or list(opened.quarantined())
        return _retry(opened, wanted, data)


def _one(archive: "Archive", number: str) -> "Bad":
    found = archive.quarantined_one(number)
    if found is None:
        raise UsageError(f"{number}: is not in quarantine (mulaqat quarantine list shows what is)")
    return found


def _row(bad: "Bad") -> dict[str, Any]:
    row = {"id": bad.id, **msgspec.structs.asdict(bad)}
    row.pop("raw")
    return row | {"bytes": None if bad.raw is None else len(bad.raw)}


def _shown(entries: "list[Bad]") -> Iterator[str]:
    for bad in entries:
        yield from (f"{name}: {value}\n" for name, value in _row(bad).items())
        yield "\n" + (bad.raw or b"").decode("utf-8", "backslashreplace").replace("\x1b", "\\x1b") + "\n"


def _retry(archive: "Archive", entries: "list[Bad]", data: tuple[Path, ...]) -> int:
    from .adding import Adding
    from .knowing import know

    adding = Adding(archive, know(data))
    for bad in entries:
        items = list(_again(bad))
        if not items:
            complain(f"{bad.id}: its bytes were not kept; add {bad.name} again")
            adding.tally.count("quarantined")
            continue
        before = adding.tally.quarantined
        adding.take(items)
        if adding.tally.quarantined == before:
            archive.release(bad.id)
    emit([f"{adding.tally}\n"])
    return 1 if adding.tally.quarantined else 0


def _again(bad: "Bad") -> "Iterator[Item]":
    """What the intake makes of the same bytes now, under the same name."""
    from mulaqat.intake import Taken, read_source

    if bad.raw is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / (Path(bad.name).name[-80:] or "report")
        path.write_bytes(bad.raw)
        for item in read_source(path):
            name = item.name.replace(str(path), bad.name)
            if isinstance(item, Taken):
                document = msgspec.structs.replace(item.document, path=bad.name)
                yield replace(item, name=name, document=document)
            else:
                message = item.message.replace(str(path), bad.name)
                yield replace(item, name=name, message=message, place=item.place or bad.place)
