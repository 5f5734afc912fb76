"""Dates that count from the day of publication: weekdays, today, last week, two days ago."""

from datetime import date, timedelta

from .calendars import to_day
from .found import FoundDate, between, in_month, in_year, on_day
from .reading import Reading

# After these somebody is quoted, besides the word that opens reported speech.
_SPEECH_MARKS = frozenset({":", '"', "“", "’", "‘", "’’", "‘‘"})


def weekday(reading: Reading, at: int) -> FoundDate | None:
    """A weekday: the last one up to the day of publication, or the next where the future is spoken of."""
    shift = reading.is_a("shift", at)
    day = at + (shift is not None)
    number = reading.is_a("weekday", day)
    apart = reading.orthography.calendar.tables["weekday"].get(reading.word(day - 1) + reading.word(day))
    if apart is not None:  # سہ شنبہ is Tuesday, no Saturday
        at, number = day - 1, apart
    if number is None and (number := reading.is_a("homograph", day)) and not _is_day(reading, day, shift):
        return None
    if number is None or reading.published is None or shift == "0":
        return None
    back = (reading.published.weekday() - int(number)) % 7
    if shift == "-1" and back == 0:
        back = 7
    if shift == "1" or (shift is None and back and _tells_future(reading, day)):
        back -= 7
    return on_day(at, day + 1, reading.published - timedelta(days=back), "weekday")


def today(reading: Reading, at: int) -> FoundDate | None:
    """The word for today in the reporter's own voice, where it names the day and not the age."""
    if reading.is_a("today", at) is None or reading.published is None:
        return None
    told = _quotes(reading, reading.start, at)
    if reading.is_a("part", at + 1) is None and (told or reading.is_a("rhetorical", at + 1) is not None):
        return None
    return on_day(at, at + 1, reading.published, "relative")


def shifted(reading: Reading, at: int) -> FoundDate | None:
    """This, last or next day, night, week, month or year; a month's name may follow the year."""
    shift, unit = reading.is_a("shift", at), reading.is_a("unit", at + 1)
    if shift is None or reading.published is None:
        return None
    by, last, anchor = int(shift), at + 2, reading.published
    if by == -1 and reading.is_a("part", at + 1) == "night":
        return on_day(at, at + 1, anchor - timedelta(days=1), "relative")
    if unit == "day":
        return on_day(at, last, anchor - timedelta(days=1), "relative") if by == -1 else None
    if unit == "week":
        monday = anchor + timedelta(days=7 * by - anchor.weekday())
        return between(at, last, monday, monday + timedelta(days=6), "relative")
    if unit == "month":
        return _month(at, last, anchor, by)
    if unit == "year":
        return _in_year(reading, at, last, anchor.year + by)
    return None


def ago(reading: Reading, at: int) -> FoundDate | None:
    """So many days, weeks, months or years before the day of publication."""
    count = reading.whole(at, 400)
    if count is None or reading.published is None or reading.is_a("from", at - 1) is not None:
        return None
    unit, after = reading.is_a("unit", count[1]), count[1] + 2
    if unit is None or reading.is_a("ago", after - 1) is None:
        return None
    anchor = reading.published
    if unit == "day":
        return on_day(at, after, anchor - timedelta(days=count[0]), "relative")
    if unit == "week":
        return on_day(at, after, anchor - timedelta(weeks=count[0]), "relative", about=3)
    if unit == "month":
        return _month(at, after, anchor, -count[0])
    return in_year(at, after, anchor.year - count[0], "relative") if anchor.year > count[0] else None


def _in_year(reading: Reading, at: int, last: int, year: int) -> FoundDate | None:
    """The year, or the month or day of it that is named right after."""
    day = reading.whole(last, 31)
    named = reading.month(day[1] if day else last)
    if named is None or named[0] != "gregorian":
        return in_year(at, last, year, "relative")
    if day is None:
        return in_month(at, named[2], year, named[1], "relative")
    found = to_day("gregorian", year, named[1], day[0])
    return on_day(at, named[2], found, "relative") if found else None


def _month(first: int, last: int, anchor: date, by: int) -> FoundDate:
    months = anchor.year * 12 + anchor.month - 1 + by
    return in_month(first, last, months // 12, months % 12 + 1, "relative")


def _is_day(reading: Reading, at: int, shift: str | None) -> bool:
    """Whether a word with other senses means the weekday: by a word beside it, or standing alone."""
    after = at + 2
    if reading.end - reading.start == 1 or reading.is_a("on", at + 1) is not None:
        return True
    if reading.is_a("day_word", at - 1) is not None or (shift and reading.is_a("unit", at) is None):
        return True
    dayish = reading.is_a("part", after) is not None or reading.is_a("day_word", after) is not None
    return (reading.is_a("of", at + 1) is not None and dayish) or reading.is_a("day_word", at + 1) is not None


def _tells_future(reading: Reading, at: int) -> bool:
    """Whether the sentence ends in a future verb and nobody is quoted after the day is named."""
    last = next((i for i in range(reading.end - 1, at, -1) if reading.word(i)[0].isalnum()), at)
    return reading.is_a("future", last) is not None and not _quotes(reading, at, reading.end)


def _quotes(reading: Reading, start: int, end: int) -> bool:
    """Whether somebody's words begin between the two tokens."""
    return any(word in _SPEECH_MARKS for word in reading.words[start:end]) or any(
        reading.is_a("told", at) is not None for at in range(start, end)
    )
