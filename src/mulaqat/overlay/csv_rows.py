"""Claims from a table with a header: CSV, or TSV by its name."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from mulaqat.errors import DataError

from .claim import Claim

COLUMNS = (
    "person", "name_ur", "short_ur", "country", "office", "class", "title_ur",
    "start", "end", "acting", "id", "wikidata", "source",
)  # fmt: skip
NEEDED = ("person", "name_ur", "country")


def read_table(path: Path) -> Iterator[Claim]:
    """The rows of a table; several names in one cell stand apart by `|`. Raises DataError for a bad header or row."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.reader(lines, delimiter="\t" if path.suffix.lower() == ".tsv" else ",", strict=True)
            header = [cell.strip() for cell in next(reader, [])]
            _check(path, header)
            for cells in reader:
                if not any(cell.strip() for cell in cells):
                    continue
                if len(cells) != len(header):
                    told = f"{len(cells)} cells where the header has {len(header)}; quote a cell that holds a comma"
                    raise DataError(str(path), reader.line_num, told)
                yield _claim(path, reader.line_num, dict(zip(header, map(str.strip, cells), strict=True)))
    except UnicodeDecodeError as error:
        raise DataError(str(path), None, f"is not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except csv.Error as error:
        raise DataError(str(path), None, f"is no table: {error}") from error


def _check(path: Path, header: list[str]) -> None:
    unknown = [name for name in header if name not in COLUMNS]
    lacking = [name for name in NEEDED if name not in header]
    if unknown or lacking or len(set(header)) < len(header):
        named = f"there is no column {', '.join(lacking)}" if lacking else "columns must be known and stand once"
        raise DataError(str(path), 1, f"{named}; the columns are {', '.join(COLUMNS)}")


def _claim(path: Path, line: int, cells: Mapping[str, str]) -> Claim:
    def several(column: str) -> tuple[str, ...]:
        return tuple(name.strip() for name in cells.get(column, "").split("|") if name.strip())

    return Claim(
        file=str(path),
        line=line,
        person=cells["person"],
        names=several("name_ur"),
        short=several("short_ur"),
        country=cells["country"],
        office=cells.get("office", ""),
        klass=cells.get("class", ""),
        titles=several("title_ur"),
        start=cells.get("start", ""),
        end=cells.get("end", ""),
        acting=cells.get("acting", "").lower() in ("yes", "true", "1"),
        id=cells.get("id", ""),
        wikidata=cells.get("wikidata", ""),
        source=cells.get("source", ""),
    )
