"""The words for numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("kind", "value", "urdu", "source")
KINDS = frozenset({"cardinal", "homograph", "scale", "whole", "part", "ordinal"})


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Values by word: 0-99, those that are other words too, scales, one and a half, a half more, ordinals."""

    cardinals: dict[str, int]
    homographs: dict[str, int]
    scales: dict[str, int]
    wholes: dict[str, float]
    parts: dict[str, float]
    ordinals: dict[str, int]

    def may_begin(self, word: str) -> bool:
        """Whether a number may begin with this word."""
        return word in self.cardinals or word in self.ordinals or word in self.homographs


def build_numbers(rows: Iterable[Row]) -> NumberWords:
    """The tables from the rows of numbers.tsv; DataError on a value that is no number."""
    tables: dict[str, dict[str, float]] = {kind: {} for kind in KINDS}
    for row in rows:
        try:
            tables[row.cells["kind"]][row.cells["urdu"]] = float(row.cells["value"])
        except ValueError as error:
            raise row.fault(f"{row.cells['value']!r} is no number") from error
    whole = {kind: {word: int(value) for word, value in table.items()} for kind, table in tables.items()}
    return NumberWords(
        whole["cardinal"],
        whole["homograph"],
        whole["scale"],
        tables["whole"],
        tables["part"],
        whole["ordinal"],
    )
