"""Reading the data files: TSV rows and TOML tables, each knowing its file and line."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a TSV file: its cells by column name, and where it stands."""

    cells: dict[str, str]
    file: str
    line: int

    def __getitem__(self, column: str) -> str:
        if column not in self.cells:
            raise self.error(f"there is no column {column}; add it to the header")
        return self.cells[column]

    def error(self, message: str) -> DataError:
        """A DataError that points at this row."""
        return DataError(self.file, self.line, message)


def read_rows(folders: Sequence[Path], name: str) -> Iterator[Row]:
    """Rows of `name` in each folder in turn; a folder without the file is passed over."""
    for folder in folders:
        path = folder / name
        if not path.is_file():
            continue
        try:
            lines = path.read_text(encoding="utf-8").split("\n")
        except UnicodeDecodeError as error:
            raise DataError(str(path), None, f"is not UTF-8 at byte {error.start}; save it as UTF-8") from error
        header = lines[0].split("\t")
        if header[-1] != "source":
            raise DataError(str(path), 1, "the last column must be `source`; add it to the header")
        for number, line in enumerate(lines[1:], 2):
            if not line:
                continue
            cells = line.split("\t")
            if len(cells) != len(header):
                raise DataError(
                    str(path),
                    number,
                    f"{len(cells)} cells where the header has {len(header)}; separate by tabs",
                )
            yield Row(dict(zip(header, cells, strict=True)), str(path), number)


def read_tables(folders: Sequence[Path], pattern: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Each TOML file that matches `pattern` below the folders, in the order of folder and name."""
    for folder in folders:
        for path in sorted(folder.glob(pattern)):
            try:
                yield path, tomllib.loads(path.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise DataError(str(path), None, f"cannot be read as TOML: {error}") from error
