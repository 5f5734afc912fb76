"""Attitudes over time: kind words above a line, hard words below it, one column a month or a year."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

WIDTH, HALF, LEAST, MOST = 640, 70, 18, 60  # LEAST and MOST: the width of a column
MONTHS = 36  # more than these are gathered by year
KIND = ("support", "praise", "thank")
HARD = ("demand", "warn", "oppose", "condemn")


class Part(NamedTuple):
    """So many statements of one stance in a column."""

    stance: str
    times: int
    y: int
    height: int


class Column(NamedTuple):
    """A month (2021-04) or a year (2021), its place, and its parts."""

    when: str
    x: int
    parts: tuple[Part, ...]


class StanceBars(NamedTuple):
    """The columns, each as wide as `step` with a gap; `zero` is the line between."""

    width: int
    height: int
    zero: int
    step: int
    columns: tuple[Column, ...]


def stance_bars(told: Iterable[tuple[str, str, int]], direction: str) -> StanceBars:
    """Lay out stances; `told` are months, stances and how many statements; what is neutral is not drawn."""
    counted: Counter[tuple[str, str]] = Counter()
    for month, stance, statements in told:
        if stance in KIND + HARD:
            counted[month, stance] += statements
    if len({month for month, _ in counted}) > MONTHS:
        counted = _by_year(counted)
    times = sorted({when for when, _ in counted})
    most = max((_sum(counted, when, side) for when in times for side in (KIND, HARD)), default=1)
    step = max(LEAST, min(MOST, WIDTH // max(1, len(times))))
    width = step * max(1, len(times))
    places = [width - (number + 1) * step if direction == "rtl" else number * step for number in range(len(times))]
    columns = tuple(
        Column(when, x, (*_stack(counted, when, KIND, most, up=-1), *_stack(counted, when, HARD, most, up=1)))
        for when, x in zip(times, places, strict=True)
    )
    return StanceBars(width, 2 * HALF, HALF, step, columns)


def _by_year(counted: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    years: Counter[tuple[str, str]] = Counter()
    for (month, stance), statements in counted.items():
        years[month[:4], stance] += statements
    return years


def _sum(counted: Counter[tuple[str, str]], when: str, side: Iterable[str]) -> int:
    return sum(counted[when, stance] for stance in side)


def _stack(counted: Counter[tuple[str, str]], when: str, side: Iterable[str], most: int, *, up: int) -> Iterable[Part]:
    """The parts of one side away from the line; `up` is -1 above it, 1 below."""
    reached = 0
    for stance in side:
        times = counted[when, stance]
        if times:
            height = max(2, round((HALF - 4) * times / most))
            top = HALF - reached - height if up < 0 else HALF + reached
            yield Part(stance, times, top, height)
            reached += height
