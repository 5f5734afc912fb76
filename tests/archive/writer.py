"""A process that writes into an archive, to be killed, starved and crowded."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Adds the reports of the numbers, some in a transaction, and prints each once it is said to be stored.
PROGRAM = """
import sys
from mulaqat.archive import open_archive
from tests.archive.documents import reading
place, first, last, chunk = sys.argv[1], *map(int, sys.argv[2:])
with open_archive(place) as archive:
    for start in range(first, last, chunk):
        numbers = range(start, min(start + chunk, last))
        with archive.together():
            for number in numbers:
                archive.add(*reading(number))
        print(*numbers, flush=True)
"""


def command(place: Path, first: int, last: int, chunk: int) -> list[str]:
    """The command line that adds the reports from `first` up to `last`."""
    return [sys.executable, "-c", PROGRAM, str(place), str(first), str(last), str(chunk)]
