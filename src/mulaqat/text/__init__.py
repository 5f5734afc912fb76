"""Urdu text with an exact alignment to the raw characters: folding, sentences, tokens, numbers, dates.

Takes a document's raw text and the orthography (rows of data/ur); gives a `Text` whose `folded` form is
readable and whose `key` form is what the matcher compares, both of one length, and maps every stretch
of them back to the raw characters. Offsets are code points. It knows Urdu and no diplomacy, never changes
the raw text, reads no files but the ones `Orthography.from_folder` names, and guesses no date.
"""

from .dates import FoundDate, YearlessDay, find_dates, find_yearless, read_dateline
from .normalize import folder, match_key, normalize, pieces
from .numbers import read_number
from .orthography import Orthography
from .segment import segment
from .text import Sentence, SentenceKind, Text, Tokens

__all__ = [
    "FoundDate",
    "Orthography",
    "Sentence",
    "SentenceKind",
    "Text",
    "Tokens",
    "YearlessDay",
    "find_dates",
    "find_yearless",
    "folder",
    "match_key",
    "normalize",
    "pieces",
    "read_dateline",
    "read_number",
    "segment",
]
