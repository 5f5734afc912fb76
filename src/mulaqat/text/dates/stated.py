"""Dates that a text states outright: day, month and year, in any of three calendars, in words or figures."""

from .calendars import LUNAR_MARGIN, to_day
from .found import FoundDate, between, in_month, in_year, on_day
from .reading import Reading

_SEPARATORS = ("/", "-", ".")
_DASHES = ("-", "–")
# Without a year, only a day near the day of publication is not a guess.
_BEFORE, _AFTER = 120, 31
# Years of the Iranian calendar in living memory; lunar years in figures alone are not written.
_SOLAR_YEARS = range(1300, 1421)


def figures(reading: Reading, at: int) -> FoundDate | None:
    """A date in figures: year first, or day first; none where day and month could be exchanged."""
    words, separator = reading.words, reading.word(at + 1)
    parts = words[at : min(at + 5, reading.end)]
    if len(parts) < 5 or separator not in _SEPARATORS or parts[3] != separator:
        return None
    if not all(part.isdecimal() and len(part) in (1, 2, 4) for part in parts[::2]):
        return None
    one, month, three = (int(part) for part in parts[::2])
    if len(parts[0]) == 4:
        year, day = one, three
    elif len(parts[4]) == 4:
        year, day = three, one
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            return None
    else:
        return None
    found = to_day("solar" if year in _SOLAR_YEARS else "gregorian", year, month, day)
    return on_day(at, at + 5, found, "stated") if found else None


def day_month(reading: Reading, at: int) -> FoundDate | None:
    """`13 April 2021`, `the first of April`, `13 to 15 April`, in all calendars."""
    day = reading.whole(at, 31)
    if day is None:
        return None
    number, after = day
    until = None
    if _links(reading, after) and (second := reading.whole(after + 1, 31)) and reading.month(second[1]):
        until, after = second
    month = reading.month(after + (reading.word(after) in ("/", "-", "؍")))
    return _dated(reading, at, number, until, month) if month else None


def month_first(reading: Reading, at: int) -> FoundDate | None:
    """`Apr 13, 2021`, or a month with its year alone."""
    month = reading.month(at)
    if month is None:
        return None
    calendar, number, after = month
    after = reading.past_comma(after)
    # A day before it was tried already: with this month it makes no date.
    if calendar != "gregorian" or (at > reading.start and reading.whole(at - 1, 31)):
        return None
    if year := reading.year(after):
        return in_month(at, year[1], year[0], number, "stated")
    day = reading.whole(after, 31)
    if day is None or not reading.word(after).isdecimal():
        return None
    year = reading.year(reading.past_comma(day[1]))
    found = to_day(calendar, year[0], number, day[0]) if year else None
    return on_day(at, year[1], found, "stated") if year and found else None


def year_alone(reading: Reading, at: int) -> FoundDate | None:
    """A Gregorian year: with its era mark, after a word for year, or before `in`."""
    named = reading.is_a("year", at) is not None
    year = reading.year(at + named)
    if year is None or not 1900 <= year[0] <= 2099:
        return None
    marked = reading.is_a("era", at + named + 1) == "gregorian"
    within = reading.is_a("in", year[1]) is not None and reading.is_a("from", year[1] + 1) is None
    return in_year(at, year[1], year[0], "stated") if named or marked or within else None


def _links(reading: Reading, at: int) -> bool:
    return reading.word(at) in _DASHES or reading.is_a("to", at) is not None


def _dated(reading: Reading, at: int, day: int, until: int | None, month: tuple[str, int, int]) -> FoundDate | None:
    calendar, number, after = month
    year = reading.year(reading.past_comma(after))
    if year is None:
        return _near(reading, at, day, until, month)
    first = to_day(calendar, year[0], number, day)
    last = to_day(calendar, year[0], number, until) if until else None
    if first and last and first < last:
        return between(at, year[1], first, last, "stated")
    if first is None or until:
        return None
    return on_day(at, year[1], first, "stated", LUNAR_MARGIN if calendar == "lunar" else 0)


def _near(reading: Reading, at: int, day: int, until: int | None, month: tuple[str, int, int]) -> FoundDate | None:
    """A day and month without a year: the one about the day of publication, if there is just one."""
    calendar, number, after = month
    if calendar != "gregorian" or reading.published is None:
        return None
    year = reading.published.year
    near = [first for first in (to_day(calendar, y, number, day) for y in (year - 1, year, year + 1)) if first]
    near = [first for first in near if -_BEFORE <= (first - reading.published).days <= _AFTER]
    if len(near) != 1:
        return None
    if until:
        last = to_day(calendar, near[0].year, number, until)
        return between(at, after, near[0], last, "relative") if last and near[0] < last else None
    return on_day(at, after, near[0], "relative")
