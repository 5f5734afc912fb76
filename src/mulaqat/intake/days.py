"""Days as machines write them; what is none of these stays unknown."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime

DIGITS = {ord(c): str(i % 10) for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
LONGEST = 64


def iso_day(value: object) -> str | None:
    """An ISO day or instant from ISO 8601 or RFC 822, or a date object; None for anything else."""
    if isinstance(value, date):  # a datetime is one as well
        return value.isoformat()
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    written = value.strip().translate(DIGITS)
    return _iso(written) or _mail(written)


def _iso(written: str) -> str | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    if not 1900 <= moment.year < 2200:
        return None
    return moment.date().isoformat() if len(written) <= len("2021-04-13") else moment.isoformat()


def _mail(written: str) -> str | None:
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.isoformat() if 1900 <= moment.year < 2200 else None
