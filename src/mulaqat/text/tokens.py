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


def tokenize(text: Text, orthography: Orthography) -> Tokens:
    """The words, numbers and marks of `text`, in order; offsets are code points of `text.folded`."""
    key, known = text.key, orthography.words.tokens
    spans = [found.span() for found in _TOKEN.finditer(text.folded)]
    words = [known[key[start:end]] for start, end in spans]
    return Tokens(words, [start for start, _ in spans], [end for _, end in spans])
