"""Meetings of the same people in the same form, told apart by their days."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from .encounters import Encounter
from .trace import Trace


class Told(NamedTuple):
    """A meeting in a report, with the days on which it can have been."""

    latest: str
    earliest: str
    node: str


def near(one: Trace | Encounter, other: Trace | Encounter, days: int) -> bool:
    """Whether at most so many days lie between them, as far as is known."""
    first, second = sorted([one, other], key=lambda told: told.latest or "")
    if first.latest is None or second.earliest is None:
        return True
    return (date.fromisoformat(second.earliest) - date.fromisoformat(first.latest)).days <= days


def gathered(told: Iterable[tuple[Told, bool]]) -> Iterator[list[str]]:
    """The nodes of each meeting, of reports that agree on a day; the flag says that a report names a single one.

    A report that leaves several days open joins the meeting of the one day among them that others name; where
    they name several it joins none, since nothing says which. Any two of a list can be of one day.
    """
    days: dict[str, list[str]] = defaultdict(list)
    open_: list[Told] = []
    for one, single in sorted(told):
        if single:
            days[one.latest].append(one.node)
        else:
            open_.append(one)
    known, left = sorted(days), []
    for one in open_:
        within = known[bisect_left(known, one.earliest) : bisect_right(known, one.latest)]
        if len(within) == 1:
            days[within[0]].append(one.node)
        elif not within:
            left.append(one)
    yield from days.values()
    yield from _together(left)


def _together(told: Sequence[Told]) -> Iterator[list[str]]:
    """Of spans that end first first: each list holds those that have the last day of its first span in common."""
    nodes: list[str] = []
    day = ""
    for one in told:
        if nodes and one.earliest > day:
            yield nodes
            nodes = []
        if not nodes:
            day = one.latest
        nodes.append(one.node)
    if nodes:
        yield nodes
