"""The meetings of a year, one bar a week."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

WIDTH, HEIGHT, STEP = 864, 130, 16  # a leap year that begins on a Sunday has days of 54 weeks
WEEK = timedelta(days=7)


class Bar(NamedTuple):
    """A week: its first and last day, how many meetings, and the bar's place; `height` is 0 for none."""

    first: str
    last: str
    meetings: int
    x: int
    y: int
    height: int


class Mark(NamedTuple):
    """Where a month begins, by its first day."""

    day: str
    x: int


class YearOfWeeks(NamedTuple):
    """The bars of a year from its first Monday's week on, the months' marks, and the most of any week."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    months: tuple[Mark, ...]
    most: int


def year_of_weeks(year: int, counts: Mapping[str, int], direction: str) -> YearOfWeeks:
    """Lay out a year; `counts` are meetings by the Monday that begins a week, as an ISO day."""
    first = date(year, 1, 1)
    monday = first - timedelta(days=first.weekday())
    mondays = [monday + WEEK * number for number in range(54) if (monday + WEEK * number).year <= year]
    most = max((counts.get(day.isoformat(), 0) for day in mondays), default=0)
    places = {day: _place(number, direction) for number, day in enumerate(mondays)}
    bars = tuple(_bar(day, counts.get(day.isoformat(), 0), most, x) for day, x in places.items())
    return YearOfWeeks(WIDTH, HEIGHT, bars, tuple(_months(year, places)), most)


def _place(number: int, direction: str) -> int:
    x = number * STEP
    return WIDTH - x - STEP if direction == "rtl" else x


def _bar(day: date, count: int, most: int, x: int) -> Bar:
    height = round(HEIGHT * count / most) if most else 0
    last = day + timedelta(days=6)
    return Bar(day.isoformat(), last.isoformat(), count, x, HEIGHT - height, height)


def _months(year: int, places: Mapping[date, int]) -> list[Mark]:
    """Each month at the week that holds its first day."""
    firsts = [date(year, month, 1) for month in range(1, 13)]
    return [Mark(day.isoformat(), places[day - timedelta(days=day.weekday())]) for day in firsts]
