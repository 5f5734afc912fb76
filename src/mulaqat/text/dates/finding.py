"""Walks a sentence and tries the readers one after the other."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from ..orthography import Orthography
from ..text import Sentence, Tokens
from .found import FoundDate
from .reading import Reading
from .relative import ago, shifted, today, weekday
from .stated import day_month, figures, month_first, year_alone

_DATELINE = 12  # tokens of the first sentence
_AFTER_DATELINE = ("(", ")", "]", "۔", ":", "-", "–", "—", "/", "،")
_Reader = Callable[[Reading, int], FoundDate | None]


def find_dates(tokens: Tokens, sentence: Sentence, published: date | None, orthography: Orthography) -> list[FoundDate]:
    """The dates said in `sentence`, in order, without overlap.

    Weekdays and relative days count from `published` and are left out without it; so is all that the text
    does not decide (tomorrow or yesterday, a date in figures whose day and month could be exchanged).
    """
    return list(_dates(tokens, sentence, sentence.last, published, orthography))


def _dates(
    tokens: Tokens, sentence: Sentence, end: int, published: date | None, orthography: Orthography
) -> Iterator[FoundDate]:
    """The dates of a sentence that begin before the token `end`."""
    begins = orthography.memo(_readers)
    words = tokens.words
    reading = Reading(words, sentence.first, sentence.last, published, orthography)
    done = sentence.first
    for at in [at for at, word in enumerate(words[sentence.first : end], sentence.first) if begins[word]]:
        one = next((one for read in begins[words[at]] if (one := read(reading, at))), None) if at >= done else None
        if one:
            one = _with_part(reading, _with_stated(reading, one))
            yield one
            done = one.last


def _readers(word: str, orthography: Orthography) -> tuple[_Reader, ...]:
    """The readers of a date that may begin with the word, in the order of trying them; most words begin none."""
    calendar, numbers = orthography.calendar, orthography.numbers
    digit, tables = word[0].isdigit(), calendar.tables
    if not (digit or word in calendar.triggers or numbers.may_begin(word)):
        return ()
    number = digit or numbers.may_begin(word) or any(word in t for t in (numbers.wholes, numbers.parts, numbers.scales))
    shift = word in tables["shift"]
    # سہ شنبہ: a weekday may be written in two words.
    day = shift or word in tables["homograph"] or any(name.endswith(word) for name in tables["weekday"])
    readers: dict[_Reader, bool] = {
        figures: digit,
        day_month: number,
        month_first: any(name.split(" ")[0] == word for name in calendar.months),
        ago: number,
        weekday: day,
        shifted: shift,
        today: word in tables["today"],
        year_alone: digit or word in tables["year"] or word in numbers.cardinals,
    }
    return tuple(read for read, may in readers.items() if may)


def read_dateline(tokens: Tokens, sentences: list[Sentence], orthography: Orthography) -> FoundDate | None:
    """The day of the document's own dateline, in its local calendar day; None where there is none.

    A line of its own counts first, then a full date at the very head of the text, before a bracket or stop.
    """
    for sentence in sentences:
        if sentence.kind == "dateline":
            for found in find_dates(tokens, sentence, None, orthography):
                if found.earliest == found.latest:
                    return replace(found, basis="published")
    body = next((sentence for sentence in sentences if sentence.kind == "body"), None)
    if body is None:
        return None
    end = min(body.first + _DATELINE, body.last)
    head = next(_dates(tokens, body, end, None, orthography), None)
    follows = tokens.words[head.last : head.last + 1] if head else []
    if head and head.last <= end and head.earliest == head.latest and follows and follows[0] in _AFTER_DATELINE:
        return replace(head, basis="published")
    return None


def _with_stated(reading: Reading, found: FoundDate) -> FoundDate:
    """A weekday right before a stated date is part of it."""
    if found.basis != "weekday":
        return found
    after = reading.past_comma(found.last)
    stated = day_month(reading, after) or month_first(reading, after)
    return stated.over(found.first, stated.last) if stated else found


def _with_part(reading: Reading, found: FoundDate) -> FoundDate:
    """The date with its day word and part of the day, where they follow."""
    if "/" in found.value or len(found.value.rstrip("~")) < 10:
        return found
    at = found.last
    linked = reading.is_a("of", at) is not None
    if linked and reading.is_a("day_word", at + 1) is not None:
        return found.over(found.first, at + 2)
    at += linked
    part = reading.part(at)
    # The word for evening is also Syria's name, which takes the postpositions of a place.
    if part is None or (not linked and part[0] == "evening" and reading.is_a("place_case", part[1])):
        return found
    return replace(found, last=part[1], part_of_day=part[0])
