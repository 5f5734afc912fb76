"""Pairs of texts that share much of their sketches, without comparing all with all."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

WIDTH = 64  # texts that a hash leads to: a phrase that everybody writes leads to no more than these
MOST = 12  # candidates of one text, the most alike
SHARED = 2  # hashes: a single one is a stock phrase


def candidates(sketches: Mapping[str, tuple[int, ...]], least: float) -> Iterator[tuple[str, str, float]]:
    """Pairs of names whose sketches share at least this part of the smaller one, with that part.

    Each name comes with those that sort before it, the most alike first. The result depends on nothing but the
    names and the sketches. Whatever the sketches are, a name costs no more than its hashes times WIDTH.
    """
    leads: dict[int, list[str]] = defaultdict(list)
    for name in sorted(sketches):
        shared: Counter[str] = Counter()
        for value in sketches[name]:
            others = leads[value]
            shared.update(others)
            if len(others) < WIDTH:
                others.append(name)
        yield from _best(name, shared, sketches, least)


def _best(
    name: str, shared: Counter[str], sketches: Mapping[str, tuple[int, ...]], least: float
) -> list[tuple[str, str, float]]:
    size = len(sketches[name])
    parts = ((other, count, count / min(size, len(sketches[other]))) for other, count in shared.items())
    enough = [(-part, other) for other, count, part in parts if part >= least and count >= min(SHARED, size)]
    return [(name, other, -part) for part, other in sorted(enough)[:MOST]]
