"""Times that can be compared: all rows in turn, round after round, so that a busy machine slows all alike."""

import time
from collections.abc import Callable, Mapping
from statistics import median
from typing import NamedTuple

Task = Callable[[], object]


class Timing(NamedTuple):
    """Median seconds of a task, and the median over the rounds of its ratio to another task."""

    seconds: float
    ratio: float


def measure(tasks: Mapping[str, Task], against: str, rounds: int, shortest: float = 0.02) -> dict[str, Timing]:
    """Time each task in each round, repeated until a round of it takes `shortest` seconds.

    The ratios are taken within a round, to the task named `against`.
    """
    repeats = {name: _repeats(task, shortest) for name, task in tasks.items()}
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            seconds[name].append(_seconds(task, repeats[name]))
    base = seconds[against]
    return {
        name: Timing(median(times), median(a / b for a, b in zip(times, base, strict=True)))
        for name, times in seconds.items()
    }


def _repeats(task: Task, shortest: float) -> int:
    """How often to run a task; the first, uncounted, run fills its caches."""
    task()
    return max(1, round(shortest / max(_seconds(task, 1), 1e-7)))


def _seconds(task: Task, repeats: int) -> float:
    started = time.perf_counter()
    for _ in range(repeats):
        task()
    return (time.perf_counter() - started) / repeats
