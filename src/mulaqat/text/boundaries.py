"""Decides, within a paragraph, which stops end a sentence."""

from collections.abc import Iterator
from itertools import compress

from .orthography import Orthography
from .orthography.stops import Stops
from .text import Tokens

_STOPS = frozenset("۔؟?!.…")
_BRACKETS = frozenset({")", "]", "»", "”"})
_QUOTES = frozenset({'"', "'", "''", "’", "‘", "’’", "‘‘", "“", "”", "«", "»"})
CLOSERS = _BRACKETS | _QUOTES
# A place and an agency in brackets before the text proper hold at most so many tokens.
_LEAD = 12
_PLACE = 4
_AFTER_LEAD = ("(", "۔", ":", "-", "–")
# A mark that opened longer ago than this many tokens was never closed.
_NEAR = 300


def is_stop(word: str) -> bool:
    """Whether the token is a mark that may end a sentence (runs of full stops are one token)."""
    return word[0] in _STOPS


def _stops(word: str, _: Orthography) -> bool:
    return is_stop(word)


def sentence_ends(tokens: Tokens, first: int, last: int, orthography: Orthography) -> Iterator[int]:
    """The token index after each sentence of the paragraph `[first, last)`, in order; the last is `last`."""
    words, stops = tokens.words, orthography.stops
    start = first
    initials: set[int] = set()
    for at in list(compress(range(first, last), map(orthography.memo(_stops).__getitem__, words[first:last]))):
        if at < start:
            continue
        after = _after_closers(tokens, at + 1, start, last)
        if after >= last:
            break
        if _is_initial(tokens, at, initials, stops):
            initials.add(at)
        elif not _goes_on(tokens, at, after, (first, start), orthography):
            yield after
            start = after
    if start < last:
        yield last


def _after_closers(tokens: Tokens, at: int, start: int, last: int) -> int:
    """The index after the stops, brackets and closing quotation marks that still belong to the sentence."""
    words = tokens.words
    while at < last:
        word = words[at]
        closes = is_stop(word) or word in _BRACKETS or (word in _QUOTES and _closes(tokens, at, start, last))
        if not closes:
            break
        at += 1
    return at


def _closes(tokens: Tokens, at: int, start: int, last: int) -> bool:
    touches_last = tokens.ends[at - 1] == tokens.starts[at]
    touches_next = at + 1 < last and tokens.ends[at] == tokens.starts[at + 1]
    if touches_last and not touches_next:
        return True
    near = tokens.words[max(start, at - _NEAR) : at]
    is_open = sum(word in _QUOTES for word in near) % 2 == 1
    return is_open and (touches_last or not touches_next)


def _is_initial(tokens: Tokens, at: int, initials: set[int], stops: Stops) -> bool:
    """Whether the stop stands after the name of a letter, in an acronym or before a surname."""
    words = tokens.words
    before = words[at - 1] if at else ""
    if words[at] not in "۔.":
        return False
    if len(before) == 1 and before.isascii() and before.isalpha():
        return True
    if before not in stops.letters:
        return False
    close = tokens.ends[at] == tokens.starts[at + 1]
    if words[at + 1] in stops.letters:
        return close or before not in stops.letter_words or words[at + 2 : at + 3] == [words[at]]
    if at - 2 in initials:
        return close or tokens.ends[at - 2] != tokens.starts[at - 1]
    return at >= 2 and words[at - 2] in stops.titles


def _goes_on(tokens: Tokens, at: int, after: int, begun: tuple[int, int], orthography: Orthography) -> bool:
    """Whether the sentence goes on after the stop at `at` (its closing marks end before `after`).

    `begun` is where the paragraph and the sentence began.
    """
    words, stops = tokens.words, orthography.stops
    first, start = begun
    stop, before = words[at], words[at - 1] if at > first else ""
    if stop == "…" or stop.startswith(("۔۔۔", "...")):
        return True
    if words[after] in stops.no_start and (stop in "۔." or after > at + 1):
        return True
    if stop not in "۔.":
        return False
    if before in stops.titles or (at == start + 1 and before.isdecimal()):
        return True
    if stop == "." and before.isascii() and before.isalnum() and tokens.ends[at] == tokens.starts[at + 1]:
        return True
    return at - first <= _LEAD and _is_lead(words, first, at, orthography)


def _is_lead(words: list[str], first: int, at: int, orthography: Orthography) -> bool:
    """Whether the paragraph up to the stop is the place, day or agency that reports begin with."""
    if words[at - 1] == ")":
        return "(" in words[first:at]
    names_day = " ".join(words[at + 2 : at + 3]) in orthography.calendar.months
    closed = any(word in _AFTER_LEAD for word in words[at + 3 : at + 5])
    return (
        at - first <= _PLACE
        and names_day
        and closed
        and (words[at + 1].isdecimal() or words[at + 1] in orthography.numbers.ordinals)
    )
