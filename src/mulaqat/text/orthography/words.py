"""Whole words: which spellings are rewritten to what was meant, and which are only equal for the matcher."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate

from mulaqat.memo import Memo

from .rows import Row

COLUMNS = ("kind", "group", "urdu", "source")
KINDS = frozenset({"repair", "alias", "left", "right", "keep"})


@dataclass(frozen=True, slots=True)
class Words:
    """`repairs` rewrites words of the folded text; `aliases` names the one spelling that key words take.

    `written` are the words to be repaired, in UTF-8; `gaps` says where in them only spaces are missing.
    `tokens` is `aliases` for any word, which gives equal words as one object: that is found faster ever after.
    """

    repairs: dict[str, str]
    written: frozenset[bytes]
    gaps: dict[str, tuple[int, ...]]
    aliases: dict[str, str]
    letters: dict[int, str]
    tokens: Memo[str, str] = field(compare=False, repr=False)

    def key_of(self, words: str) -> str:
        """The key form of `words` that are spelt and spaced as they should be."""
        return " ".join([self.aliases.get(word, word) for word in words.translate(self.letters).split(" ")])


def build_words(rows: Iterable[Row], key: dict[str, str]) -> Words:
    """The tables from the rows of words.tsv and the letters of the key form.

    A left and a right word of one group, written without the space between them, are repaired;
    `keep` names the real words that only look so. DataError on a row of the wrong shape.
    """
    letters = str.maketrans(key)
    repairs: dict[str, str] = {}
    aliases: dict[str, str] = {}
    halves: dict[str, tuple[list[str], list[str]]] = {}
    keep: set[str] = set()
    for row in rows:
        kind, urdu = row.cells["kind"], row.cells["urdu"]
        if kind == "keep":
            keep.add(urdu)
        elif kind in ("left", "right"):
            halves.setdefault(row.cells["group"], ([], []))[kind == "right"].append(urdu)
        else:
            written, intended = row.pair()
            if kind == "repair":
                repairs[written] = intended
                continue
            short, meant = written.translate(letters), intended.translate(letters)
            if short == meant:
                raise row.fault("the letters alone make these two equal")
            aliases[short] = meant
    for lefts, rights in halves.values():
        for left in lefts:
            repairs.update({left + right: f"{left} {right}" for right in rights if left + right not in keep})
    repairs = {written: _settled(intended, repairs) for written, intended in repairs.items()}
    gaps = {written: _gaps(intended) for written, intended in repairs.items() if _only_spaces(written, intended)}
    encoded = frozenset([word.encode() for word in repairs])
    return Words(repairs, encoded, gaps, aliases, letters, Memo(partial(_meant, aliases)))


def _meant(aliases: dict[str, str], word: str) -> str:
    return aliases.get(word, word)


def _settled(intended: str, repairs: dict[str, str]) -> str:
    """The intended words, those repaired that are themselves written joined."""
    return " ".join([repairs.get(word, word) for word in intended.split(" ")])


def _only_spaces(written: str, intended: str) -> bool:
    return intended.replace(" ", "") == written


def _gaps(intended: str) -> tuple[int, ...]:
    """Where the spaces of `intended` go in the same letters without them."""
    lengths = [len(part) for part in intended.split(" ")[:-1]]
    return tuple(accumulate(lengths))
