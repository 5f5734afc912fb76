"""The changes themselves: made where they can be seen, put into place, seen by a test that looks there and by no other."""

import subprocess
import sys
from pathlib import Path

from .changing import mutants
from .copied import ROOT

SOURCE = '''
LONG = 3


def longest(words: list[str], least: int = 1) -> str | None:
    """The longest of them."""
    assert least > 0
    found: list[str] = [word for word in words if len(word) >= LONG]
    return max(found) if found else None


class Pair:
    def __init__(self, one: int, other: int) -> None:
        self.one, self.other = one, other

    @property
    def larger(self) -> int:
        if self.one > self.other:
            return self.one
        return self.other

    def __repr__(self) -> str:
        return f"{self.one + self.other}"
'''
TESTS = """
import pytest
from changed import Pair, longest

def test_words():
    assert longest(["ab", "abc"]) == "abc"
    assert longest([]) is None

@pytest.fixture(scope="module")
def pair():
    return Pair(2, 1).larger

def test_pair(pair):
    pass

def test_which(pair):
    assert pair in (1, 2, None)
"""
PROGRAM = """
import sys
from pathlib import Path
import pytest
from tests.torture.proving.changing import mutants
from tests.torture.proving.trying import Trying
folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
told = []
trying = Trying([*mutants(folder / "changed.py")], told.append)
assert pytest.main(["-q", "-s", "-p", "no:cacheprovider", f"--rootdir={folder}", str(folder)], plugins=[trying]) == 0
print(*told, sep="\\n")
"""


def test_what_is_changed(tmp_path: Path) -> None:
    (tmp_path / "changed.py").write_text(SOURCE)
    assert [(one.old.co_qualname, one.lines[0], one.what) for one in mutants(tmp_path / "changed.py")] == [
        ("longest", 8, "GtE swapped"),
        ("longest", 9, "nothing returned"),
        ("longest", 9, "condition turned"),
        ("Pair.larger", 18, "condition turned"),
        ("Pair.larger", 18, "Gt swapped"),
        ("Pair.larger", 19, "nothing returned"),
        ("Pair.larger", 20, "nothing returned"),
    ]


def test_a_change_is_seen_where_it_is_tested(tmp_path: Path) -> None:
    """A test that looks at nothing sees nothing, and nothing comes to a line that no test comes to."""
    (tmp_path / "changed.py").write_text(SOURCE)
    (tmp_path / "test_it.py").write_text(TESTS)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = [line.partition("changed.py:")[2] for line in done.stdout.splitlines() if line.startswith("not seen")]
    assert told == [
        "18: condition turned (2 tests come there)",
        "18: Gt swapped (2 tests come there)",
        "19: nothing returned (2 tests come there)",
        "20: nothing returned (no test comes there)",
    ]
