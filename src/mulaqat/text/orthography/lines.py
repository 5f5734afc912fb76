"""Lines that are no running text: what a site prints around its reports."""

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("kind", "urdu", "source")
KINDS = frozenset({"line", "list", "prefix", "lead_in", "dateline", "opening"})


@dataclass(frozen=True, slots=True)
class Lines:
    """What a site prints around and between the text, by where it stands.

    `lines` are whole lines, `prefixes` begin short ones, `lead_ins` make the next line boilerplate too, `lists` all
    headlines that follow,
    `openings` (words by their first one) stand before the text on its own line, `dateline` beside dates.
    """

    lines: frozenset[str]
    prefixes: tuple[str, ...]
    lead_ins: frozenset[str]
    lists: frozenset[str]
    dateline: frozenset[str]
    openings: dict[str, tuple[tuple[str, ...], ...]]


def build_lines(rows: Iterable[Row]) -> Lines:
    """The sets from the rows of lines.tsv."""
    sets: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for row in rows:
        sets[row.cells["kind"]].add(row.cells["urdu"])
    openings: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(sets["opening"]):
        words = tuple(phrase.split(" "))
        openings[words[0]] = (*openings.get(words[0], ()), words)
    return Lines(
        frozenset(sets["line"]),
        tuple(sorted(sets["prefix"])),
        frozenset(sets["lead_in"]),
        frozenset(sets["list"]),
        frozenset(sets["dateline"]),
        openings,
    )
