"""Faults in the TSV files: order, doubles, letters that the fold would change."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from mulaqat.errors import DataError
from mulaqat.text import Orthography, normalize

from .loading import DATA

# Their Urdu cells are what the fold itself is made of, so they need not be fixed points of it.
OF_THE_FOLD = frozenset(
    {"folds.tsv", "words.tsv", "abbreviations.tsv", "lines.tsv", "numbers.tsv", "calendar.tsv", "letters.tsv"}
)
NOUNS = frozenset({"copula", "source_before", "source_after"})  # frames of cues that are no verbs


def word_faults(folder: Path, orthography: Orthography) -> Iterator[DataError]:
    """Every fault of the TSV files below `folder`."""
    for path in sorted(folder.glob("ur/*.tsv")):
        yield from _file(path, orthography)


def _file(path: Path, orthography: Orthography) -> Iterator[DataError]:
    try:
        header, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    except UnicodeDecodeError as error:
        yield DataError(str(path), None, f"is not UTF-8 at byte {error.start}; save it as UTF-8")
        return
    columns = header.split("\t")
    lacking = [column for column in _ours(path.name) if column not in columns]
    if columns[-1] != "source":
        yield DataError(str(path), 1, "the last column must be `source`")
    elif lacking:
        yield DataError(str(path), 1, f"there is no column {', '.join(lacking)}; add it to the header")
    else:
        yield from _lines(path, columns, lines, orthography)


def _lines(path: Path, columns: list[str], lines: list[str], orthography: Orthography) -> Iterator[DataError]:
    if lines != sorted(lines):
        yield DataError(
            str(path), _first_unsorted(lines), "rows are not sorted; run `LC_ALL=C sort` on all but the header"
        )
    for number, (line, before) in enumerate(zip(lines, ["", *lines], strict=False), 2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            yield DataError(str(path), number, f"{len(cells)} cells where the header has {len(columns)}")
        elif not cells[-1].strip():
            yield DataError(str(path), number, "no source; say where the row comes from")
        elif line == before:
            yield DataError(str(path), number, "the row stands twice; delete one")
        elif path.name not in OF_THE_FOLD:
            yield from _cells(dict(zip(columns, cells, strict=True)), path, number, orthography)


def _cells(row: dict[str, str], path: Path, number: int, orthography: Orthography) -> Iterator[DataError]:
    if row.get("frame", "copula") not in NOUNS and not row["urdu"].endswith("نا"):
        yield DataError(str(path), number, f"{row['urdu']!r} is no infinitive; a cue ends in a verb in نا")
    yield from _surface(row["urdu"], str(path), number, orthography)


def _ours(name: str) -> list[str]:
    """The columns that our own file of this name has; none where there is no such file."""
    path = DATA / "ur" / name
    if not path.is_file():
        return []
    with path.open(encoding="utf-8") as lines:
        return next(lines).rstrip("\n").split("\t")


def _surface(urdu: str, file: str, line: int | None, orthography: Orthography) -> Iterator[DataError]:
    folded = normalize(urdu, orthography).folded
    if folded != urdu:
        yield DataError(file, line, f"{urdu!r} is not in the normal form; write {folded!r}")


def surface_faults(urdu: str, file: str, orthography: Orthography) -> Iterator[DataError]:
    """The fault, if any, of an Urdu name in a file without lines."""
    yield from _surface(urdu, file, None, orthography)


def _first_unsorted(lines: list[str]) -> int:
    return next(i for i, (a, b) in enumerate(pairwise(lines)) if a > b) + 3
