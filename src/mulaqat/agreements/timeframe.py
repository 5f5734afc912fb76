"""By when: the days that an agreement or a promise names for itself, counted from the day of the report."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta
from itertools import chain

from mulaqat.entities import Cast
from mulaqat.model import Date, Span
from mulaqat.text import Sentence, find_dates, read_number

UNTIL = "تک"
WITHIN = frozenset({"اندر", "دوران"})
PAST = frozenset({"گزشتہ", "پچھلے", "پچھلی"})
YEAR = re.compile("20[0-9]{2}")
MOST = 100  # of a unit: beyond it numbers count something else


def timeframe_of(evidence: Span, cast: Cast) -> Date | None:
    """The days within the words of `evidence`, if they go on after the document's; None where none is named.

    `2026 تک` (until) begins with the document's day; so does `تین ماہ میں` (within three months), which needs it.
    """
    day = Day.fromisoformat(cast.bounds[0]) if cast.bounds[0] == cast.bounds[1] else None
    for sentence in _sentences(evidence, cast):
        for found in chain(*(named(sentence, day, cast) for named in (_named, _years, _spans_of_time))):
            span = found.evidence[0]
            ahead = day is None or found.latest > day.isoformat()
            if ahead and evidence.start <= span.start and span.end <= evidence.end:
                return found
    return None


def _sentences(evidence: Span, cast: Cast) -> Iterator[Sentence]:
    start, end = cast.reading.text.folded_span(evidence.start, evidence.end)
    return (sentence for sentence in cast.reading.sentences if sentence.start < end and start < sentence.end)


def _named(sentence: Sentence, day: Day | None, cast: Cast) -> Iterator[Date]:
    """Days, months and years by their names; with تک behind them, from the document's day on."""
    reading = cast.reading
    for found in find_dates(reading.tokens, sentence, day, cast.knowledge.orthography):
        span = reading.span(found.first, found.last)
        until = reading.tokens.words[found.last : found.last + 1] == [UNTIL]
        earliest = day.isoformat() if day and until and day.isoformat() < found.earliest else found.earliest
        yield Date(found.value, earliest, found.latest, found.basis, found.part_of_day, (span,))


def _years(sentence: Sentence, day: Day | None, cast: Cast) -> Iterator[Date]:
    """A bare number before تک that can only be a year: 2030 تک."""
    words = cast.reading.tokens.words
    for at in range(sentence.first, sentence.last - 1):
        year = words[at]
        if words[at + 1] == UNTIL and YEAR.fullmatch(year):
            earliest = day.isoformat() if day and day.year < int(year) else f"{year}-01-01"
            yield Date(year, earliest, f"{year}-12-31", "stated", evidence=(cast.reading.span(at, at + 1),))


def _spans_of_time(sentence: Sentence, day: Day | None, cast: Cast) -> Iterator[Date]:
    """So many days, weeks, months or years from the document's day on: آئندہ تین ماہ میں, دو سال کے اندر."""
    words, orthography = cast.reading.tokens.words, cast.knowledge.orthography
    units = orthography.calendar.tables["unit"]
    for at in range(sentence.first, sentence.last - 2) if day else ():
        read = read_number(words, at, orthography)
        if read is None or not isinstance(read[0], int) or not 1 <= read[0] <= MOST or read[1] + 1 >= sentence.last:
            continue
        unit, behind = units.get(words[read[1]]), words[read[1] + 1 : read[1] + 3]
        if unit and day and words[at - 1] not in PAST and (behind[0] in ("میں", UNTIL) or WITHIN.intersection(behind)):
            end = _later(day, read[0], unit).isoformat()
            span = cast.reading.span(at, read[1] + 1)
            yield Date(f"{day.isoformat()}/{end}", day.isoformat(), end, "relative", evidence=(span,))


def _later(day: Day, count: int, unit: str) -> Day:
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return Day(year, month, min(day.day, monthrange(year, month)[1]))
