"""Spaces: the ones too many, the ones that were lost, and words that were misspelt."""

import re

from .alignment import Edit
from .orthography import LETTER
from .orthography.words import Words
from .search import every

_IS_LETTER = re.compile(f"[{LETTER}]")
# These letters stand at the end of words only, so a letter after them begins a new one (ھ and ء begin none).
# One pattern a letter: each then starts with a literal, which the engine looks for four times faster.
_AFTER_FINAL = tuple([re.compile(f"{final}(?=[{LETTER}])(?![ھء])") for final in "ےںۂۓۃ"])
_NO_SPACE_BEFORE = frozenset("،۔؛؟!")
_SPACE_RUN = re.compile(" +")
_NOT_LETTERS = re.compile(f"[^{LETTER}]+")
# Marks of the Arabic block and the usual quotation marks and dashes: what touches words in ordinary text.
_MARKS = "۔،؟؛٪٫٬٭؍۝؎؏؞’‘“”«»…–—•"
# UTF-8 bytes: those of the Arabic block stay, ASCII parts words, and zero tells of anything else.
_BYTES = bytes(
    [32 if byte < 128 else byte if byte < 0xC0 or 0xD8 <= byte <= 0xDB else 0 for byte in range(256)]
)


def extra_spaces(text: str) -> list[Edit]:
    """The edits that leave one space of a run, and none before a stop or comma."""
    edits = []
    at = text.find("  ")
    while at >= 0:
        run = _SPACE_RUN.match(text, at)
        end = run.end() if run else at
        edits.append(Edit(at + (text[end : end + 1] not in _NO_SPACE_BEFORE), end, ""))
        at = text.find("  ", end)
    for mark in "،۔؛؟!":
        if mark in text:
            edits += [Edit(at, at + 1, "") for at in every(" " + mark, text) if text[at - 1 : at] != " "]
    return sorted(edits)


def lost_spaces(text: str) -> list[Edit]:
    """The edits that set a space after a letter that only ends words."""
    ends = [found.end() for final in _AFTER_FINAL for found in final.finditer(text)]
    return [Edit(end, end, " ") for end in sorted(ends)]


def word_repairs(text: str, words: Words) -> list[Edit]:
    """The edits that set right every whole word of `text` that the table knows, in order."""
    hits = [word.decode() for word in words.written.intersection(_cut(text))]
    return sorted([edit for word in hits for edit in _word_edits(text, word, words.repairs[word])])


def _cut(text: str) -> list[bytes]:
    """The words of `text` in UTF-8, which are cut and hashed in half the time that strings take."""
    plain = text
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    cut = plain.encode("utf-8", "surrogatepass").translate(_BYTES)
    if b"\0" in cut:
        cut = _NOT_LETTERS.sub(" ", text).encode()
    return cut.split()


def _word_edits(text: str, written: str, intended: str) -> list[Edit]:
    edits: list[Edit] = []
    for at in every(written, text):
        if not (_letter_at(text, at - 1) or _letter_at(text, at + len(written))):
            edits += _minimal(at, written, intended)
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
