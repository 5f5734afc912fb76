"""A sentence while its dates are being read."""

from datetime import date
from typing import NamedTuple

from ..numbers import read_number
from ..orthography import Orthography

_DAYS = 31


class Reading(NamedTuple):
    """The words of the document, the end of the sentence, the day of publication and the tables."""

    words: list[str]
    start: int
    end: int
    published: date | None
    orthography: Orthography

    def word(self, at: int) -> str:
        """The token at `at`, or nothing outside the sentence."""
        return self.words[at] if self.start <= at < self.end else ""

    def is_a(self, kind: str, at: int) -> str | None:
        """The value of the word at `at` in the calendar's table of that kind."""
        return self.orthography.calendar.tables[kind].get(self.word(at))

    def part(self, at: int) -> tuple[str, int] | None:
        """The part of the day named at `at`, by one word or two, and the index after it."""
        parts = self.orthography.calendar.tables["part"]
        for length in (2, 1):
            name = " ".join(self.words[at : min(at + length, self.end)])
            if name in parts:
                return parts[name], at + length
        return None

    def month(self, at: int) -> tuple[str, int, int] | None:
        """Calendar, number and the index after a month name at `at`."""
        months = self.orthography.calendar.months
        for length in (2, 1):
            name = " ".join(self.words[at : min(at + length, self.end)])
            if name in months:
                return (*months[name], at + length)
        return None

    def whole(self, at: int, most: int) -> tuple[int, int] | None:
        """A whole number from 1 to `most` at `at`, and the index after it."""
        word = self.word(at)
        if not word:
            return None
        numbers = self.orthography.numbers
        # Of the words that are others too, only the one for nine is safe beside a month or a unit.
        value = numbers.homographs.get(word, 0)
        found = (value, at + 1) if 0 < value <= _DAYS else read_number(self.words, at, self.orthography)
        if found is None or found[1] > self.end or not isinstance(found[0], int):
            return None
        return (found[0], found[1]) if 1 <= found[0] <= most else None

    def year(self, at: int) -> tuple[int, int] | None:
        """A year at `at`, in four figures or in words, and the index after it and its era mark."""
        word = self.word(at)
        if len(word) == 4 and word.isdecimal():
            year, after = int(word), at + 1
        elif word in self.orthography.numbers.cardinals and (found := self.whole(at, 2100)) and found[0] >= 1900:
            year, after = found
        else:
            return None
        while self.is_a("era", after) is not None:
            after += 1
        return year, after

    def past_comma(self, at: int) -> int:
        """The index after a comma at `at`, or `at`."""
        return at + (self.word(at) in ("،", ","))
