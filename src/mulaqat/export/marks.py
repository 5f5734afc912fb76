"""Overlapping evidence as runs of text that do not overlap."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mulaqat.model import Span


class Evidence(NamedTuple):
    """A place in the text that fact number `fact` (from 0) was read from."""

    fact: int
    span: Span


class Run(NamedTuple):
    """A stretch of text: the facts that begin in it for the first time, and the evidence that covers it."""

    text: str
    begins: tuple[int, ...]
    covered: tuple[Evidence, ...]


def runs(text: str, evidence: Sequence[Evidence]) -> Iterator[Run]:
    """Cut a text at every start and end of evidence; the runs put together are the text.

    `covered` is ordered from the shortest span to the longest. Offsets are code points.
    """
    first: dict[int, int] = {}
    for item in evidence:
        first[item.fact] = min(first.get(item.fact, item.span.start), item.span.start)
    cuts = sorted({0, len(text), *(edge for item in evidence for edge in (item.span.start, item.span.end))})
    waiting = sorted(evidence, key=lambda item: item.span.start, reverse=True)
    active: list[Evidence] = []
    for start, end in pairwise(cuts):
        while waiting and waiting[-1].span.start == start:
            active.append(waiting.pop())
        active = [item for item in active if item.span.end > start]
        begins = sorted({item.fact for item in active if first[item.fact] == start == item.span.start})
        yield Run(text[start:end], tuple(begins), tuple(sorted(active, key=_by_length)))


def _by_length(item: Evidence) -> tuple[int, int, int]:
    return item.span.end - item.span.start, item.span.start, item.fact
