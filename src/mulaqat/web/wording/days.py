"""Days in three calendars: an ISO day as a reader of each writes it."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from babel.dates import format_date
from babel.units import format_unit

Say = Callable[[str], str]
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_FIRST, _LAST = date(1925, 1, 1), date(2076, 1, 1)  # what the lunar tables cover and who would read news of


def day(iso: str, calendar: str, language: str, say: Say) -> str:
    """One day. Outside of what a calendar covers the day is Gregorian; what is no day is given back as it is."""
    found = parsed(iso)
    if found is None:
        return iso
    if calendar == "gregorian" or not _FIRST <= found < _LAST:
        return format_date(found, "d MMMM y", locale=language)
    year, month, number = _SPLIT[calendar](found)
    return f"{number} {say(f'{calendar}.{month:02}')} {year} {say(f'era.{calendar}')}"


def month(iso: str, language: str) -> str:
    """A Gregorian month, from any day of it."""
    found = parsed(iso)
    return format_date(found, "MMMM y", locale=language) if found else iso


def month_name(iso: str, language: str) -> str:
    """The short name of the Gregorian month of a day."""
    found = parsed(iso)
    return format_date(found, "LLL", locale=language) if found else iso


def duration(iso: str, language: str) -> list[str]:
    """The parts of a duration such as PT1H30M in words; none for what is no duration of days, hours and minutes."""
    found = _DURATION.fullmatch(iso)
    if found is None:
        return []
    parts = zip(("day", "hour", "minute", "second"), found.groups(), strict=True)
    return [format_unit(int(count), f"duration-{unit}", locale=language) for unit, count in parts if count]


def parsed(iso: str) -> date | None:
    """The day that ISO 8601 writes so, if any."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def is_month(earliest: str, latest: str) -> bool:
    """Whether two days are the first and the last of one Gregorian month."""
    first, last = parsed(earliest), parsed(latest)
    if first is None or last is None or first.day != 1 or last == date.max:
        return False
    return (first.year, first.month) == (last.year, last.month) and (last + timedelta(days=1)).day == 1


def _solar(found: date) -> tuple[int, int, int]:
    import jdatetime

    there = jdatetime.date.fromgregorian(date=found)
    return there.year, there.month, there.day


def _lunar(found: date) -> tuple[int, int, int]:
    import hijridate

    year, month, number = hijridate.Gregorian.fromdate(found).to_hijri().datetuple()
    return year, month, number


_SPLIT: dict[str, Callable[[date], tuple[int, int, int]]] = {"solar": _solar, "lunar": _lunar}
