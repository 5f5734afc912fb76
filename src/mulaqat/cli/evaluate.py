"""mulaqat evaluate."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from mulaqat.errors import DataError, InputError
from mulaqat.model import Record

from .output import complain, emit


def evaluate(
    gold: Annotated[Path, Parameter(help="A folder of gold files; the reports lie in it or above it.")],
    /,
    *,
    records: Annotated[
        Path | None, Parameter(help="Records to judge (.jsonl); without it the reports are read now.")
    ] = None,
    errors: Annotated[bool, Parameter(help="List every disagreement as well.", negative=())] = False,
) -> int:
    """Compare records with gold and print the figures."""
    from mulaqat import evaluation

    found = read_records(records) if records else _read_reports(gold)
    figures = evaluation.evaluate(gold, found)
    for error in figures.errors if errors else ():
        complain(error)
    emit(f"{line}\n" for line in evaluation.report(figures))
    return 1 if figures.missing else 0


def read_records(path: Path) -> Iterator[Record]:
    """The records of a file, one a line; raises InputError and, with the line, DataError."""
    import msgspec

    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    decode = msgspec.json.Decoder(Record).decode
    for number, line in enumerate(lines, 1):
        try:
            if line.strip():
                yield decode(line)
        except (msgspec.DecodeError, ValueError) as error:
            raise DataError(str(path), number, f"is no record: {error}") from None


def _read_reports(gold: Path) -> Iterator[Record]:
    """Read the report of each gold file: the .txt of the same stem, here or one folder up, with its known day."""
    from mulaqat.evaluation import read_gold

    from .knowing import know
    from .reading import Batch

    knowledge = know(())
    for stem, known in read_gold(gold).items():
        beside, above = gold / f"{stem}.txt", gold.parent / f"{stem}.txt"
        report = above if above.exists() and not beside.exists() else beside
        yield from (record for _, record in Batch([report], knowledge, published=known.published))
