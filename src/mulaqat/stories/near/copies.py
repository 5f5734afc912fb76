"""Whether two texts are one report: a copy, or a rewrite that kept its words.

Three things together, all of the two texts alone: how much of the shorter one stands in the longer; whether
each opens with what the other one tells as well, since reports that share only their background are different
news; and whether the figures agree, since the press fills one and the same form with the prices of every day.
"""

from itertools import pairwise
from typing import NamedTuple

from .sketch import RUN, runs

OPENING = 60  # words: headline, dateline and first sentences
FIGURES = 3  # so many numbers make a comparison


class Demand(NamedTuple):
    """What two texts have to share to be one report, in parts of one."""

    whole: float  # of the shorter text's runs, that the other one has
    steps: tuple[tuple[float, float], ...]  # of either opening's pairs of words, with what this and `whole` make
    stands: float  # or this much of one opening and of the runs: a report that stands whole within another
    figures: float  # of the fewer figures, that the other text has
    spare: int  # figures that may be missing all the same
    same: float  # from this much of the runs on, one more


BETWEEN = Demand(whole=0.3, steps=((0.33, 0.93), (0.4, 0.85)), stands=0.75, figures=0.8, spare=1, same=0.85)
# An outlet repeats its own background in every report that follows another, and fills its own forms.
WITHIN = Demand(whole=0.7, steps=((0.7, 1.4),), stands=1.0, figures=0.9, spare=0, same=1.0)


class Wording:
    """A folded text, taken apart for comparing."""

    __slots__ = ("figures", "opening", "pairs", "runs")

    def __init__(self, words: str) -> None:
        every = words.split()
        self.runs = runs(every, RUN)
        self.pairs = runs(every, 2)
        self.opening = runs(every[:OPENING], 2)
        self.figures = {word for word in every if word.isdigit()}


def copied(one: Wording, other: Wording, demand: Demand) -> bool:
    """Whether they are one report; the order does not matter."""
    whole = part(one.runs, other.runs)
    spare = demand.spare + (whole >= demand.same)
    if whole < demand.whole or not figures_agree(one.figures, other.figures, demand.figures, spare):
        return False
    least, most = opens(one, other)
    if any(least >= opens and whole + least >= together for opens, together in demand.steps):
        return True
    return whole >= demand.stands and most >= demand.stands


def likeness(one: str, other: str) -> float:
    """The share of pairs of words that two folded texts have in common, 0.0 to 1.0."""
    first, second = ({*pairwise(words.split())} for words in (one, other))
    whole = len(first | second)
    return len(first & second) / whole if whole else 0.0


def opens(one: Wording, other: Wording) -> tuple[float, float]:
    """How much of each opening's pairs of words the other text has, the lesser first."""
    least, most = sorted((_share(one.opening, other.pairs), _share(other.opening, one.pairs)))
    return least, most


def figures_agree(one: set[str], other: set[str], agree: float, spare: int) -> bool:
    """Whether this part of the fewer figures is in the other text, where there are enough; `spare` may be missing."""
    count = fewest(one, other)
    return count < FIGURES or count - len(one & other) <= max(spare, (1 - agree) * count)


def fewest(one: set[str], other: set[str]) -> int:
    """How many the smaller set has."""
    return min(len(one), len(other))


def part(one: set[str], other: set[str]) -> float:
    """How much of the smaller set is in the other one."""
    smaller = fewest(one, other)
    return len(one & other) / smaller if smaller else 0.0


def _share(part: set[str], whole: set[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0
