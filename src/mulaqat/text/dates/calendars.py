"""Days of the three calendars as Gregorian days; the two Hijri libraries are loaded when first needed."""

from datetime import date

# The Gregorian day of a lunar date depends on who saw the moon.
LUNAR_MARGIN = 1


def to_day(calendar: str, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a gregorian, solar or lunar date; None where that calendar has no such day."""
    try:
        if calendar == "solar":
            import jdatetime

            solar: date = jdatetime.date(year, month, day).togregorian()
            return solar
        if calendar == "lunar":
            import hijridate

            found = hijridate.Hijri(year, month, day).to_gregorian()
            return date(found.year, found.month, found.day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
