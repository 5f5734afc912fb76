"""The words of a text as the index and the filters know them, and where each stands."""

import re
from collections.abc import Callable
from typing import NamedTuple

from mulaqat.text import Orthography, match_key, normalize, segment

# Only letters and digits of the folded form: every full-text engine then cuts at the same places.
_PIECES = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """One folded word and the characters of the raw text it was read from (offsets are code points)."""

    word: str
    start: int
    end: int


def folder(orthography: Orthography) -> Callable[[str], str]:
    """A function that folds a text into its words, one space between two."""
    return lambda text: " ".join(_PIECES.findall(match_key(text, orthography))) if text else ""


def located(text: str, orthography: Orthography) -> list[Word]:
    """The same words as `folder` gives, each with its place in the raw text."""
    normal = normalize(text, orthography)
    tokens, _ = segment(normal, orthography)
    found = []
    for token, first, last in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        pieces = _PIECES.findall(token)
        if pieces:
            start, end = normal.raw_span(first, last)
            found += [Word(piece, start, end) for piece in pieces]
    return found
