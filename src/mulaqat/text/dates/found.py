"""What a found date is, and how values of each precision are written."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Basis = Literal["stated", "weekday", "relative", "published"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and the tokens `first` up to and without `last` that say it.

    `value` is EDTF (a day, month, year or interval; `~` is about); `earliest` and `latest` are the ISO
    days that bound it; `part_of_day` is morning, afternoon, evening or night.
    """

    first: int
    last: int
    value: str
    earliest: str
    latest: str
    basis: Basis
    part_of_day: str | None = None

    def over(self, first: int, last: int) -> "FoundDate":
        """The same date said by other tokens."""
        return replace(self, first=first, last=last)


def on_day(first: int, last: int, day: date, basis: Basis, about: int = 0) -> FoundDate:
    """A day; `about` is how many days it may be off."""
    margin = timedelta(days=about)
    value = day.isoformat() + ("~" if about else "")
    return FoundDate(first, last, value, (day - margin).isoformat(), (day + margin).isoformat(), basis)


def in_month(first: int, last: int, year: int, month: int, basis: Basis) -> FoundDate:
    """A month of the Gregorian calendar."""
    end = date(year, month, monthrange(year, month)[1])
    return FoundDate(first, last, f"{year:04}-{month:02}", f"{year:04}-{month:02}-01", end.isoformat(), basis)


def in_year(first: int, last: int, year: int, basis: Basis) -> FoundDate:
    """A year of the Gregorian calendar."""
    return FoundDate(first, last, f"{year:04}", f"{year:04}-01-01", f"{year:04}-12-31", basis)


def between(first: int, last: int, start: date, end: date, basis: Basis) -> FoundDate:
    """The days from `start` to `end`, both included."""
    span = f"{start.isoformat()}/{end.isoformat()}"
    return FoundDate(first, last, span, start.isoformat(), end.isoformat(), basis)
