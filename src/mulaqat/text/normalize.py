"""From raw to folded and key form, stage by stage, each stage with its alignment."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from .alignment import Alignment, Edit, apply
from .characters import cut_edits
from .orthography import Orthography
from .repair import extra_spaces, lost_spaces, word_repairs
from .text import Text
from .tokens import tokenize

# Replacing one letter at a time is faster than a table, up to about this many different letters.
_FEW = 12
# Only letters and digits: every full-text engine then cuts words at the same places.
_PIECES = re.compile(r"[^\W_]+")
# Latin letters without their accents, one for one: who looks for Erdogan means Erdoğan.
_PLAIN = {
    code: base
    for code in range(0xC0, 0x250)
    if (base := unicodedata.normalize("NFKD", chr(code))[0].lower()).isascii() and base.isalpha()
}


def normalize(raw: str, orthography: Orthography, hidden: Iterable[tuple[int, int]] = ()) -> Text:
    """The normalised form of `raw` (any string) and the alignment of both; `raw` itself is kept untouched.

    Nothing of the `hidden` ranges is in the normalised form: empty lines stand there, which no sentence crosses.
    """
    letters = orthography.letters
    seen = _blank(raw, hidden)
    found = set(letters.rare.findall(seen))
    folded = _replace(seen, {one: letters.single[one] for one in found & letters.single.keys()})
    stages: list[Alignment] = []
    folded = _stage(folded, cut_edits(folded, found & letters.longer.keys(), letters), stages)
    folded = _stage(folded, extra_spaces(folded), stages)
    folded = _stage(folded, lost_spaces(folded), stages)
    folded = _stage(folded, word_repairs(folded, orthography.words), stages)
    # Capitals are few and far between: only those that were seen need looking for.
    capitals = letters.capitals.keys() & (found | {letters.single.get(one, one) for one in found})
    key = _replace_all(folded, letters.key)
    key = _replace_all(key, {one: letters.capitals[one] for one in capitals})
    return Text(raw, folded, key, tuple(stages))


def _blank(raw: str, hidden: Iterable[tuple[int, int]]) -> str:
    """`raw` with line feeds for everything in the ranges, which come in order and do not meet."""
    kept, done = [], 0
    for start, end in hidden:
        kept += [raw[done:start], "\n" * len(raw[start:end])]
        done = end
    return "".join([*kept, raw[done:]]) if kept else raw


def match_key(words: str, orthography: Orthography) -> str:
    """The form in which `words`, a lexicon entry, stands in `Tokens.words`, one space between tokens."""
    return " ".join(tokenize(normalize(words, orthography), orthography).words)


def folder(orthography: Orthography) -> Callable[[str], str]:
    """A function that folds a text into its words as indexes and stories compare them, one space between two."""
    return lambda text: " ".join(pieces(match_key(text, orthography))) if text else ""


def pieces(key: str) -> list[str]:
    """The words in a text's key form."""
    return _PIECES.findall(key.translate(_PLAIN))


def _stage(text: str, edits: list[Edit], stages: list[Alignment]) -> str:
    if not edits:
        return text
    stages.append(Alignment(edits))
    return apply(text, edits)


def _replace(text: str, table: dict[str, str]) -> str:
    if len(table) > _FEW:
        return text.translate({ord(one): to for one, to in table.items()})
    return _replace_all(text, table)


def _replace_all(text: str, table: dict[str, str]) -> str:
    for one, to in table.items():
        text = text.replace(one, to)
    return text
