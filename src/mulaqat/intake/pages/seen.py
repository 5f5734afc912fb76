"""The text that a reader of a page sees, with the places of what is marked in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from mulaqat.model import Span

from ..outlets import Outlets
from .guards import DEEP
from .hiding import look

LITTLE = 200  # characters: a main part of less is suspected when the page has far more
MARKS = [chr(c) for c in (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF)]


@dataclass(frozen=True, slots=True)
class Seen:
    """A page's text with spans of it, and flags (deep, whole_page).

    `around` are those parts of the boilerplate that are surely none of the report.
    """

    text: str
    hidden: tuple[Span, ...]
    boilerplate: tuple[Span, ...]
    around: tuple[Span, ...] = ()
    flags: tuple[str, ...] = ()


def see(tree: Any, outlets: Outlets, main: bool = True) -> Seen:
    """What is seen of a parsed page (its main part when `main`); takes out of the tree what is not."""
    sight = look(tree)
    for element in sight.gone:
        element.decompose()
    if tree.body is None:
        return Seen("", (), ())
    marks = _free_marks(tree.body.text or "")
    for element in sight.hidden:
        element.remove_attribute("aria-hidden")
        _enclose(tree, element, marks[0], marks[1])
    for element in sight.around:
        _enclose(tree, element, marks[2], marks[3])
    for element in sight.beside:
        _enclose(tree, element, marks[4], marks[5])
    # The extractor passes over text nodes that were put in, so it is given the page written out anew.
    written = tree.document.html if sight.hidden or sight.around or sight.beside else tree
    text, flags = _extract(written, main, sight.depth)
    return _unmarked(text, marks, outlets, (*flags, *(["styles_cut"] if sight.cut else [])))


def _free_marks(text: str) -> list[str]:
    """Six characters that stand for nothing and do not occur in the page."""
    return list(islice((mark for mark in MARKS if mark not in text), 6))


def _enclose(tree: Any, element: Any, opening: str, closing: str) -> None:
    """Put marks right before the first words in an element and right behind the last; alone they would be cut."""
    words = [node for node in _text_nodes(element) if (node.value or "").strip()]
    if words:
        words[0].parent.insert_before(tree.create_text_node(opening), words[0])
        after = words[-1].next_sibling
        mark = tree.create_text_node(closing)
        words[-1].parent.insert_before(mark, after) if after is not None else words[-1].parent.append_child(mark)


def _text_nodes(element: Any) -> Iterator[Any]:
    """The texts in an element, in order; those in a summary, which is always seen, left out."""
    waiting = [element]
    while waiting:
        node = waiting.pop()
        if node.node_name == "#text":
            yield node
        elif node.node_name.lower() != "summary":
            child = node.last_child
            while child is not None:
                waiting.append(child)
                child = child.previous_sibling


def _extract(tree: Any, main: bool, depth: int) -> tuple[str, tuple[str, ...]]:
    from resiliparse.extract.html2text import extract_plain_text

    def extract(part: bool) -> str:
        text: str = extract_plain_text(
            tree, preserve_formatting=True, main_content=part, list_bullets=False, alt_texts=False, hidden_elements=True
        )
        return text

    if not main:
        return extract(False), ()
    if depth > DEEP:
        return extract(False), ("deep", "whole_page")
    text, page = extract(True), extract(False)
    if len(text) < LITTLE and len(page) > 2 * len(text):
        return page, ("whole_page",)
    return text, ()


def _unmarked(marked: str, marks: list[str], outlets: Outlets, flags: tuple[str, ...]) -> Seen:
    """The text without the marks, white space joined where one stood, and the places they gave."""
    parts, tail, length = [""], "", 0
    open_at: dict[str, list[int]] = {opening: [] for opening in marks[::2]}
    found: dict[str, list[tuple[int, int]]] = {opening: [] for opening in marks[::2]}
    for piece, mark in _pieces(marked, marks):
        parts.append(_joined(tail, piece))
        tail, length = (tail + parts[-1])[-8:], length + len(parts[-1])
        if mark in open_at:
            open_at[mark].append(length)
        elif mark and open_at[opening := marks[marks.index(mark) - 1]]:
            found[opening].append((open_at[opening].pop(), length))
    text = "".join(parts)
    hidden, around, beside = (found[opening] for opening in marks[::2])
    boilerplate = around + beside + _furniture(text, outlets)
    return Seen(text, _spans(text, hidden), _spans(text, boilerplate), _spans(text, around), flags)


def _pieces(marked: str, marks: list[str]) -> list[tuple[str, str]]:
    """Each piece with the mark behind it."""
    found = [*re.split(f"([{''.join(marks)}])", marked), ""]
    return list(zip(found[::2], found[1::2], strict=True))


def _joined(before: str, piece: str) -> str:
    """A piece without the white space that stands in `before` already."""
    if not before or before.endswith("\n"):
        piece = piece.lstrip(" \t")
        have = len(before) - len(before.rstrip("\n")) if before else 2
        more = len(piece) - len(piece.lstrip("\n"))
        return piece[min(more, have) :] if have + more > 2 else piece
    return piece.lstrip(" ") if before.endswith(" ") else piece


def _furniture(text: str, outlets: Outlets) -> list[tuple[int, int]]:
    """Lines that sites print around their reports."""
    found, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words in outlets.lines or (len(words) < 80 and words.startswith(outlets.prefixes)):
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _spans(text: str, places: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Spans without white space at their ends, in order, those inside others left out."""
    spans: list[Span] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        piece = text[start:end]
        start, end = start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
        if start < end and (not spans or end > spans[-1].end):
            spans.append(Span.of(text, start, end))
    return tuple(spans)
