"""Reads the tab-separated files of a language folder."""

from pathlib import Path
from typing import NamedTuple

from mulaqat.errors import DataError


class Row(NamedTuple):
    """One row: the file and line it stands on, and its cells by column name."""

    file: str
    line: int
    cells: dict[str, str]

    def fault(self, message: str) -> DataError:
        """The error that names this row."""
        return DataError(self.file, self.line, message)

    def with_urdu(self, urdu: str) -> "Row":
        """This row with another Urdu cell."""
        return self._replace(cells={**self.cells, "urdu": urdu})

    def pair(self) -> tuple[str, str]:
        """The two halves of an Urdu cell `written → intended`; DataError if it is not of that shape."""
        written, arrow, intended = self.cells["urdu"].partition(" → ")
        if not (arrow and written and intended):
            raise self.fault("expected 'written → intended' in the Urdu cell")
        return written, intended


def read_rows(path: Path, columns: tuple[str, ...], kinds: frozenset[str]) -> list[Row]:
    """The rows of a TSV file whose header is exactly `columns` and whose `kind` is one of `kinds`.

    Raises DataError with file and line for a missing file, a wrong header, a wrong number of cells,
    an unknown kind or a row without a source.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(str(path), None, f"cannot be read: {error}") from error
    if tuple(lines[0].split("\t")) != columns:
        raise DataError(str(path), 1, f"the header must be {' '.join(columns)}")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if line:
            cells = dict(zip(columns, line.split("\t"), strict=False))
            rows.append(_checked(Row(str(path), number, cells), line, kinds))
    return rows


def _checked(row: Row, line: str, kinds: frozenset[str]) -> Row:
    if line.count("\t") + 1 != len(row.cells) or "source" not in row.cells:
        raise row.fault("wrong number of cells")
    if row.cells["kind"] not in kinds:
        raise row.fault(f"unknown kind {row.cells['kind']!r}; known: {', '.join(sorted(kinds))}")
    if not row.cells["source"]:
        raise row.fault("a row needs a source")
    return row
