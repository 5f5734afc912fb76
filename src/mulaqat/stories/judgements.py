"""What people say about stories: appended, never changed, undone by appending."""

from collections.abc import Iterable
from typing import Literal

import msgspec

Deed = Literal["together", "apart", "undo"]


class Judgement(msgspec.Struct, frozen=True):
    """Somebody says that two reports belong together, or apart, or that an earlier judgement no longer holds.

    `one` and `other` are ids of documents; `undone` the number of a judgement, for "undo" alone; `by` and `at`
    are who and when, as the caller gives them.
    """

    number: int
    deed: Deed
    by: str
    at: str
    one: str | None = None
    other: str | None = None
    undone: int | None = None
    note: str | None = None


class Standing(msgspec.Struct, frozen=True):
    """The judgements that hold: pairs of documents that belong together, in their order, and pairs kept apart."""

    together: tuple[tuple[str, str], ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()


def standing(judgements: Iterable[Judgement]) -> Standing:
    """What holds of all that was said: of two judgements on the same pair the later; an undo can be undone."""
    undone: set[int] = set()
    last: dict[tuple[str, str], Judgement] = {}
    for judgement in sorted(judgements, key=lambda j: -j.number):
        if judgement.number in undone:
            continue
        if judgement.undone is not None:
            undone.add(judgement.undone)
        elif judgement.one and judgement.other:
            one, other = sorted((judgement.one, judgement.other))
            last.setdefault((one, other), judgement)
    ordered = sorted(last.items(), key=lambda item: item[1].number)
    together = tuple(pair for pair, judgement in ordered if judgement.deed == "together")
    return Standing(together, frozenset(pair for pair, judgement in ordered if judgement.deed == "apart"))
