"""Spaces: the ones too many, the ones that were lost, and words that were misspelt."""

import re

from .alignment import Edit
from .orthography import LETTER
from .orthography.words import Words

_IS_LETTER = re.compile(f"[{LETTER}]")
_EXTRA = re.compile(" +(?=[،۔؛؟!])|(?<= ) +")
# These letters stand at the end of words only, so a letter after them begins a new one (ھ and ء begin none).
_AFTER_FINAL = re.compile(f"[ےںۂۓۃ](?=[{LETTER}])(?![ھء])")
_BLANKS = ("۔", "،", ":", "(", ")", '"', "؟", "!", "’", "‘", "'", "“", "”", "؛", "«", "»", "/", "-", ".", ",")


def extra_spaces(text: str) -> list[Edit]:
    """The edits that leave one space of a run, and none before a stop or comma."""
    if (
        "  " in text
        or " ،" in text
        or " ۔" in text
        or any(" " + mark in text for mark in "؛؟!" if mark in text)
    ):
        return [Edit(*found.span(), "") for found in _EXTRA.finditer(text)]
    return []


def lost_spaces(text: str) -> list[Edit]:
    """The edits that set a space after a letter that only ends words."""
    return [Edit(found.end(), found.end(), " ") for found in _AFTER_FINAL.finditer(text)]


def word_repairs(text: str, words: Words) -> list[Edit]:
    """The edits that set right every whole word of `text` that the table knows, in order."""
    plain = text
    for mark in _BLANKS:
        plain = plain.replace(mark, " ")
    hits = words.written.intersection(plain.split())
    return sorted([edit for word in hits for edit in _word_edits(text, word, words.repairs[word])])


def _word_edits(text: str, written: str, intended: str) -> list[Edit]:
    edits: list[Edit] = []
    at = text.find(written)
    while at >= 0:
        end = at + len(written)
        if not (_letter_at(text, at - 1) or _letter_at(text, end)):
            edits += _minimal(at, written, intended)
        at = text.find(written, end)
    return edits


def _letter_at(text: str, at: int) -> bool:
    return 0 <= at < len(text) and _IS_LETTER.match(text, at) is not None


def _minimal(at: int, written: str, intended: str) -> list[Edit]:
    # Where only spaces were lost, each half keeps its own letters; any other rewriting counts whole.
    if intended.replace(" ", "") != written:
        return [Edit(at, at + len(written), intended)]
    edits, position = [], at
    for part in intended.split(" ")[:-1]:
        position += len(part)
        edits.append(Edit(position, position, " "))
    return edits
