"""The words of a text as the index and the filters know them, and where each stands."""

import re
import unicodedata
from collections.abc import Callable

from mulaqat.text import Orthography, Text, match_key, normalize, segment

# Only letters and digits of the folded form: every full-text engine then cuts at the same places.
_PIECES = re.compile(r"[^\W_]+")
# Latin letters without their accents, one for one: who looks for Erdogan means Erdoğan.
_PLAIN = {
    code: base
    for code in range(0xC0, 0x250)
    if (base := unicodedata.normalize("NFKD", chr(code))[0].lower()).isascii() and base.isalpha()
}


class Located:
    """The folded words of a raw text, and where each stands in it."""

    __slots__ = ("_bounds", "_text", "words")

    def __init__(self, text: Text, words: list[str], bounds: list[tuple[int, int]]) -> None:
        self._text, self.words, self._bounds = text, words, bounds

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The raw offsets, in code points, of the words from `first` up to and with `last`."""
        start, _ = self._text.raw_span(*self._bounds[first])
        _, end = self._text.raw_span(*self._bounds[last])
        return start, end


def folder(orthography: Orthography) -> Callable[[str], str]:
    """A function that folds a text into its words, one space between two."""
    return lambda text: " ".join(_pieces(match_key(text, orthography))) if text else ""


def located(text: str, orthography: Orthography) -> Located:
    """The same words as `folder` gives, with their places; only those that are asked for are worked out."""
    normal = normalize(text, orthography)
    tokens, _ = segment(normal, orthography)
    words: list[str] = []
    bounds: list[tuple[int, int]] = []
    for token, first, last in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        pieces = _pieces(token)
        words += pieces
        bounds += [(first, last)] * len(pieces)
    return Located(normal, words, bounds)


def _pieces(text: str) -> list[str]:
    return _PIECES.findall(text.translate(_PLAIN))
