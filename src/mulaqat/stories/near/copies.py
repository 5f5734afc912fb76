"""Whether two texts are one report: a copy, or a rewrite that kept its words.

Three things together, all of the two texts alone: how much of the shorter one stands in the longer; whether
each opens with what the other one tells as well, since reports that share only their background are different
news; and whether the figures agree, since the press fills one and the same form with the prices of every day.
"""

from itertools import pairwise

from .sketch import RUN, runs

OPENING = 60  # words: headline, dateline and first sentences
WHOLE = 0.45  # part of the shorter text's runs that the other one has
OPENS = 0.3  # part of either opening's pairs of words that the other text has
TOGETHER = 0.9  # what both parts make at least
FIGURES = 3  # so many numbers make a comparison
AGREE = 2 / 3  # part of them that the other text has
SAME, AGREE_SAME = 0.85, 0.5  # from this part of common runs on, half of the figures will do


class Wording:
    """A folded text, taken apart for comparing."""

    __slots__ = ("figures", "opening", "pairs", "runs")

    def __init__(self, words: str) -> None:
        every = words.split()
        self.runs = runs(every, RUN)
        self.pairs = runs(every, 2)
        self.opening = runs(every[:OPENING], 2)
        self.figures = {word for word in every if word.isdigit()}


def copied(one: Wording, other: Wording) -> bool:
    """Whether they are one report; the order does not matter."""
    whole = _part(one.runs & other.runs, one.runs, other.runs)
    if whole < WHOLE or _figures(one, other) < (AGREE if whole < SAME else AGREE_SAME):
        return False
    opens = min(_share(one.opening, other.pairs), _share(other.opening, one.pairs))
    return opens >= OPENS and whole + opens >= TOGETHER


def likeness(one: str, other: str) -> float:
    """The share of pairs of words that two folded texts have in common, 0.0 to 1.0."""
    first, second = ({*pairwise(words.split())} for words in (one, other))
    whole = len(first | second)
    return len(first & second) / whole if whole else 0.0


def _figures(one: Wording, other: Wording) -> float:
    """The part of the fewer figures that the other text has; all where there are too few to tell."""
    few = min(len(one.figures), len(other.figures)) < FIGURES
    return 1.0 if few else _part(one.figures & other.figures, one.figures, other.figures)


def _part(shared: set[str], *of: set[str]) -> float:
    smaller = min(map(len, of))
    return len(shared) / smaller if smaller else 0.0


def _share(part: set[str], whole: set[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0
