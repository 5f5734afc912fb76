"""The nouns of this room: a normalised text, its tokens, its sentences."""

import re
from typing import Literal, NamedTuple

from .alignment import Alignment

SentenceKind = Literal["body", "headline", "boilerplate", "dateline"]

# What was deleted right after a letter and belongs to it: vowel signs, honorific signs, tatweel.
_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff]*"
)


class Text:
    """A raw text, its readable `folded` form and its `key` form; the last two have the same length."""

    __slots__ = ("_back", "_forth", "folded", "key", "raw")

    def __init__(self, raw: str, folded: str, key: str, stages: tuple[Alignment, ...]) -> None:
        self.raw, self.folded, self.key = raw, folded, key
        self._forth = [stage.forth for stage in stages]
        self._back = [stage.back for stage in reversed(stages)]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw offsets of `folded[start:end]`, in code points; a rewritten word counts whole.

        Marks on the last letter are included. Never empty unless the span is. IndexError out of bounds.
        """
        if not 0 <= start <= end <= len(self.folded):
            raise IndexError(f"span {start}:{end} is not within 0:{len(self.folded)}")
        first, last = start, end
        for back in self._back:
            first, last = back(first, last)
        if start == end:
            return first, first
        if first == last:  # only an inserted space: its neighbours stand for it
            return self.raw_span(max(0, start - 1), min(len(self.folded), end + 1))
        if self._back:
            mark_run = _MARKS.match(self.raw, last)
            last = mark_run.end() if mark_run else last
        return first, last

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The folded offsets of `raw[start:end]`, empty where nothing of it is left.

        A rewritten word counts whole. IndexError out of bounds.
        """
        if not 0 <= start <= end <= len(self.raw):
            raise IndexError(f"span {start}:{end} is not within 0:{len(self.raw)}")
        for forth in self._forth:
            start, end = forth(start, end)
        return start, end


class Tokens:
    """The tokens of a whole document: their key forms and their offsets in `Text.folded`, side by side."""

    __slots__ = ("ends", "starts", "words")

    def __init__(self, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.words, self.starts, self.ends = words, starts, ends

    def __len__(self) -> int:
        return len(self.words)


class Sentence(NamedTuple):
    """`folded[start:end]`, holding the tokens `first` up to and without `last`."""

    start: int
    end: int
    first: int
    last: int
    kind: SentenceKind
