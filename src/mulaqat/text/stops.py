"""The words after which a full stop ends no sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

from .tables import Row

COLUMNS = ("kind", "urdu", "source")
KINDS = frozenset({"title", "letter", "no_start", "no_end"})


@dataclass(frozen=True, slots=True)
class Stops:
    """Titles and names of letters that are written with a stop; words that begin, or end, no sentence."""

    titles: frozenset[str]
    letters: frozenset[str]
    no_start: frozenset[str]
    no_end: frozenset[str]


def build_stops(rows: Iterable[Row]) -> Stops:
    """The sets from the rows of abbreviations.tsv."""
    sets: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for row in rows:
        sets[row.cells["kind"]].add(row.cells["urdu"])
    return Stops(
        *(frozenset(sets[kind]) for kind in ("title", "letter", "no_start", "no_end")),
    )
