"""A process that writes into an archive, to be killed, starved and crowded."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mulaqat.archive import open_archive
from tests.archive.documents import reading

ROOT = Path(__file__).parents[2]


class Task(NamedTuple):
    """Add the reports from `first` up to `last` to the archive at `place`, so many in one transaction."""

    place: str
    first: int
    last: int
    chunk: int


def write(task: Task, say: Callable[[range], None]) -> None:
    """Do it, and say of each chunk when it is stored."""
    with open_archive(task.place) as archive:
        for start in range(task.first, task.last, task.chunk):
            numbers = range(start, min(start + task.chunk, task.last))
            with archive.together():
                for number in numbers:
                    archive.add(*reading(number))
            say(numbers)


def command(task: Task) -> list[str]:
    """The command line that does it in a Python of its own, and prints the numbers that are stored."""
    return [sys.executable, "-m", "tests.archive.writer", *map(str, task)]


if __name__ == "__main__":
    write(Task(sys.argv[1], *map(int, sys.argv[2:])), lambda numbers: print(*numbers, flush=True))
