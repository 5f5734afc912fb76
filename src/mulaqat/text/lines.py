"""Lines that are no running text: what a site prints around its reports."""

from collections.abc import Iterable
from dataclasses import dataclass

from .tables import Row

COLUMNS = ("kind", "urdu", "source")
KINDS = frozenset({"line", "prefix", "lead_in", "dateline"})


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines, beginnings of lines, lines that make the next one boilerplate too, words of datelines."""

    lines: frozenset[str]
    prefixes: tuple[str, ...]
    lead_ins: frozenset[str]
    dateline: frozenset[str]


def build_lines(rows: Iterable[Row]) -> Lines:
    """The sets from the rows of lines.tsv."""
    sets: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for row in rows:
        sets[row.cells["kind"]].add(row.cells["urdu"])
    return Lines(
        frozenset(sets["line"]),
        tuple(sorted(sets["prefix"])),
        frozenset(sets["lead_in"]),
        frozenset(sets["dateline"]),
    )
