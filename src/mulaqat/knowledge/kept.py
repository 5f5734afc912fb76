"""The words by which a report says that something promised was done."""

from collections import defaultdict
from collections.abc import Callable

from .loading import DATA
from .tables import read_rows

KINDS = ("done", "unless")
Kept = Callable[[str], bool]


def load_kept(fold: Callable[[str], str]) -> Kept:
    """A function that tells of folded words whether they say so: some words of ur/kept.tsv, and none that undo them.

    `fold` is what folds texts. Raises DataError for a row of another kind.
    """
    phrases: dict[str, list[str]] = defaultdict(list)
    for row in read_rows([DATA], "ur/kept.tsv"):
        if row["kind"] not in KINDS:
            raise row.error(f"there is no kind {row['kind']}; write one of {', '.join(KINDS)}")
        phrases[row["kind"]].append(f" {fold(row['urdu'])} ")

    def kept(words: str) -> bool:
        done, unless = (any(phrase in f" {words} " for phrase in phrases[kind]) for kind in KINDS)
        return done and not unless

    return kept
