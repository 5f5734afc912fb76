"""The fifty gold passages as Indian papers and foreign broadcasters print Urdu: offsets, keys, counts and mixture (no reader takes part)."""

from __future__ import annotations

import re

import pytest

from tests.gold import passages as common

FOUND = common.passages("world")
each = pytest.mark.parametrize("passage", FOUND, ids=str)


def test_fifty_passages_are_numbered_without_a_gap() -> None:
    assert [passage.stem for passage in FOUND] == [f"{number:03}" for number in range(1, 51)]
    assert len(list((common.EVAL / "world").glob("*.txt"))) == 50


def test_the_readme_gives_the_counts() -> None:
    assert common.figures(FOUND) in (common.EVAL / "world" / "README.md").read_text(encoding="utf-8")


@each
def test_the_text(passage: common.Passage) -> None:
    common.check_text(passage)


@each
def test_the_offsets(passage: common.Passage) -> None:
    common.check_spans(passage)


@each
def test_the_statements(passage: common.Passage) -> None:
    common.check_statements(passage)


@each
def test_the_meetings_and_agreements(passage: common.Passage) -> None:
    common.check_meetings_and_agreements(passage)


@each
def test_the_actors(passage: common.Passage) -> None:
    common.check_actors(passage)


def test_a_name_has_one_country() -> None:
    countries: dict[str, set[str | None]] = {}
    for actor in (actor for passage in FOUND for actor in common.actors(passage.gold) if actor["name"]):
        countries.setdefault(actor["name"], set()).add(actor["country"])
    assert len(countries) >= 50
    assert all(len(found) == 1 for found in countries.values())


def test_the_passages_are_mixed() -> None:
    statements = [statement for passage in FOUND for statement in passage.gold["statements"]]
    required = [statement for statement in statements if not statement.get("optional")]
    before = sum(statement["content"]["end"] <= statement["cue"]["start"] for statement in required)
    assert 0.2 <= before / len(required) <= 0.5, "a share has its content before its cue, as in real news"
    levels = {statement.get("level") for statement in statements}
    assert {"participle", "headline", "nested", "noun_phrase", "continuation"} <= levels
    forms = {meeting["form"] for passage in FOUND for meeting in passage.gold["meetings"]}
    assert {"in_person", "phone", "press_conference", "ceremony"} <= forms
    assert sum(not passage.gold["meetings"] for passage in FOUND) >= 5, "passages without a meeting"


def test_the_register_shows() -> None:
    whole = " ".join(passage.text for passage in FOUND)
    for pattern in ("مسٹر", "’’", "انھوں", "(یو این آئی|پی ٹی آئی)", "کا کہنا تھا"):
        assert len(re.findall(pattern, whole)) >= 3, pattern
