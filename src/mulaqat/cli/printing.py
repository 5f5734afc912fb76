"""Lists on standard output: for people, as one JSON array, or as CSV."""

import json
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from mulaqat.export import csv_line

from .output import visible

Rows = Iterable[Mapping[str, Any]]
_WIDTH = 100


def as_text(rows: Rows) -> Iterator[str]:
    """A paragraph a row: what is known of it, each with its name."""
    number = 0
    for row in rows:
        number += 1
        cells = [f"{name}: {visible(_plain(value))}" for name, value in row.items() if value not in (None, "", [])]
        yield textwrap.fill("  ·  ".join(cells), _WIDTH, subsequent_indent="    ") + "\n"
    yield f"{number} found\n"


def as_json(rows: Rows) -> Iterator[str]:
    """One array, indented, an empty one where there is nothing."""
    separator = "[\n"
    for row in rows:
        yield separator + textwrap.indent(json.dumps(dict(row), ensure_ascii=False, indent=2), "  ")
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def as_csv(rows: Rows) -> Iterator[str]:
    """A header and a line a row; nothing in a cell is a formula to a spreadsheet."""
    for number, row in enumerate(rows):
        if number == 0:
            yield csv_line(row)
        yield csv_line(value if isinstance(value, int | float) else _plain(value) for value in row.values())


FORMS: dict[str, Callable[[Rows], Iterator[str]]] = {"text": as_text, "json": as_json, "csv": as_csv}


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
