"""Our tokens as a spaCy Doc that gives the text back to the last character."""

from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.vocab import Vocab

from mulaqat.text import Orthography, normalize, segment


class Tokenizer:
    """Cuts a text where our reader does: گے۔رہبر are three tokens. Sentences begin where ours do."""

    def __init__(self, vocab: Vocab, orthography: Orthography) -> None:
        self.vocab, self.orthography = vocab, orthography

    def __call__(self, text: str) -> Doc:
        """The Doc of a text; whatever stands between two tokens, but for one blank, is a token as well."""
        normal = normalize(text, self.orthography)
        tokens, sentences = segment(normal, self.orthography)
        places = (normal.raw_span(*bounds) for bounds in zip(tokens.starts, tokens.ends, strict=True))
        pieces = list(_pieces(text, places))
        words, spaces = [text[start:end] for start, end, _ in pieces], [blank for _, _, blank in pieces]
        doc = Doc(self.vocab, words, spaces)
        firsts = {normal.raw_span(sentence.start, sentence.end)[0] for sentence in sentences}
        for token, (start, _, _) in zip(doc, pieces, strict=True):
            token.is_sent_start = start in firsts or token.i == 0
        return doc


def _pieces(text: str, places: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each token and whether one blank follows; together they are the text."""
    at = 0
    for start, end in places:
        if end <= at:  # a second reading of a word that was rewritten whole
            continue
        if start > at:
            yield at, start, False
        blank = text[end : end + 1] == " "
        yield max(start, at), end, blank
        at = end + blank
    if at < len(text):
        yield at, len(text), False
