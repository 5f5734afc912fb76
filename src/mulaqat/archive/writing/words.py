"""The words of a text as the index and the filters know them, and where each stands."""

from pathlib import Path

from mulaqat.text import Orthography, Text, normalize, pieces, segment

_LETTERS = Path(__file__).parents[2] / "data" / "ur"


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


def letters() -> Orthography:
    """The letters of our data, by which an archive's words are folded."""
    return Orthography.from_folder(_LETTERS)


def located(text: str, orthography: Orthography) -> Located:
    """The same words as `folder` gives, with their places; only those that are asked for are worked out."""
    normal = normalize(text, orthography)
    tokens, _ = segment(normal, orthography)
    words: list[str] = []
    bounds: list[tuple[int, int]] = []
    for token, first, last in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        found = pieces(token)
        words += found
        bounds += [(first, last)] * len(found)
    return Located(normal, words, bounds)
