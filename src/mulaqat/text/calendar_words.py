"""The words of calendars: months, weekdays, relative days, parts of the day."""

from collections.abc import Iterable
from dataclasses import dataclass

from .tables import Row

COLUMNS = ("kind", "value", "latin", "urdu", "source")
KINDS = frozenset(
    {"gregorian", "solar", "lunar", "weekday", "day", "unit", "past", "future", "part", "day_word", "era", "span"}
)


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Each kind of word with its value, by its key form; `names` holds every kind, for a quick look."""

    tables: dict[str, dict[str, str]]


def build_calendar(rows: Iterable[Row]) -> CalendarWords:
    """The tables from the rows of calendar.tsv; a latin cell may hold several names, `-` means none."""
    tables: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for row in rows:
        table, value = tables[row.cells["kind"]], row.cells["value"]
        table.update((name, value) for name in row.cells["latin"].split() if name != "-")
        if row.cells["urdu"]:
            table[row.cells["urdu"]] = value
    return CalendarWords(tables)
