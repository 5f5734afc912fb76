"""Cuts a normalised text into tokens."""

import re

from .orthography import LETTER, Orthography
from .text import Text, Tokens

# A letter token may carry the rare mark that folding leaves on letters of other scripts.
_TOKEN = re.compile(
    rf"[{LETTER}]+"
    r"|[0-9]+(?:[,٬،][0-9]{2,3})*(?:[.٫۔][0-9]+)?(?![0-9])|[0-9]+"
    rf"|(?:(?![{LETTER}_])[^\W\d])(?:(?![{LETTER}_])\w|[\u0300-\u036f])*"
    r"|’’|‘‘|''|،،|``|۔۔+|\.\.+"
    r"|[^\s]"
)


_LONGEST = 32  # characters between two spaces: what is longer is not met again
_Parts = tuple[tuple[str, int, int], ...]


def tokenize(text: Text, orthography: Orthography) -> Tokens:
    """The words, numbers and marks of `text`, in order; offsets are code points of `text.folded`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    # No token holds a space, and news repeats what stands between two: half the time of cutting each anew.
    known = orthography.memo(_parts)
    for piece in text.key.replace("\n", " ").split(" "):
        for word, start, end in known[piece] if len(piece) <= _LONGEST else _parts(piece, orthography):
            words.append(word)
            starts.append(at + start)
            ends.append(at + end)
        at += len(piece) + 1
    return Tokens(words, starts, ends)


def _parts(piece: str, orthography: Orthography) -> _Parts:
    """The tokens of a piece of a key text, with their places in it."""
    known = orthography.words.tokens
    return tuple([(known[found.group()], *found.span()) for found in _TOKEN.finditer(piece)])
