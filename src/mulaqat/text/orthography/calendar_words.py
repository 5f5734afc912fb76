"""The words of calendars: months, weekdays, relative days, parts of the day."""

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("kind", "value", "latin", "urdu", "source")
KINDS = frozenset(
    {
        "gregorian",
        "solar",
        "lunar",
        "weekday",
        "day",
        "unit",
        "past",
        "part",
        "day_word",
        "era",
        "this",
        "last",
    }
)
_NAMES = ("gregorian", "solar", "lunar", "weekday", "era", "day_word")


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The value of each word in key form, by kind of word; `names` are all that a dateline may hold."""

    tables: dict[str, dict[str, str]]
    names: frozenset[str]


def build_calendar(rows: Iterable[Row]) -> CalendarWords:
    """The tables from the rows of calendar.tsv; a latin cell may hold several names, `-` means none."""
    tables: dict[str, dict[str, str]] = {kind: {} for kind in sorted(KINDS)}
    for row in rows:
        table, value = tables[row.cells["kind"]], row.cells["value"]
        table.update((name, value) for name in row.cells["latin"].split() if name != "-")
        table[row.cells["urdu"]] = value
    names = frozenset(word for kind in _NAMES for name in tables[kind] for word in name.split())
    return CalendarWords(tables, names)
