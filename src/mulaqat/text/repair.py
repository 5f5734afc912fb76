"""Spaces: the ones too many, the ones that were lost, and words that were misspelt."""

import re

from .alignment import Edit
from .orthography import LETTER
from .orthography.words import Words
from .search import every

_LETTERS = frozenset(re.findall(f"[{LETTER}]", "".join([chr(code) for code in range(0x600, 0x900)])))
# These letters stand at the end of words only, so a letter after them begins a new one (ھ and ء begin none).
# One pattern a letter: each then starts with a literal, which the engine looks for four times faster.
_AFTER_FINAL = tuple([re.compile(f"{final}(?=[{LETTER}])(?![ھء])") for final in "ےںۂۓۃ"])
_NO_SPACE_BEFORE = frozenset("،۔؛؟!")
_SPACE_RUN = re.compile(" +")
# No word begins with this nasal: it ends the one before it (انہو ں), if that has no last letter yet.
_LONE_NASAL = re.compile(f"(?<=[{LETTER}])(?<![ےںۂۓۃ]) +(?=ں)")
_NOT_LETTERS = re.compile(f"[^{LETTER}]+")
# Marks of the Arabic block and the usual quotation marks and dashes: what touches words in ordinary text.
_MARKS = "۔،؟؛٪٫٬٭؍۝؎؏؞’‘“”«»…–—•"
# UTF-8 bytes: those of the Arabic block stay, ASCII parts words, and zero tells of anything else.
_BYTES = bytes([32 if byte < 128 else byte if byte < 0xC0 or 0xD8 <= byte <= 0xDB else 0 for byte in range(256)])


def extra_spaces(text: str) -> list[Edit]:
    """The edits that leave one space of a run, and none before a stop, a comma or the last letter of a word."""
    edits = []
    at = text.find("  ")
    while at >= 0:
        run = _SPACE_RUN.match(text, at)
        end = run.end() if run else at
        none = text[end : end + 1] in _NO_SPACE_BEFORE or _LONE_NASAL.match(text, at)
        edits.append(Edit(at if none else at + 1, end, ""))
        at = text.find("  ", end)
    for mark in "،۔؛؟!":
        if mark in text:
            edits += [Edit(at, at + 1, "") for at in every(" " + mark, text) if text[at - 1 : at] != " "]
    if " ں" in text:
        edits += [Edit(*found.span(), "") for found in _LONE_NASAL.finditer(text) if found.end() == found.start() + 1]
    return sorted(edits)


def lost_spaces(text: str) -> list[Edit]:
    """The edits that set a space after a letter that only ends words."""
    ends = [found.end() for final in _AFTER_FINAL for found in final.finditer(text)]
    return [Edit(end, end, " ") for end in sorted(ends)]


def word_repairs(text: str, words: Words) -> list[Edit]:
    """The edits that set right every whole word of `text` that the table knows, in order."""
    edits: list[Edit] = []
    done = 0
    # The hits come in the order of the text, so that one search from each to the next finds them all.
    for hit in filter(words.written.__contains__, _cut(text)):
        written = hit.decode()
        at = _whole_word(text, written, done)
        done = at + len(written)
        # Where only spaces were lost, each part keeps its own letters; any other rewriting counts whole.
        if gaps := words.gaps.get(written):
            edits += [Edit(at + gap, at + gap, " ") for gap in gaps]
        else:
            edits.append(Edit(at, done, words.repairs[written]))
    return edits


def _whole_word(text: str, word: str, start: int) -> int:
    """Where `word` next stands with no letter beside it; there is such a place."""
    at = text.index(word, start)
    while text[at - 1 : at] in _LETTERS or text[at + len(word) : at + len(word) + 1] in _LETTERS:
        at = text.index(word, at + 1)
    return at


def _cut(text: str) -> list[bytes]:
    """The words of `text` in UTF-8, which are cut and hashed in half the time that strings take."""
    plain = text
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    cut = plain.encode("utf-8", "surrogatepass").translate(_BYTES)
    if b"\0" in cut:
        cut = _NOT_LETTERS.sub(" ", text).encode()
    return cut.split()
