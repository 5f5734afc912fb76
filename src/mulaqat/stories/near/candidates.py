"""Pairs of texts that share much of their sketches, without comparing all with all."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

WIDTH = 64  # texts that a hash leads to: a phrase that everybody writes leads to no more than these
MOST = 12  # candidates of one text, the most alike
SHARED = 2  # hashes: a single one is a stock phrase


def candidates(sketches: Mapping[str, tuple[int, ...]], least: float) -> Iterator[tuple[str, str, float]]:
    """Pairs of names whose sketches share at least this part of the smaller one, with that part.

    Each name comes with those that sort before it, the most alike first. The result depends on nothing but the
    names and the sketches. Whatever the sketches are, a name costs no more than its hashes times WIDTH.
    """
    counts = Counter(chain.from_iterable(sketches.values()))
    leads: dict[int, list[str]] = {value: [] for value, count in counts.items() if count > 1}
    for name in sorted(sketches):
        led = [leads[value] for value in sketches[name] if value in leads]
        shared = Counter(chain.from_iterable(led))
        for others in led:
            if len(others) < WIDTH:
                others.append(name)
        yield from _best(name, shared, sketches, least)


def _best(
    name: str, shared: Counter[str], sketches: Mapping[str, tuple[int, ...]], least: float
) -> list[tuple[str, str, float]]:
    size = len(sketches[name])
    fewest = min(SHARED, size)  # most share a single one: they are left out before anything is worked out
    several = [(other, count) for other, count in shared.items() if count >= fewest]
    parts = ((-count / min(size, len(sketches[other])), other) for other, count in several)
    enough = sorted(part for part in parts if -part[0] >= least)
    return [(name, other, -part) for part, other in enough[:MOST]]
