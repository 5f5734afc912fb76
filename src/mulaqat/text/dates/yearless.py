"""Days that are told with their month and weekday and no year: Sunday, 8 May."""

from dataclasses import dataclass
from itertools import compress

from ..orthography import Orthography
from ..text import Sentence, Tokens
from .reading import Reading


@dataclass(frozen=True, slots=True)
class YearlessDay:
    """A day of the Gregorian calendar without its year, said by the tokens `first` up to and without `last`;
    `weekday` (Monday is 0) where it stands beside it."""

    first: int
    last: int
    month: int
    day: int
    weekday: int | None


def find_yearless(tokens: Tokens, sentence: Sentence, orthography: Orthography) -> list[YearlessDay]:
    """The days of a sentence that have no year, in order."""
    reading = Reading(tokens.words, sentence.first, sentence.last, None, orthography)
    numbers = map(orthography.memo(_begins_number).__getitem__, tokens.words[sentence.first : sentence.last])
    places = compress(range(sentence.first, sentence.last), numbers)
    return [found for at in places if (found := _read(reading, at))]


def _begins_number(word: str, orthography: Orthography) -> bool:
    return word[0].isdigit() or orthography.numbers.may_begin(word)


def _read(reading: Reading, at: int) -> YearlessDay | None:
    day = reading.whole(at, 31)
    month = reading.month(day[1]) if day else None
    if day is None or month is None or month[0] != "gregorian" or reading.whole(at - 1, 31):
        return None
    last = month[2]
    if reading.year(reading.past_comma(last)):
        return None
    before, after = _weekday_before(reading, at), _weekday_after(reading, last)
    if before:
        return YearlessDay(before[1], last, month[1], day[0], before[0])
    if after:
        return YearlessDay(at, after[1], month[1], day[0], after[0])
    return YearlessDay(at, last, month[1], day[0], None)


def _weekday_before(reading: Reading, at: int) -> tuple[int, int] | None:
    """A weekday before the day, and where it begins: `اتوار 8 مئی`, `اتوار کے روز، 8 مئی`."""
    before = at - 1
    while reading.word(before) in ("،", ",") or any(
        reading.is_a(kind, before) is not None for kind in ("day_word", "of", "on")
    ):
        before -= 1
    number = _weekday(reading, before)
    return None if number is None else (number, before)


def _weekday_after(reading: Reading, last: int) -> tuple[int, int] | None:
    """A weekday behind the month, and what follows it: `8 مئی بروز اتوار`, `8 مئی (اتوار)`."""
    at = last
    while reading.word(at) in ("،", ",", "(") or reading.is_a("day_word", at) is not None:
        at += 1
    number = _weekday(reading, at)
    return None if number is None else (number, at + 1)


def _weekday(reading: Reading, at: int) -> int | None:
    number = reading.is_a("weekday", at) or reading.is_a("homograph", at)
    return None if number is None else int(number)
