"""The words of calendars: months, weekdays, relative days, parts of the day."""

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("kind", "value", "latin", "urdu", "source")
_MONTHS = ("gregorian", "solar", "lunar")
_DAYS = ("weekday", "homograph", "shift", "unit", "part", "ago", "today", "era", "year", "day_word", "rhetorical")
# Grammar beside a date: future verbs, the word that opens reported speech, postpositions by their use.
_GRAMMAR = ("future", "told", "of", "on", "in", "from", "to", "place_case")
_WORDS = _DAYS + _GRAMMAR
KINDS = frozenset(_MONTHS + _WORDS)
_NAMES = (*_MONTHS, "weekday", "homograph", "era", "day_word")


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Words in key form: months by name (of one or two words) with calendar and number, the rest by kind.

    `triggers` are the words at which a date may begin, `names` those that a dateline may hold.
    """

    months: dict[str, tuple[str, int]]
    tables: dict[str, dict[str, str]]
    triggers: frozenset[str]
    names: frozenset[str]


def build_calendar(rows: Iterable[Row]) -> CalendarWords:
    """The tables from the rows of calendar.tsv; a latin cell may hold several names, `-` means none.

    Raises DataError where the value of a month, weekday or shift is no whole number.
    """
    months: dict[str, tuple[str, int]] = {}
    tables: dict[str, dict[str, str]] = {kind: {} for kind in _WORDS}
    triggers: set[str] = set()
    names: set[str] = set()
    for row in rows:
        kind, value = row.cells["kind"], row.cells["value"]
        if kind in (*_MONTHS, "weekday", "homograph", "shift") and not value.lstrip("-").isdigit():
            raise row.fault(f"{value!r} is no whole number")
        forms = [row.cells["urdu"], *(name for name in row.cells["latin"].split() if name != "-")]
        if kind in _MONTHS:
            months.update((form, (kind, int(value))) for form in forms)
        else:
            tables[kind].update((form, value) for form in forms)
        if kind in (*_MONTHS, "weekday", "homograph", "shift", "today", "year"):
            triggers.update(form.split(" ")[0] for form in forms)
        if kind in _NAMES:
            names.update(word for form in forms for word in form.split(" "))
    return CalendarWords(months, tables, frozenset(triggers), frozenset(names))
