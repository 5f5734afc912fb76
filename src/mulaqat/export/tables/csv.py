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
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
# What may stand before a formula and is not seen; a spreadsheet passes over some of it.
_BEFORE = "".join(
    map(chr, (0x20, 0xA0, 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
)


def csv_line(cells: Iterable[object]) -> str:
    """One line of CSV; an apostrophe stands before a text that a spreadsheet would take for a formula."""
    line = io.StringIO()
    # Told of both ends of lines, it puts a cell with either of them in quotation marks.
    csv.writer(line, lineterminator="\r\n").writerow([_guarded(cell) for cell in cells])
    return line.getvalue().removesuffix("\r\n") + "\n"


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
    if isinstance(cell, str) and cell.lstrip(_BEFORE).startswith(_FORMULA):
        return f"'{cell}"
    return cell
