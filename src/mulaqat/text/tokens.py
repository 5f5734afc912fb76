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
_Parts = str | tuple[tuple[str, int, int], ...]


def tokenize(text: Text, orthography: Orthography) -> Tokens:
    """The words, numbers and marks of `text`, in order; offsets are code points of `text.folded`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    # No token holds a space, and news repeats what stands between two: half the time of cutting each anew.
    known = orthography.memo(_parts)
    for piece in text.key.replace("\n", " ").split(" "):
        size = len(piece)
        found = known[piece] if size <= _LONGEST else _parts(piece, orthography)
        if isinstance(found, str):
            words.append(found)
            starts.append(at)
            ends.append(at + size)
        else:
            for word, start, end in found:
                words.append(word)
                starts.append(at + start)
                ends.append(at + end)
        at += size + 1
    return Tokens(words, starts, ends)


def _parts(piece: str, orthography: Orthography) -> _Parts:
    """The token that a piece of a key text is, as most are; else its tokens, with their places in it."""
    known = orthography.words.tokens
    found = tuple([(known[token.group()], *token.span()) for token in _TOKEN.finditer(piece)])
    return found[0][0] if len(found) == 1 and found[0][1:] == (0, len(piece)) else found
