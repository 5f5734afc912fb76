"""Dates that contradict themselves: a weekday beside a day that was another."""

from datetime import date as Day

from mulaqat.entities import Cast
from mulaqat.model import Doubt
from mulaqat.text import FoundDate, find_dates

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def date_conflicts(about: str, cast: Cast) -> tuple[Doubt, ...]:
    """A doubt for each day that the text states together with a weekday on which it did not fall.

    `about`: the id of the document. The printed day is kept; what the calendar says is expected.
    """
    reading, orthography = cast.reading, cast.knowledge.orthography
    calendar = orthography.calendar.tables
    weekdays = {word: int(number) for kind in ("weekday", "homograph") for word, number in calendar[kind].items()}
    doubts: list[Doubt] = []
    if weekdays.keys().isdisjoint(reading.tokens.words):
        return ()
    for sentence in reading.sentences:
        words = reading.tokens.words[sentence.first : sentence.last]
        if weekdays.keys().isdisjoint(words):
            continue
        for found in find_dates(reading.tokens, sentence, None, orthography):
            printed = _weekday(found, reading.tokens.words, weekdays)
            if printed is None or found.earliest != found.latest:
                continue
            real = Day.fromisoformat(found.earliest).weekday()
            if printed != real:
                span = reading.span(found.first, found.last)
                because = f"{found.value} was a {NAMES[real]}, not a {NAMES[printed]} as the text prints beside it."
                doubts.append(
                    Doubt("date_conflict", about, span.text, f"{NAMES[real]} {found.value}", because, (span,))
                )
    return tuple(doubts)


def _weekday(found: FoundDate, words: list[str], weekdays: dict[str, int]) -> int | None:
    """The weekday named in the date or right before it."""
    for word in words[max(0, found.first - 2) : found.last]:
        if word in weekdays:
            return weekdays[word]
    return None
