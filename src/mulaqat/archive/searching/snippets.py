"""What a hit shows: short pieces of the raw text with the exact characters that were looked for."""

from collections.abc import Iterator

import msgspec

from mulaqat.model import Span

from ..writing import Located
from .query import Term

Mention = tuple[str, int, int]  # the folded names of somebody, and where he is mentioned

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


def places_of(terms: list[Term], text: Located) -> list[tuple[int, int]]:
    """Where the terms stand in a text, as raw offsets."""
    return [text.span(at, at + len(term.words) - 1) for term in terms for at in _starts(term, text.words)]


def named_places(terms: list[Term], mentions: list[Mention]) -> list[tuple[int, int]]:
    """The mentions of those whose names hold one of the terms: "Putin" where the text has it in Urdu."""
    wanted = {names: any(True for term in terms for _ in _starts(term, names.split())) for names, _, _ in mentions}
    return [(start, end) for names, start, end in mentions if wanted[names]]


def _starts(term: Term, words: list[str]) -> Iterator[int]:
    length = len(term.words)
    *whole, last = term.words
    for at in range(len(words) - length + 1):
        end = words[at + length - 1]
        fits = end.startswith(last) if term.prefix else end == last
        if fits and words[at : at + length - 1] == whole:
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
