"""docs/asvs.md: each requirement once, in order, with a state, and nothing named that is not there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "asvs.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("| \n").split(" | ")] for line in re.findall(r"(?m)^\| \d.*$", PAGE)]
UNDER = (ROOT, ROOT / "src" / "mulaqat", ROOT / "tests", ROOT / "docs")


def requirements(cell: str) -> list[tuple[int, ...]]:
    """The numbers of a line; of a row of them the first and the last."""
    return [tuple(map(int, number.split("."))) for number in re.findall(r"\d+\.\d+\.\d+", cell)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_line(row: list[str]) -> None:
    states = {"met", "open", "none"}
    assert len(row) in (3, 4) and row[2].strip(" |") in states
    assert row[2].startswith("none") or row[3], "says where, or what is missing"
    for path in re.findall(r"`([\w./-]+\.(?:py|md|toml))`", " ".join(row)):
        assert any((folder / path).exists() for folder in UNDER), path


def test_each_once_and_in_order() -> None:
    numbers = [number for row in ROWS for number in requirements(row[0])]
    assert len(numbers) == len(set(numbers)) > 150
    firsts = [requirements(row[0])[0] for row in ROWS if requirements(row[0])]
    assert firsts == sorted(firsts)
    assert {number[0] for number in numbers} == {*range(1, 17)} - {10}
    assert all(f"| {chapter} |" in PAGE for chapter in (10,))
