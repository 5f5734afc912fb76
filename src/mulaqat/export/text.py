"""A readable summary: English labels, names in English with the Urdu behind them."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from mulaqat.model import Document, Record

from . import wording
from .cards import Card, cards

WIDTH = 100  # columns, whatever the terminal: the same reading gives the same bytes
HEADINGS = {"meeting": "Meetings", "statement": "Statements", "agreement": "Agreements", "doubt": "Doubts"}
# Neither a terminal's control codes nor marks that reorder a line may come out of a report.
HIDDEN = dict.fromkeys([*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")


def to_text(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """A block of lines a report, an empty line between the blocks."""
    for number, (document, record) in enumerate(readings):
        lines = [*_header(document, record), *_facts(record)]
        yield ("\n" if number else "") + "\n".join(lines) + "\n"


def _header(document: Document, record: Record) -> Iterator[str]:
    source = record.document
    yield f"== {_plain(document.path or document.url or 'standard input')}"
    if source.title:
        yield from _wrapped(source.title.text, "   ")
    published = wording.date(source.published) if source.published else "no date"
    publisher = [wording.actor(source.publisher)] if source.publisher else []
    yield from _wrapped(" · ".join([published, *publisher, f"{source.characters} characters"]), "   ")


def _facts(record: Record) -> Iterator[str]:
    kinds = [(kind, list(group)) for kind, group in groupby(cards(record), key=lambda card: card.kind)]
    if not kinds:
        yield "   no meeting, statement or agreement found"
    for kind, group in kinds:
        yield f"\n   {HEADINGS[kind]}"
        for card in group:
            yield from _card(card)


def _card(card: Card) -> Iterator[str]:
    said = f"{card.head}: {card.body}" if card.body else card.head
    yield from _wrapped(said, " " * 9, f"   {card.label:5} ")
    rows = [f"{label}: {value}" if label else value for label, value in card.rows]
    yield from _wrapped(" · ".join(rows), " " * 9)


def _wrapped(text: str, indent: str, first: str | None = None) -> list[str]:
    lead = indent if first is None else first
    return textwrap.wrap(_plain(text), WIDTH, initial_indent=lead, subsequent_indent=indent, break_long_words=False)


def _plain(text: str) -> str:
    return " ".join(text.translate(HIDDEN).split())
