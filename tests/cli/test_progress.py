"""A bar appears on a terminal after a while, and nowhere else."""

import io
from pathlib import Path

import pytest

from mulaqat.cli import progress

PATHS = [Path(f"{n}.txt") for n in range(5)]


class Screen(io.StringIO):
    """A stream that says whether it is a terminal."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    ("terminal", "results_there", "patience", "bar"),
    [
        (True, False, 0.0, True),
        (True, False, 60.0, False),
        (False, False, 0.0, False),
        (True, True, 0.0, False),
    ],
)
def test_bar(monkeypatch: pytest.MonkeyPatch, terminal: bool, results_there: bool, patience: float, bar: bool) -> None:
    messages, results = Screen(terminal), Screen(results_there)
    monkeypatch.setattr("sys.stderr", messages)
    monkeypatch.setattr("sys.stdout", results)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    assert list(progress.watched(PATHS)) == PATHS
    assert ("reading" in messages.getvalue()) is bar
    assert results.getvalue() == ""
