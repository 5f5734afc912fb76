"""What the words of a report say of its day, and where its news ends and what it reminds of begins."""

from collections.abc import Sequence
from datetime import date
from itertools import chain, pairwise

from mulaqat.knowledge import Marks

HEAD = 8  # words: a place of three at the most, a day and its month
LEAD = 80  # words that tell the news; a weekday behind them may be another's
LEAST = 30  # words of news before a reminder; one that comes sooner opens the report
LEAP = 2000  # a year that has every day
YEAR = 366


def day_of(words: Sequence[str], marks: Marks) -> int | None:
    """The day of the year that a text's dateline has; None where its first words have none, or speak of a day."""
    head = [*words[:HEAD], ""]
    for day, month, after in zip(head, head[1:], head[2:], strict=False):
        if month in marks.months and after not in marks.cases:
            number = int(day) if day.isdecimal() and len(day) <= 2 else marks.days.get(day, 0)
            return _day(marks.months[month], number)
    return None


def apart(one: int | None, other: int | None) -> int:
    """How many days lie between two days of a year, whatever the year; 0 where one is not known."""
    if one is None or other is None:
        return 0
    between = abs(one - other)
    return min(between, YEAR - between)


def weekdays_of(words: Sequence[str], marks: Marks) -> frozenset[int]:
    """The weekdays that the news of a text names."""
    lead = words[:LEAD]
    found = [marks.weekdays.get(run) for run in chain(zip(lead), pairwise(lead))]  # words one by one
    return frozenset(number for number in found if number is not None)


def news_of(words: Sequence[str], marks: Marks) -> Sequence[str]:
    """The words before the first that only remind of what was before; all where none do."""
    begin = {reminder[0] for reminder in marks.reminders}
    lengths = {len(reminder) for reminder in marks.reminders}
    for at, word in enumerate(words[LEAST:], LEAST):
        if word in begin and any(tuple(words[at : at + length]) in marks.reminders for length in lengths):
            return words[:at]
    return words


def _day(month: int, day: int) -> int | None:
    try:
        return date(LEAP, month, day).timetuple().tm_yday
    except ValueError:
        return None
