"""Walks a sentence and tries the readers one after the other."""

from dataclasses import replace
from datetime import date

from ..orthography import Orthography
from ..text import Sentence, Tokens
from .found import FoundDate
from .reading import Reading
from .relative import ago, shifted, today, weekday
from .stated import day_month, figures, month_first, year_alone

_READERS = (figures, day_month, month_first, ago, weekday, shifted, today, year_alone)
_DATELINE = 12  # tokens of the first sentence
_AFTER_DATELINE = ("(", ")", "]", "۔", ":", "-", "–", "—", "/", "،")


def find_dates(tokens: Tokens, sentence: Sentence, published: date | None, orthography: Orthography) -> list[FoundDate]:
    """The dates said in `sentence`, in order, without overlap.

    Weekdays and relative days count from `published` and are left out without it; so is all that the text
    does not decide (tomorrow or yesterday, a date in figures whose day and month could be exchanged).
    """
    reading = Reading(tokens.words, sentence.first, sentence.last, published, orthography)
    triggers, numbers = orthography.calendar.triggers, orthography.numbers
    found: list[FoundDate] = []
    at = sentence.first
    while at < sentence.last:
        word = reading.words[at]
        if word in triggers or word[0].isdigit() or numbers.may_begin(word):
            one = next((one for read in _READERS if (one := read(reading, at))), None)
            if one:
                one = _with_part(reading, _with_stated(reading, one))
                found.append(one)
                at = one.last - 1
        at += 1
    return found


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
    head = find_dates(tokens, body, None, orthography)[:1] if body else []
    for found in head:
        near = body is not None and found.last - body.first <= _DATELINE
        follows = tokens.words[found.last : found.last + 1]
        if near and found.earliest == found.latest and follows and follows[0] in _AFTER_DATELINE:
            return replace(found, basis="published")
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
