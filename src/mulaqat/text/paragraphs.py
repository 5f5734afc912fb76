"""Finds the paragraphs of a text, and what each is: running text, headline, dateline, or page furniture."""

from bisect import bisect_left
from typing import NamedTuple

from .boundaries import CLOSERS, is_stop
from .orthography import Orthography
from .text import SentenceKind, Text, Tokens

# A line shorter than this was not broken for its length: what follows is another paragraph.
_LONG_LINE = 50
_HEADLINE = 30  # tokens
_FURNITURE = 30  # tokens
_OPENING = 30  # tokens
_DATELINE = 20  # tokens


class Paragraph(NamedTuple):
    """The tokens `[first, last)`, and what they are."""

    first: int
    last: int
    kind: SentenceKind


class _Line(NamedTuple):
    start: int
    end: int
    first: int
    last: int
    after_blank: bool


def paragraphs(text: Text, tokens: Tokens, orthography: Orthography) -> list[Paragraph]:
    """The paragraphs of `text` in order, each with its kind; every token is in one of them."""
    found: list[Paragraph] = []
    lead_in = listed = False
    for line in _joined(_lines(text, tokens), tokens, orthography):
        shown = text.key[line.start : line.end].strip(" •*-–|")
        kind: SentenceKind = "body"
        if _is_dateline(tokens.words[line.first : line.last], orthography):
            kind = "dateline"
        elif lead_in or _is_furniture(shown, line, tokens, orthography) or (listed and _is_listed(line, tokens)):
            kind = "boilerplate"
        lead_in = shown in orthography.lines.lead_ins
        listed = shown in orthography.lines.lists or (listed and kind == "boilerplate")
        opened = _opening_end(tokens.words, line, orthography) if kind == "body" else line.first
        if opened > line.first:
            found.append(Paragraph(line.first, opened, "boilerplate"))
        if opened < line.last:
            found.append(Paragraph(opened, line.last, kind))
    return _with_headlines(found, tokens, orthography)


def _lines(text: Text, tokens: Tokens) -> list[_Line]:
    lines, start, blank = [], 0, False
    for piece in text.folded.split("\n"):
        end = start + len(piece)
        first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        if first < last:
            lines.append(_Line(start, end, first, last, blank))
        blank = first == last
        start = end + 1
    return lines


def _joined(lines: list[_Line], tokens: Tokens, orthography: Orthography) -> list[_Line]:
    """The lines, those put together that were broken in the middle of a sentence."""
    joined: list[_Line] = []
    for line in lines:
        if joined and not line.after_blank and _broken(joined[-1], line, tokens, orthography):
            line = joined.pop()._replace(end=line.end, last=line.last)
        joined.append(line)
    return joined


def _broken(line: _Line, following: _Line, tokens: Tokens, orthography: Orthography) -> bool:
    words = tokens.words
    if line.end - line.start < _LONG_LINE or is_stop(words[line.last - 1]):
        return False
    stops = orthography.stops
    return words[line.last - 1] in stops.no_end or words[following.first] in stops.no_start


def _is_dateline(words: list[str], orthography: Orthography) -> bool:
    names, extra = orthography.calendar.names, orthography.lines.dateline
    if len(words) > _DATELINE:
        return False
    numbers = sum(word[0].isdigit() for word in words)
    months = sum(word in names for word in words)
    known = all(word in names or word in extra or not word.isalpha() for word in words)
    return known and (numbers >= 3 or (numbers >= 1 and months >= 1))


def _is_furniture(shown: str, line: _Line, tokens: Tokens, orthography: Orthography) -> bool:
    table = orthography.lines
    if shown in table.lines or shown in table.lead_ins or shown in table.lists:
        return True
    words = tokens.words[line.first : line.last]
    if not any(word.isalpha() for word in words):
        return True
    return shown.startswith(table.prefixes) and len(words) <= _FURNITURE and words[-1] != "۔"


def _is_listed(line: _Line, tokens: Tokens) -> bool:
    """Whether a line in a list of reports can be the headline of one: the text itself goes on with sentences."""
    return line.last - line.first <= _HEADLINE and tokens.words[line.last - 1] not in ("۔", ".")


def _opening_end(words: list[str], line: _Line, orthography: Orthography) -> int:
    """The token index after the furniture phrases that open the line; its first where none does."""
    openings, cut = orthography.lines.openings, line.first
    last = min(line.first + _OPENING, line.last)
    for at in () if openings.keys().isdisjoint(words[line.first : last]) else range(line.first, last):
        for phrase in openings.get(words[at], ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase and end <= line.last:
                cut = max(cut, end + (words[end : end + 1] == [")"]))
    return cut


def _final(words: list[str], part: Paragraph) -> str:
    """The last token of the paragraph inside its closing marks."""
    return next((words[at] for at in range(part.last - 1, part.first - 1, -1) if words[at] not in CLOSERS), "")


def _with_headlines(found: list[Paragraph], tokens: Tokens, orthography: Orthography) -> list[Paragraph]:
    """Marks short paragraphs without a full stop; before the first running text ؟ and ! are none either."""
    words = tokens.words
    texts = [index for index, part in enumerate(found) if part.kind == "body"]
    full = [index for index in texts if _final(words, found[index]) in ("۔", ".")]
    first_text = full[0] if full else len(found)
    for index in texts:
        part = found[index]
        if part.last - part.first > _HEADLINE:
            continue
        final = _final(words, part)
        before_text = index < first_text and (bool(full) or not is_stop(final))
        unfinished = not is_stop(final) and final not in orthography.stops.verb_ends
        if final not in ("۔", ".") and (before_text or unfinished):
            found[index] = part._replace(kind="headline")
    return found
