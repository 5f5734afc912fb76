"""Cuts a normalised text into sentences."""

import re
from bisect import bisect_left

from .orthography import Orthography
from .text import Sentence, Text, Tokens
from .tokens import tokenize

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_END = re.compile(r"[۔؟?!]+[\"”’»)]*|(?<=[ء-ے])\.(?=\s|$)")


def segment(text: Text, orthography: Orthography) -> tuple[Tokens, list[Sentence]]:
    """The tokens of `text` and its sentences in order; offsets are code points of `text.folded`."""
    tokens = tokenize(text, orthography)
    sentences: list[Sentence] = []
    for line in _LINE.finditer(text.folded):
        start = line.start()
        for end in [found.end() for found in _END.finditer(text.folded, *line.span())] + [line.end()]:
            first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
            if first < last:
                sentences.append(Sentence(tokens.starts[first], tokens.ends[last - 1], first, last, "body"))
            start = end
    return tokens, sentences
