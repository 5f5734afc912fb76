"""Facts in, codes out: every row of the three tables."""

import pytest

from mulaqat.events import code_events
from mulaqat.knowledge import Knowledge
from tests.events import cases

MEETINGS, STATEMENTS, AGREEMENTS = (cases.rows(f"{name}.tsv") for name in ("meetings", "statements", "agreements"))


def expected(row: cases.Row) -> list[str]:
    return [event for event in row["events"].split("; ") if event]


@pytest.mark.parametrize("row", MEETINGS, ids=lambda row: row["case"])
def test_meetings(row: cases.Row, knowledge: Knowledge) -> None:
    events = code_events([cases.meeting(row, knowledge)], (), (), knowledge)
    assert sorted(map(cases.told, events)) == sorted(expected(row))


@pytest.mark.parametrize("row", STATEMENTS, ids=lambda row: row["case"])
def test_statements(row: cases.Row, knowledge: Knowledge) -> None:
    at, said = cases.statement(row, knowledge)
    events = code_events(at, [said], (), knowledge)
    assert sorted(cases.told(event) for event in events if event.of == "s1") == sorted(expected(row))


@pytest.mark.parametrize("row", AGREEMENTS, ids=lambda row: row["case"])
def test_agreements(row: cases.Row, knowledge: Knowledge) -> None:
    at, said, agreed = cases.agreement(row, knowledge)
    events = code_events(at, said, [agreed], knowledge)
    assert sorted(cases.told(event) for event in events if event.of == "a1") == sorted(expected(row))


def test_there_are_enough_cases() -> None:
    names = [row["case"] for row in (*MEETINGS, *STATEMENTS, *AGREEMENTS)]
    assert len(names) == len(set(names)) >= 120
