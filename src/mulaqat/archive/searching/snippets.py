"""What a hit shows: short pieces of the raw text with the exact characters that were looked for."""

from collections.abc import Iterator

import msgspec

from mulaqat.model import Record, Span

from ..writing import Word
from .query import Term

_REACH = 60  # characters shown before and after
_APART = 120  # highlights nearer than this share a snippet
_MOST = 3  # snippets of a hit


class Snippet(msgspec.Struct, frozen=True):
    """A piece of the document's text, with what was looked for in it; offsets are those of the document."""

    span: Span
    highlights: tuple[Span, ...]


class Hit(msgspec.Struct, frozen=True):
    """A document that was found; the higher the score the better, 0.0 where nothing was ranked."""

    document: str
    title: str | None
    outlet: str | None
    day: str | None
    path: str | None
    url: str | None
    score: float
    snippets: tuple[Snippet, ...]


def snippets(text: str, places: list[tuple[int, int]]) -> tuple[Snippet, ...]:
    """The pieces of a text with the most different places in them, in the order of the text."""
    groups = sorted(_groups(places), key=lambda group: (-len(group), group[0]))[:_MOST]
    return tuple(_snippet(text, group) for group in sorted(groups))


def places_of(terms: list[Term], words: list[Word]) -> list[tuple[int, int]]:
    """Where the terms stand among located words, as raw offsets."""
    found = []
    for term in terms:
        length = len(term.words)
        found += [(words[at].start, words[at + length - 1].end) for at in _starts(term, words)]
    return found


def named_places(terms: list[Term], record: Record, names: dict[str, list[str]]) -> list[tuple[int, int]]:
    """The mentions of those entities whose names, by id, hold one of the terms: "Putin" where it is in Urdu."""
    found = []
    for entity in record.entities:
        spoken = [Word(word, 0, 0) for word in names[entity.id]]
        if any(True for term in terms for _ in _starts(term, spoken)):
            found += [(span.start, span.end) for span in entity.mentions]
    return found


def _starts(term: Term, words: list[Word]) -> Iterator[int]:
    length = len(term.words)
    *whole, last = term.words
    for at in range(len(words) - length + 1):
        end = words[at + length - 1].word
        fits = end.startswith(last) if term.prefix else end == last
        if fits and all(words[at + n].word == word for n, word in enumerate(whole)):
            yield at


def _groups(places: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    group: list[tuple[int, int]] = []
    for start, end in sorted(set(places)):
        if group and start < group[-1][1]:
            group[-1] = (group[-1][0], max(end, group[-1][1]))
        elif group and start - group[0][0] > _APART:
            yield group
            group = [(start, end)]
        else:
            group.append((start, end))
    if group:
        yield group


def _snippet(text: str, group: list[tuple[int, int]]) -> Snippet:
    first, last = max(0, group[0][0] - _REACH), min(len(text), group[-1][1] + _REACH)
    if first:
        first = max(first, text.find(" ", first, group[0][0]) + 1)
    if last < len(text):
        last = max(text.rfind(" ", group[-1][1], last), group[-1][1])
    return Snippet(Span.of(text, first, last), tuple(Span.of(text, start, end) for start, end in group))
