"""Reads numbers, in digits or in words."""

import re
from collections.abc import Sequence

from .orthography import Orthography
from .orthography.number_words import NumberWords

_DIGITS = re.compile(r"[0-9]+(?:[,٬،][0-9]{2,3})*(?:[.٫۔][0-9]+)?")
_MOST = 24  # characters of a number: nobody counts so far, and Python neither reads nor divides endless ones


def read_number(words: Sequence[str], i: int, orthography: Orthography) -> tuple[float | int, int] | None:
    """The number that begins at token `i`, and the index after it; None where no number begins.

    Takes digits with grouping and decimals, cardinals, scales up to kharab, fractions (one and a half,
    two and a half, a half more, a quarter more or less), ordinals. Two two-digit words side by side
    are one number of four digits, as resolutions are named.
    """
    numbers = orthography.numbers
    if i >= len(words):
        return None
    if (ordinal := numbers.ordinals.get(words[i])) is not None:
        return ordinal, i + 1
    total: float | int = 0
    at, lowest = i, float("inf")
    while (group := _group(words, at, numbers)) is not None and group[1] < lowest:
        total, lowest, at = total + group[0], group[1], group[2]
        if lowest == 1:
            break
    return (_tidy(total), at) if at > i else None


def _group(words: Sequence[str], at: int, numbers: NumberWords) -> tuple[float | int, int, int] | None:
    """One factor with its scale: its value, the scale, the index after."""
    factor = _factor(words, at, numbers)
    if factor is None:
        return (scale, scale, at + 1) if at < len(words) and (scale := numbers.scales.get(words[at], 0)) else None
    value, after = factor
    scale = numbers.scales.get(words[after], 1) if after < len(words) else 1
    return value * scale, scale, after + (scale > 1)


def _factor(words: Sequence[str], at: int, numbers: NumberWords) -> tuple[float | int, int] | None:
    if at >= len(words):
        return None
    word = words[at]
    if word in numbers.wholes:
        return numbers.wholes[word], at + 1
    if word in numbers.parts:
        rest = _simple(words, at + 1, numbers)
        if rest is not None:
            return rest + numbers.parts[word], at + 2
        in_scale = at + 1 < len(words) and words[at + 1] in numbers.scales
        return (1 + numbers.parts[word], at + 1) if in_scale else None
    value = _simple(words, at, numbers)
    if value is None:
        return None
    second = numbers.cardinals.get(words[at + 1]) if at + 1 < len(words) else None
    if word in numbers.cardinals and value >= 10 and second is not None and second >= 10:
        return value * 100 + second, at + 2
    return value, at + 1


def _simple(words: Sequence[str], at: int, numbers: NumberWords) -> float | int | None:
    if at >= len(words):
        return None
    word = words[at]
    if word[0].isdigit():
        return _digits(word)
    if word in numbers.homographs and at + 1 < len(words) and words[at + 1] in numbers.scales:
        return numbers.homographs[word]
    return numbers.cardinals.get(word)


def _digits(word: str) -> float | int | None:
    if not _DIGITS.fullmatch(word):
        return None
    plain = re.sub("[,٬،]", "", word)
    if len(plain) > _MOST:
        return None
    return int(plain) if plain.isdigit() else float(re.sub("[٫۔]", ".", plain))


def _tidy(value: float | int) -> float | int:
    return int(value) if float(value).is_integer() else value
