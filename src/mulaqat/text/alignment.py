"""Where a rewritten text stands in the one it was made from."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

_Way = Callable[[int, int], tuple[int, int]]


class Edit(NamedTuple):
    """`before[start:end]` was replaced by `text`; everything between edits is one to one."""

    start: int
    end: int
    text: str


class Alignment:
    """The edits between two texts as four sorted columns of offsets; maps spans both ways by bisection.

    `back` gives the span before that became `[start, end)` after, `forth` the span after that `[start, end)` before
    became; an edit that the span touches counts whole.
    """

    __slots__ = ("after_ends", "after_starts", "back", "before_ends", "before_starts", "forth")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.before_starts = [start for start, _, _ in edits]
        self.before_ends = [end for _, end, _ in edits]
        self.after_starts: list[int] = []
        self.after_ends: list[int] = []
        shift = 0
        for start, end, text in edits:
            self.after_starts.append(start + shift)
            shift += len(text) - (end - start)
            self.after_ends.append(end + shift)
        after, before = (self.after_starts, self.after_ends), (self.before_starts, self.before_ends)
        # Every fact of a record goes this way: a partial spares it a call.
        self.back: _Way = partial(_project, *after, *before)
        self.forth: _Way = partial(_project, *before, *after)


def apply(before: str, edits: Sequence[Edit]) -> str:
    """`before` with sorted, disjoint `edits` carried out."""
    pieces: list[str] = []
    done = 0
    for start, end, text in edits:
        pieces += (before[done:start], text)
        done = end
    pieces.append(before[done:])
    return "".join(pieces)


def _project(
    starts: Sequence[int],
    ends: Sequence[int],
    to_starts: Sequence[int],
    to_ends: Sequence[int],
    start: int,
    end: int,
) -> tuple[int, int]:
    # An edit that is empty on this side lies outside a span that begins or ends at it.
    at = bisect_right(starts, start) - 1
    if start < end and (at < 0 or ends[at] <= start) and (at + 1 == len(starts) or end <= starts[at + 1]):
        shift = to_ends[at] - ends[at] if at >= 0 else 0  # no edit within: so it is with most words
        return start + shift, end + shift
    first = start
    if at >= 0:
        first = to_starts[at] if start < ends[at] else to_ends[at] + start - ends[at]
    at = bisect_left(starts, end) - 1
    last = end
    if at >= 0:
        last = to_ends[at] if end <= ends[at] else to_ends[at] + end - ends[at]
    return first, max(first, last)
