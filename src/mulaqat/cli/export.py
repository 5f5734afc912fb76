"""mulaqat export."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from mulaqat.errors import MulaqatError
from mulaqat.export import BOM, FORMATS, save_csv, to_csv
from mulaqat.model import Document, Record

from .archives import DEFAULT, Place, existing
from .options import Data, Day, Paths, UsageError, some
from .output import emit, save

Readings = Iterable[tuple[Document, Record]]
Name = Literal[
    "jsonl", "json", "schema", "text", "html", "csv", "parquet", "gdelt", "polecat", "colt", "ftm", "jsonld",
    "annotations", "csl", "graphml", "gexf", "brat",
]  # fmt: skip
Table = Literal[
    "documents", "entities", "meetings", "statements", "agreements", "events", "doubts", "actors", "evidence"
]
PURPOSES = "; ".join(f"{name}: {known.purpose}" for name, known in FORMATS.items())


def export(
    *paths: Paths,
    archive: Place = DEFAULT,
    format: Annotated[Name, Parameter(help=f"{PURPOSES}.")] = "jsonl",
    output: Annotated[
        Path | None, Parameter(name=["--output", "-o"], help="A file; a folder for csv, parquet and brat.")
    ] = None,
    table: Annotated[Table | None, Parameter(help="Of csv this table alone, which needs no folder.")] = None,
    bom: Annotated[bool, Parameter(help="Begin CSV so that Excel takes it for UTF-8.", negative=())] = False,
    published: Day = None,
    publisher: Annotated[str | None, Parameter(help="Who published these reports.")] = None,
    data: Data = (),
) -> int:
    """Write the records of an archive, in the order of their ids, or of the reports at PATH, as another format."""
    if (table or bom) and format != "csv":
        raise UsageError("--table and --bom are of --format csv")
    if format == "schema":
        _write(output, FORMATS[format].pieces(()))
        return 0
    start = BOM if bom else ""
    with _readings(paths, archive, data, published=published, publisher=publisher) as (readings, failures):
        if table:
            _write(output, chain([start] if start else [], to_csv(readings, table)))
        elif FORMATS[format].into == "stream":
            _write(output, FORMATS[format].pieces(readings))
        else:
            _fill(_folder(output, format), format, readings, start)
        return 1 if failures() else 0


@contextmanager
def _readings(
    paths: tuple[Path, ...], archive: str, data: tuple[Path, ...], **about: str | None
) -> Iterator[tuple[Readings, Callable[[], int]]]:
    """The readings of these reports, or of the archive where none are named, and how many failed so far."""
    if paths:
        from .knowing import know
        from .reading import Batch

        batch = Batch(some(paths), know(data), **about)
        yield batch, lambda: batch.failed
    else:
        with existing(archive) as opened:
            yield opened.readings(), lambda: 0


def _write(output: Path | None, pieces: Iterable[str]) -> None:
    if output is None:
        emit(pieces)
    else:
        save(output, pieces)


def _fill(folder: Path, format: str, readings: Readings, start: str) -> None:
    try:
        if format == "csv":
            save_csv(readings, folder, start)
        else:
            FORMATS[format].save(readings, folder)
    except OSError as error:
        raise MulaqatError(f"{folder}: cannot be written: {error.strerror or error}") from None


def _folder(output: Path | None, format: str) -> Path:
    """The folder to write into, made where it is not there and empty; raises UsageError."""
    if output is None:
        raise UsageError(f"{format} is several files: name a folder for them, --output FOLDER")
    try:
        output.mkdir(exist_ok=True)
        if any(output.iterdir()):
            raise UsageError(f"{output}: is not empty; name another folder, or empty it")
    except OSError as error:
        raise UsageError(f"{output}: no folder can be made there: {error.strerror}") from None
    return output
