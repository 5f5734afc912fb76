"""What people say about facts and stories: appended, never changed, undone by appending."""

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

Deed = Literal["together", "apart", "confirm", "correct", "reject", "undo"]


class Judgement(msgspec.Struct, frozen=True):
    """Somebody says that two reports belong together, or apart; that a fact is right, wrong, or another one; or that
    an earlier judgement no longer holds.

    `one` and `other` are ids of documents; of a fact `one` is its document, `kind` what it is, and `start`, `end` and
    `words` the evidence by which it is found again after rereading. `correction` has what is right by the name of
    the field. `undone` is the number of a judgement, for "undo" alone; `by` and `at` are who and when.
    """

    number: int
    deed: Deed
    by: str
    at: str
    one: str | None = None
    other: str | None = None
    undone: int | None = None
    note: str | None = None
    kind: str | None = None
    start: int | None = None
    end: int | None = None
    words: str | None = None
    correction: Mapping[str, str] | None = None


class Standing(msgspec.Struct, frozen=True):
    """The judgements that hold: pairs of documents that belong together, in their order, pairs kept apart, and
    those about facts, in their order."""

    together: tuple[tuple[str, str], ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()
    facts: tuple[Judgement, ...] = ()


def standing(judgements: Iterable[Judgement]) -> Standing:
    """What holds of all that was said: of two judgements on the same thing the later; an undo can be undone."""
    undone: set[int] = set()
    last: dict[tuple[object, ...], Judgement] = {}
    for judgement in sorted(judgements, key=lambda j: -j.number):
        if judgement.number in undone:
            continue
        if judgement.undone is not None:
            undone.add(judgement.undone)
        else:
            last.setdefault(_about(judgement), judgement)
    ordered = sorted(last.values(), key=lambda judgement: judgement.number)
    together = tuple(_pair(judgement) for judgement in ordered if judgement.deed == "together")
    apart = frozenset(_pair(judgement) for judgement in ordered if judgement.deed == "apart")
    return Standing(together, apart, tuple(judgement for judgement in ordered if judgement.kind))


def verdicts(facts: Iterable[tuple[str, str, tuple[int, int]]], judged: Iterable[Judgement]) -> dict[str, Judgement]:
    """The judgements on facts of one document, by the facts' ids; `facts` are ids, kinds and places in the text.

    A judgement is about the fact of its kind that has most of its place, and more than half of it: so it is found
    after another reading too. Of two on one fact the later holds.
    """
    found: dict[str, Judgement] = {}
    known = list(facts)
    for judgement in judged:
        start, end = judgement.start or 0, judgement.end or 0
        shares = [(_share((start, end), place), fact) for fact, kind, place in known if kind == judgement.kind]
        share, fact = max(shares, key=lambda item: item[0], default=(0.0, ""))
        if share > 0.5:
            found[fact] = judgement
    return found


def _about(judgement: Judgement) -> tuple[object, ...]:
    if judgement.kind:
        return judgement.one, judgement.kind, judgement.start, judgement.end
    return _pair(judgement)


def _pair(judgement: Judgement) -> tuple[str, str]:
    one, other = sorted((judgement.one or "", judgement.other or ""))
    return one, other


def _share(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Of all the places that two ranges have, those in both."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0
