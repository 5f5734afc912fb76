"""What is kept of earlier work: once a key, within bounds, and without a trace in what is given."""

import pytest

import mulaqat.memo
from mulaqat.memo import Memo, Memos


def test_a_key_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(length)
    assert [memo[word] for word in ("دریا", "پل", "دریا")] == [4, 2, 4]
    assert asked == ["دریا", "پل"]


def test_it_never_holds_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mulaqat.memo, "FULL", 10)
    memo: Memo[int, int] = Memo(abs)
    for number in range(-100, 100):
        assert memo[number] == abs(number)
        assert len(memo) <= 10


def test_a_fault_is_not_kept() -> None:
    memo: Memo[str, int] = Memo(int)
    for _ in range(2):
        with pytest.raises(ValueError, match="invalid literal"):
            memo["پانچ"]
    assert len(memo) == 0


def test_each_function_has_its_own_memo_of_a_source() -> None:
    def longer(word: str, source: str) -> bool:
        return len(word) > len(source)

    def joined(word: str, source: str) -> str:
        return word + source

    memos = Memos()
    assert memos.by(longer, "پل")["دریا"]
    assert memos.by(joined, "پل")["دریا"] == "دریاپل"
    assert memos.by(longer, "پل") is memos.by(longer, "پل")
