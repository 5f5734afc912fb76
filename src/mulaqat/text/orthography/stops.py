"""The words beside which a stop or a line end does not end a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("kind", "urdu", "source")
KINDS = frozenset({"title", "letter", "letter_word", "no_start", "no_end", "verb_end"})


@dataclass(frozen=True, slots=True)
class Stops:
    """Titles and letter names that are written with a stop, and words at the edges of sentences.

    `letter_words` are the letter names that are words too; `no_start` begins no sentence, `no_end` ends
    none, `verb_ends` ends most.
    """

    titles: frozenset[str]
    letters: frozenset[str]
    letter_words: frozenset[str]
    no_start: frozenset[str]
    no_end: frozenset[str]
    verb_ends: frozenset[str]


def build_stops(rows: Iterable[Row]) -> Stops:
    """The sets from the rows of abbreviations.tsv."""
    sets: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for row in rows:
        sets[row.cells["kind"]].add(row.cells["urdu"])
    return Stops(
        titles=frozenset(sets["title"]),
        letters=frozenset(sets["letter"] | sets["letter_word"]),
        letter_words=frozenset(sets["letter_word"]),
        no_start=frozenset(sets["no_start"]),
        no_end=frozenset(sets["no_end"] | {"،", ","}),
        verb_ends=frozenset(sets["verb_end"]),
    )
