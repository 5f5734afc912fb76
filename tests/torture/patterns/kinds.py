"""One unit of each kind that a rule's repetitions tell apart, to be put in rows of every make.

Where two ways through a repetition take the same units, a row of them is parted in twice as many ways with each unit
more, and a pattern's own sample, which takes one way, need not show it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from re import _constants as op
from re import _parser as parser
from typing import Any

from .pumping import ENDLESS, REPEATS

Members = list[tuple[int, int]]  # the first and last of each range


def rows(pattern: re.Pattern[Any], longest: int) -> Iterator[str]:
    """What may be repeated: every piece of one unit, of two, up to `longest`."""
    found = kinds(pattern)
    for length in range(1, longest + 1):
        yield from map("".join, product(found, repeat=length))


def kinds(pattern: re.Pattern[Any]) -> list[str]:
    """A character for each set of classes inside endless repetitions that one can be in."""
    sets = [*_sets(parser.parse(pattern.pattern, pattern.flags), False)]
    edges = {edge for members in sets for first, last in members for edge in (first, last + 1)}
    found: dict[tuple[bool, ...], str] = {}
    for one in sorted(edges):
        found.setdefault(tuple(any(first <= one <= last for first, last in members) for members in sets), chr(one))
    return list(found.values())


def _sets(tree: Iterable[Any], inside: bool) -> Iterator[Members]:
    """The classes that stand in a repetition of more than one class."""
    for kind, value in tree:
        if kind is op.IN and inside:
            yield [_range(item) for item in value if item[0] is not op.NEGATE]
        elif kind in REPEATS:
            alone = len(value[2]) == 1 and value[2][0][0] is op.IN
            yield from _sets(value[2], inside or (value[1] >= ENDLESS and not alone))
        else:
            for part in _within(value):
                yield from _sets(part, inside)


def _range(item: Any) -> tuple[int, int]:
    kind, value = item
    assert kind in (op.RANGE, op.LITERAL), kind
    return value if kind is op.RANGE else (value, value)


def _within(value: Any) -> Iterator[Any]:
    """The patterns anywhere inside what stands beside a node's name."""
    if isinstance(value, parser.SubPattern):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _within(part)
