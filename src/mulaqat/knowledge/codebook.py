"""The tables of data/events: which codes event data knows, and which fact is which code."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from .tables import Row, read_rows

Cells = dict[str, str]
Codebook = Mapping[str, Mapping[str, tuple[Cells, ...]]]
"""Rows by table (the stem of its file) and first cell, in the order of the files; a later folder's come last."""

CODES = ("cameo", "code", "to")


def read_codebook(folders: Sequence[Path], key: Callable[[str], str]) -> dict[str, dict[str, tuple[Cells, ...]]]:
    """Every table of data/events; `key` brings Urdu words into the form for comparing. Raises DataError."""
    names = sorted({path.stem for folder in folders for path in folder.glob("events/*.tsv")})
    rows = {name: list(read_rows(folders, f"events/{name}.tsv")) for name in names}
    codes = {row["code"] for row in rows.get("cameo", ())}
    events = {(row["event"], row["mode"]) for row in rows.get("plover", ())}
    tables: dict[str, dict[str, tuple[Cells, ...]]] = {}
    for name, table in rows.items():
        found = tables[name] = {}
        for row in table:
            _check(name, row, codes, events)
            cells = {column: key(cell) if column == "urdu" else cell for column, cell in row.cells.items()}
            cells.pop("source")
            first = next(iter(cells.values()))
            found[first] = (*found.get(first, ()), cells)
    return tables


def _check(name: str, row: Row, codes: set[str], events: set[tuple[str, str]]) -> None:
    """Raises DataError where a row uses a code that cameo.tsv or plover.tsv lacks."""
    if name not in ("bodies", "cameo"):
        unknown = sorted({row.cells[c] for c in CODES if row.cells.get(c)} - codes)
        if unknown:
            raise row.error(f"{unknown[0]} is no code of events/cameo.tsv; add it there")
    if row.cells.get("plover") and (row["plover"], row["mode"]) not in events:
        raise row.error(f"{row['plover']} {row['mode']} is not in events/plover.tsv; add it there")
