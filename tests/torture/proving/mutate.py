"""How many of the small changes to a room its tests see.

`python -m tests.torture.proving.mutate ROOM [COUNT] [SEED]` tries COUNT of them, drawn at random, and prints those that no test
saw with the score; it fails where too few were seen. A change that alters nothing that anybody can see counts as not seen.
"""

import random
import sys
import tempfile
from collections import Counter

import hypothesis
import pytest

from tests.torture.amount import reached

from .changing import every
from .trying import Trying

LEAST = 0.80
# The tests that come to a room and need neither a server nor processes of their own.
TESTS = {
    "text": ["tests/text", "tests/torture/test_texts.py", "tests/intake/test_hidden.py"],
    "archive": [
        "tests/archive/test_storing.py", "tests/archive/test_verifying.py", "tests/archive/test_searching.py",
        "tests/archive/test_stories.py", "tests/archive/test_schema.py",
        "tests/archive/test_keeping.py", "tests/archive/test_judging_facts.py", "tests/archive/test_browsing.py", "tests/archive/test_hits.py",
        "tests/cli/test_archive.py",
        "tests/serving/test_api.py", "tests/serving/test_reviewing.py",
    ],
}  # fmt: skip
WORDS = "not postgresql and not speed and not linear and not takes_no_time and not killed"


def main(room: str, count: int = 1_000_000, seed: int = 1) -> int:
    found = every(room)
    tried = random.Random(seed).sample(found, min(count, len(found)))
    hypothesis.settings.register_profile(
        "proving", derandomize=True, database=None, phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate]
    )
    hypothesis.settings.load_profile("proving")
    trying = Trying(sorted(tried, key=lambda one: (one.file, one.lines[0])), lambda line: print(line, flush=True))
    with tempfile.TemporaryDirectory(prefix="mulaqat-proving-") as folder:
        words = ["-q", "-s", "-p", "no:cacheprovider", f"--basetemp={folder}/tests", "-k", WORDS, *TESTS[room]]
        assert pytest.main(words, plugins=[trying]) == 0, "the tests do not run"
    alone = sum(not comes for _, comes in trying.missed)
    seen = len(tried) - len(trying.missed)
    print(
        f"{room}: {seen} of {len(tried)} changes seen, {seen / len(tried):.3f}; of {len(found)} there are; {alone} in lines no test comes to"
    )
    print("not seen by kind:", Counter(one.what for one, _ in trying.missed).most_common())
    reached("P48", seen, f"changes of {room}/ seen, of {len(tried)} drawn from {len(found)}")
    return 0 if seen >= LEAST * len(tried) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
