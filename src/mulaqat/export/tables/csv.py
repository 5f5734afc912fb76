"""Tables as CSV that a spreadsheet opens as it is and takes no cell of for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from mulaqat.model import Document, Record

from .columns import COLUMNS, TABLES
from .rows import rows_of

Readings = Iterable[tuple[Document, Record]]
BOM = "\ufeff"  # without it a spreadsheet takes UTF-8 for the letters of its own country
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_line(cells: Iterable[object]) -> str:
    """One line of CSV; an apostrophe stands before a text that a spreadsheet would take for a formula."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_guarded(cell) for cell in cells])
    return line.getvalue()


def to_csv(readings: Readings, table: str) -> Iterator[str]:
    """One table: its header, then a line a row."""
    yield csv_line(COLUMNS[table])
    for document, record in readings:
        for row in rows_of(document, record)[table]:
            yield csv_line(row.values())


def save_csv(readings: Readings, folder: Path, start: str = "") -> None:
    """All tables, a file each, into a folder; `start` is what each file begins with, such as BOM."""
    with ExitStack() as stack:
        files = {
            table: stack.enter_context((folder / f"{table}.csv").open("w", encoding="utf-8", newline=""))
            for table in TABLES
        }
        for table, file in files.items():
            file.write(start + csv_line(COLUMNS[table]))
        for document, record in readings:
            for table, rows in rows_of(document, record).items():
                files[table].writelines(csv_line(row.values()) for row in rows)


def _guarded(cell: object) -> object:
    """Numbers and truths are no formulas, whatever their sign."""
    if isinstance(cell, str) and cell.lstrip("\u200e\u200f\ufeff ").startswith(_FORMULA):
        return f"'{cell}"
    return cell
