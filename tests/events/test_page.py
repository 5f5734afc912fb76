"""The five meetings worked by hand in docs/events.md are what the program gives."""

import re
from pathlib import Path

import pytest

from mulaqat.knowledge import Knowledge
from mulaqat.model import Document
from mulaqat.pipeline import read_document
from tests.events import cases

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
WORKED = re.findall(r"\(`([\w-]+)`,\s(m\d+)\).*?```\n(.*?)\n```", PAGE, re.DOTALL)


def test_there_are_five() -> None:
    assert len(WORKED) == 5


@pytest.mark.parametrize(("sample", "meeting", "lines"), WORKED, ids=[sample for sample, *_ in WORKED])
def test_worked_by_hand(sample: str, meeting: str, lines: str, knowledge: Knowledge) -> None:
    text = (ROOT / "examples" / f"{sample}.txt").read_text(encoding="utf-8")
    events = read_document(Document(text), knowledge).events
    assert sorted(cases.told(event) for event in events if event.of == meeting) == sorted(lines.split("\n"))


def test_every_table_is_described() -> None:
    tables = {path.name for path in (ROOT / "src" / "mulaqat" / "data" / "events").glob("*.tsv")}
    assert set(re.findall(r"`(\w+\.tsv)`", PAGE)) == tables
