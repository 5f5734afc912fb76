"""Progress: a bar on a terminal, plain lines now and then elsewhere, and never among the results."""

import pytest

from mulaqat.cli import counting

from .test_progress import Screen


@pytest.mark.parametrize("total", [5, None])
def test_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch, total: int | None) -> None:
    messages = Screen(True)
    monkeypatch.setattr("sys.stderr", messages)
    monkeypatch.setattr(counting, "PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    assert list(counting.counted(range(5), total)) == [0, 1, 2, 3, 4]
    assert "/s" in messages.getvalue()


def test_lines_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    messages = Screen(False)
    monkeypatch.setattr("sys.stderr", messages)
    assert list(counting.counted("abc")) == ["a", "b", "c"]
    assert messages.getvalue() == ""
    monkeypatch.setattr(counting, "INTERVAL", 0.0)
    list(counting.counted("abc", 3))
    assert messages.getvalue().splitlines() == [f"mulaqat: {n} of 3 done" for n in (1, 2, 3)]
