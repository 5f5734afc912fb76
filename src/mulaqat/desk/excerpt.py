"""What a record quotes of its text, put together again where the text itself is not at hand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from mulaqat.model import Actor, Date, Document, Entity, Place, Record, Span

BETWEEN = "\n…\n"
Piece = tuple[int, int, str]  # where it begins in the text, where in the excerpt, its words


def excerpt(record: Record) -> tuple[Document, Record]:
    """A document of what the record's facts quote, in its order, and the record with offsets in that document.

    A mention, a day or a place that stands in none of these quotations keeps its value and loses its place.
    """
    pieces: list[Piece] = []
    for start, words in _islands(sorted({(span.start, span.end, span.text) for span in _quoted(record)})):
        at = pieces[-1][1] + len(pieces[-1][2]) + len(BETWEEN) if pieces else 0
        pieces.append((start, at, words))
    text = BETWEEN.join(words for _, _, words in pieces)
    moved: Record = _moved(record, pieces)
    source = record.document
    return Document(text, path=source.path or source.id, url=source.url), moved


def _quoted(value: Any) -> Iterator[Span]:
    """The spans that tell of facts: not those that only say who, when and where."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _quoted(part)
    elif isinstance(value, msgspec.Struct) and not isinstance(value, Actor | Date | Place | Entity):
        for name in value.__struct_fields__:
            yield from _quoted(getattr(value, name))


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


def _moved(value: Any, pieces: Sequence[Piece]) -> Any:
    """The same with every span where its words stand in the excerpt; without those that do not."""
    if isinstance(value, Span):
        return _place(value, pieces)
    if isinstance(value, tuple):
        parts = [_moved(part, pieces) for part in value]
        return tuple(part for part in parts if part is not None)
    if isinstance(value, msgspec.Struct):
        fields = {name: _moved(getattr(value, name), pieces) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    return value


def _place(span: Span, pieces: Sequence[Piece]) -> Span | None:
    found = bisect_right(pieces, span.start, key=lambda piece: piece[0]) - 1
    start, at, words = pieces[found] if found >= 0 else (0, 0, "")
    if span.end > start + len(words):
        return None
    return Span(span.start - start + at, span.end - start + at, span.text)
