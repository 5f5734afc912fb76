"""The days on which a document can have been written: its date, or the terms of office of those it names."""

from collections.abc import Iterable
from datetime import date as Day

from mulaqat.knowledge import World
from mulaqat.model import Date
from mulaqat.text import YearlessDay

from .figures import Figure

EVER = ("0001-01-01", "9999-12-31")


def bounds_of(date: Date | None, figures: Iterable[Figure], world: World) -> tuple[str, str]:
    """Earliest and latest ISO day: of the date, else of the time when every figure held the office given to him."""
    if date:
        return date.earliest, date.latest
    earliest, latest = EVER
    for figure in figures:
        spans = [_span(figure, owner, cls, world) for owner, cls in sorted(figure.held)]
        for span in spans:
            if span and span[0] <= latest and span[1] >= earliest:
                earliest, latest = max(earliest, span[0]), min(latest, span[1])
    return earliest, latest


def tenure_date(bounds: tuple[str, str]) -> Date | None:
    """The bounds as a Date with basis `tenures`; None where they bound nothing on both sides."""
    if bounds[0] == EVER[0] or bounds[1] == EVER[1]:
        return None
    return Date(f"{bounds[0]}/{bounds[1]}", bounds[0], bounds[1], "tenures")


def day_within(bounds: tuple[str, str], told: YearlessDay) -> tuple[str, str] | None:
    """The first and the last day within the bounds that a day without a year can be, by its weekday where the text
    gives it; None where the bounds are open or admit no such day."""
    if bounds[0] == EVER[0] or bounds[1] == EVER[1]:
        return None
    days = [_day(year, told) for year in range(int(bounds[0][:4]), int(bounds[1][:4]) + 1)]
    fits = [day for day in days if day and bounds[0] <= day <= bounds[1]]
    return (fits[0], fits[-1]) if fits else None


def _day(year: int, told: YearlessDay) -> str | None:
    try:
        day = Day(year, told.month, told.day)
    except ValueError:  # 29 February
        return None
    return day.isoformat() if told.weekday in (None, day.weekday()) else None


def _span(figure: Figure, owner: str, cls: str, world: World) -> tuple[str, str] | None:
    """From the first day to the last on which the figure held an office of the class, owner "" for any country."""
    if not figure.person:
        return None
    terms = [
        t
        for t in world.terms_of(figure.person.id)
        if (office := world.offices.get(t.office)) and office.klass == cls and owner in ("", office.country)
    ]
    if not terms:
        return None
    return min(t.start for t in terms), max(t.end or EVER[1] for t in terms)
