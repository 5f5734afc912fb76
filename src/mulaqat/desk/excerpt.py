"""What a record quotes of its text, put together again where the text itself is not at hand."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from mulaqat.flat import spans_of
from mulaqat.model import Document, Record, Span

BETWEEN = "\n…\n"
T = TypeVar("T")
Piece = tuple[int, int, str]  # where it begins in the text, where in the excerpt, its words


def excerpt(record: Record) -> tuple[Document, Record]:
    """A document of all that the record quotes, in its order, and the record with offsets in that document."""
    pieces: list[Piece] = []
    for start, words in _islands(sorted({(span.start, span.end, span.text) for span in spans_of(record)})):
        at = pieces[-1][1] + len(pieces[-1][2]) + len(BETWEEN) if pieces else 0
        pieces.append((start, at, words))
    text = BETWEEN.join(words for _, _, words in pieces)
    moved: Record = _moved(record, pieces)
    return Document(text, path=record.document.path, url=record.document.url), moved


def _islands(spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, str]]:
    """Stretches of text that the spans cover without a gap."""
    islands: list[tuple[int, str]] = []
    for start, _, words in spans:
        first, known = islands[-1] if islands else (0, "")
        if islands and start <= first + len(known):
            islands[-1] = (first, known + words[first + len(known) - start :])
        else:
            islands.append((start, words))
    return islands


def _moved(value: T, pieces: Sequence[Piece]) -> Any:
    """The same with every span where its words stand in the excerpt."""
    if isinstance(value, Span):
        start, at, _ = pieces[bisect_right(pieces, value.start, key=lambda piece: piece[0]) - 1]
        return Span(value.start - start + at, value.end - start + at, value.text)
    if isinstance(value, tuple):
        return tuple(_moved(part, pieces) for part in value)
    if isinstance(value, msgspec.Struct):
        fields = {name: _moved(getattr(value, name), pieces) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    return value
