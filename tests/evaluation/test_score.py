"""Small cases whose figures can be counted by hand."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mulaqat.errors import DataError
from mulaqat.evaluation import Figures, Rate, Share, evaluate, floors_missed, report
from mulaqat.model import Actor, Date, MadeBy, Meeting, Record, Source, Span, Statement

HOST, GUEST = Actor(name="Karim Dad"), Actor(name="Sara Lind")


def statement(start: int, end: int, speaker: Actor | None = HOST, level: str = "main") -> Statement:
    span = Span(start, end, "x" * (end - start))
    raw = {"id": "s", "speaker": speaker, "cue": None, "content": span, "mode": "indirect", "level": level}
    return msgspec.convert(msgspec.to_builtins(raw | {"act": "state", "rule": "r"}), Statement)


def meeting(hosts: tuple[Actor, ...], guests: tuple[Actor, ...], day: str | None = None) -> Meeting:
    date = Date(day, day, day, "stated") if day else None
    return Meeting("m", "in_person", "held", hosts, guests, (Span(0, 1, "x"),), date=date)


def record(*statements: Statement, meetings: tuple[Meeting, ...] = (), stem: str = "one") -> Record:
    source = Source(stem, f"somewhere/{stem}.txt", None, None, None, None, 1000)
    return Record(source, MadeBy("0", "0"), statements=statements, meetings=meetings)


def gold_statement(start: int, end: int, *names: str, optional: bool = False) -> dict[str, Any]:
    content = {"start": start, "end": end, "text": "x" * (end - start)}
    return {"content": content, "speaker": [{"name": name} for name in names], "optional": optional}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return tmp_path


def put(folder: Path, stem: str = "one", **parts: list[dict[str, Any]]) -> None:
    everything: dict[str, Any] = {"statements": [], "meetings": [], "agreements": []} | parts
    (folder / f"{stem}.json").write_text(json.dumps(everything), encoding="utf-8")


def test_found_attributed_and_extra(gold: Path) -> None:
    put(gold, statements=[gold_statement(0, 10, "Karim Dad"), gold_statement(20, 30, "Sara Lind")])
    figures = evaluate(gold, [record(statement(0, 8), statement(20, 30), statement(50, 60))])
    assert figures.statements == Rate(2, 2, 3)
    assert figures.attributed == Rate(1, 2, 3)
    assert figures.speaker == Share(1, 2)
    assert figures.span == Share(1.8, 2)
    assert [line.split(":")[1].split()[0] for line in figures.errors] == ["speaker", "statement"]


def test_half_an_overlap_is_enough_and_less_is_not(gold: Path) -> None:
    put(gold, statements=[gold_statement(0, 10, "Karim Dad")])
    assert evaluate(gold, [record(statement(0, 5))]).statements.hits == 1
    assert evaluate(gold, [record(statement(0, 4))]).statements.hits == 0
    assert evaluate(gold, [record(statement(10, 20))]).statements.hits == 0


def test_a_content_answers_one_gold_only(gold: Path) -> None:
    put(gold, statements=[gold_statement(0, 10, "Karim Dad"), gold_statement(0, 9, "Karim Dad")])
    assert evaluate(gold, [record(statement(0, 10))]).statements == Rate(1, 2, 1)


def test_optional_and_other_levels_count_for_nobody(gold: Path) -> None:
    put(gold, statements=[gold_statement(0, 10, "Karim Dad", optional=True), gold_statement(20, 30)])
    given = record(statement(0, 10), statement(40, 50, level="headline"), statement(20, 30, speaker=None))
    figures = evaluate(gold, [given])
    assert figures.statements == Rate(1, 1, 1)
    assert figures.attributed == Rate(1, 1, 1)


def test_meetings_roles_and_dates(gold: Path) -> None:
    party = {"hosts": [{"name": "Karim Dad"}], "guests": [{"name": "Sara Lind"}], "date": "2021-03-01"}
    undated = party | {"date_in_text": False}
    put(gold, meetings=[party, undated])
    straight, swapped = meeting((HOST,), (GUEST,), "2021-03-01"), meeting((GUEST,), (HOST,), "2021-03-02")
    figures = evaluate(gold, [record(meetings=(swapped, straight))])
    assert (figures.meetings, figures.roles, figures.dates) == (Rate(2, 2, 2), Share(1, 2), Share(0, 1))
    figures = evaluate(gold, [record(meetings=(straight, meeting((HOST,), (HOST,))))])
    assert (figures.meetings, figures.roles, figures.dates) == (Rate(1, 2, 2), Share(1, 1), Share(1, 1))


def test_joint_event_needs_two_of_its_parties(gold: Path) -> None:
    put(gold, meetings=[{"hosts": [{"name": "Karim Dad"}, {"name": "Sara Lind"}], "guests": []}])
    assert evaluate(gold, [record(meetings=(meeting((GUEST,), (HOST,)),))]).meetings.hits == 1
    assert evaluate(gold, [record(meetings=(meeting((GUEST,), (Actor(name="Else"),)),))]).meetings.hits == 0


def test_gold_without_a_record_counts_and_is_named(gold: Path) -> None:
    put(gold, statements=[gold_statement(0, 10, "Karim Dad")])
    put(gold, "two", statements=[gold_statement(0, 10, "Karim Dad")])
    figures = evaluate(gold, [record(statement(0, 10)), record(stem="unknown")])
    assert figures.statements == Rate(1, 2, 1)
    assert figures.missing == ("two",)
    assert list(report(figures))[-1].endswith("two")


def test_nothing_to_divide_by_is_no_number(gold: Path) -> None:
    put(gold)
    figures = evaluate(gold, [record()])
    assert set(figures.values().values()) == {None}
    assert "nan" not in "\n".join(report(figures))


def test_floors() -> None:
    figures = Figures(statements=Rate(1, 2, 2), speaker=Share(1, 1))
    assert floors_missed(figures, {"statements": 0.5, "speaker": 1.0}) == []
    missed = floors_missed(figures, {"statements": 0.51, "roles": 0.1, "spelling": 0.1})
    assert [line.split(":")[0] for line in missed] == ["spelling", "statements", "roles"]


@pytest.mark.parametrize("content", ["", "[]", '{"statements": [{"content": {"start": 3, "end": 1, "text": ""}}]}'])
def test_broken_gold_is_named(gold: Path, content: str) -> None:
    (gold / "bad.json").write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"bad\.json"):
        evaluate(gold, [])


def test_a_folder_without_gold_is_an_error(gold: Path) -> None:
    with pytest.raises(DataError, match="holds no gold"):
        evaluate(gold, [])
