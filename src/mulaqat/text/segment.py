"""Cuts a normalised text into sentences."""

from .boundaries import sentence_ends
from .orthography import Orthography
from .paragraphs import Paragraph, paragraphs
from .text import Sentence, Text, Tokens
from .tokens import tokenize


def segment(text: Text, orthography: Orthography) -> tuple[Tokens, list[Sentence]]:
    """The tokens of `text` and its sentences, both in order, each token in one sentence.

    Offsets are code points of `text.folded`; sentences begin and end with a token.
    """
    tokens = tokenize(text, orthography)
    sentences: list[Sentence] = []
    for part in paragraphs(text, tokens, orthography):
        first = part.first
        for last in _ends(part, tokens, orthography):
            sentences.append(Sentence(tokens.starts[first], tokens.ends[last - 1], first, last, part.kind))
            first = last
    return tokens, sentences


def _ends(part: Paragraph, tokens: Tokens, orthography: Orthography) -> list[int]:
    if part.kind == "body":
        return list(sentence_ends(tokens, part.first, part.last, orthography))
    return [part.last]
