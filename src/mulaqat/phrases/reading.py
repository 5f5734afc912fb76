"""A whole document read down to phrases, with the way back to its raw characters."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain

from mulaqat.knowledge import Knowledge
from mulaqat.model import Span
from mulaqat.text import Sentence, Text, Tokens, normalize, segment

from .glued import part_glued
from .units import UNREAD, Phrase, find_units

LONGEST = 400  # tokens
AT_ONCE = 64  # sentences: as many as most reports have; what is found in them on the way takes memory


class Reading:
    """A document's text, tokens, sentences and phrases, side by side: `phrases[i]` is `sentences[i]` read."""

    __slots__ = ("_spans", "phrases", "sentences", "text", "tokens")

    def __init__(self, text: Text, tokens: Tokens, sentences: list[Sentence], phrases: list[Phrase]) -> None:
        self.text, self.tokens, self.sentences, self.phrases = text, tokens, sentences, phrases
        self._spans: dict[tuple[int, int], Span] = {}  # every room asks again for those of the same mentions

    def span(self, first: int, last: int) -> Span:
        """The raw characters of the tokens from `first` up to `last` (half-open, at least one token)."""
        span = self._spans.get((first, last))
        if span is None:
            start, end = self.text.raw_span(self.tokens.starts[first], self.tokens.ends[last - 1])
            span = self._spans[first, last] = Span(start, end, self.text.raw[start:end])
        return span

    def over(self, phrase: Phrase, start: int, end: int) -> Span:
        """The raw characters of the units of a phrase from `start` up to `end` (half-open, at least one unit)."""
        return self.span(phrase.units[start].first, phrase.units[end - 1].last)

    def keys(self, span: Span) -> str:
        """The words of a stretch of the raw text in key form, one space between tokens."""
        start, end = self.text.folded_span(span.start, span.end)
        starts = self.tokens.starts
        return " ".join(self.tokens.words[bisect_left(starts, start) : bisect_left(starts, end)])

    def words(self, first: int, last: int) -> str:
        """The readable normal form of those tokens."""
        return self.text.folded[self.tokens.starts[first] : self.tokens.ends[last - 1]]


def _pieces(sentence: Sentence, tokens: Tokens) -> Iterator[Sentence]:
    """The sentence, or pieces of it where it is longer than any that was ever written: patterns look back from
    each cue to the sentence's start, so that a text without stops would cost the square of its length."""
    if sentence.last - sentence.first <= LONGEST:
        yield sentence
        return
    for first in range(sentence.first, sentence.last, LONGEST):
        last = min(first + LONGEST, sentence.last)
        yield Sentence(tokens.starts[first], tokens.ends[last - 1], first, last, sentence.kind)


def read_phrases(raw: str, knowledge: Knowledge, hidden: Iterable[tuple[int, int]] = ()) -> Reading:
    """Normalise, segment and chunk a document's text, but for what is hidden in it and what stands around it."""
    text = normalize(raw, knowledge.orthography, hidden)
    tokens, found = segment(text, knowledge.orthography)
    tokens, found = part_glued(tokens, found, knowledge.lexicon)
    sentences = [piece for sentence in found for piece in _pieces(sentence, tokens)]
    return Reading(text, tokens, sentences, list(_phrases(tokens.words, sentences, knowledge)))


def _phrases(words: list[str], sentences: list[Sentence], knowledge: Knowledge) -> Iterator[Phrase]:
    """Each sentence read as units; nothing of lines that sites print around their reports."""
    told = [s for s in sentences if s.kind != "boilerplate"]
    parts = (told[at : at + AT_ONCE] for at in range(0, len(told), AT_ONCE))
    found = chain.from_iterable(find_units(words, part, knowledge) for part in parts)
    return (UNREAD if s.kind == "boilerplate" else next(found) for s in sentences)
