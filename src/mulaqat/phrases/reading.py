"""A whole document read down to phrases, with the way back to its raw characters."""

from mulaqat.knowledge import Knowledge
from mulaqat.model import Span
from mulaqat.text import Sentence, Text, Tokens, normalize, segment

from .units import Phrase, read_phrase


class Reading:
    """A document's text, tokens, sentences and phrases, side by side: `phrases[i]` is `sentences[i]` read."""

    __slots__ = ("phrases", "sentences", "text", "tokens")

    def __init__(self, text: Text, tokens: Tokens, sentences: list[Sentence], phrases: list[Phrase]) -> None:
        self.text, self.tokens, self.sentences, self.phrases = text, tokens, sentences, phrases

    def span(self, first: int, last: int) -> Span:
        """The raw characters of the tokens from `first` up to `last` (half-open, at least one token)."""
        start, end = self.text.raw_span(self.tokens.starts[first], self.tokens.ends[last - 1])
        return Span.of(self.text.raw, start, end)

    def words(self, first: int, last: int) -> str:
        """The readable normal form of those tokens."""
        return self.text.folded[self.tokens.starts[first] : self.tokens.ends[last - 1]]


def read_phrases(raw: str, knowledge: Knowledge) -> Reading:
    """Normalise, segment and chunk a document's text."""
    text = normalize(raw, knowledge.orthography)
    tokens, sentences = segment(text, knowledge.orthography)
    phrases = [read_phrase(tokens.words, s.first, s.last, knowledge) for s in sentences]
    return Reading(text, tokens, sentences, phrases)
