"""Cells that a spreadsheet opens as they are and takes none of for a formula."""

import csv
import io
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_UNSEEN = "\u200e\u200f\ufeff "


def csv_line(cells: Iterable[object]) -> str:
    """One line of CSV; an apostrophe stands before a text that a spreadsheet would take for a formula."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_guarded(cell) for cell in cells])
    return line.getvalue()


def _guarded(cell: object) -> object:
    """Numbers are no formulas, whatever their sign."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(_UNSEEN).startswith(_FORMULA) else cell
