"""Fifty gold passages each of two registers: offsets, keys, counts and mixture (no reader takes part)."""

from __future__ import annotations

import re

import pytest

from tests.gold import passages as common

FOUND = {register: common.passages(register) for register in ("state", "world")}
# What Iranian state media print, and what Indian papers and foreign broadcasters do.
SHOWN = {
    "state": ("فرمایا:", "کہا:", "صیہونی", "رہبر معظم|رہبر انقلاب", "سربراہ|سکریٹری"),
    "world": ("مسٹر", "’’", "انھوں", "(یو این آئی|پی ٹی آئی)", "کا کہنا تھا"),
}
each = pytest.mark.parametrize(
    "passage",
    [pytest.param(passage, id=f"{register}-{passage}") for register, found in FOUND.items() for passage in found],
)
both = pytest.mark.parametrize("register", FOUND)


@both
def test_fifty_passages_are_numbered_without_a_gap(register: str) -> None:
    assert [passage.stem for passage in FOUND[register]] == [f"{number:03}" for number in range(1, 51)]
    assert len(list((common.EVAL / register).glob("*.txt"))) == 50


@both
def test_the_readme_gives_the_counts(register: str) -> None:
    assert common.figures(FOUND[register]) in (common.EVAL / register / "README.md").read_text(encoding="utf-8")


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


@both
def test_a_name_has_one_country(register: str) -> None:
    countries: dict[str, set[str | None]] = {}
    for actor in (actor for passage in FOUND[register] for actor in common.actors(passage.gold) if actor["name"]):
        countries.setdefault(actor["name"], set()).add(actor["country"])
    assert len(countries) >= 50
    assert all(len(found) == 1 for found in countries.values())


@both
def test_the_passages_are_mixed(register: str) -> None:
    statements = [statement for passage in FOUND[register] for statement in passage.gold["statements"]]
    required = [statement for statement in statements if not statement.get("optional")]
    before = sum(statement["content"]["end"] <= statement["cue"]["start"] for statement in required)
    assert 0.2 <= before / len(required) <= 0.5, "a share has its content before its cue, as in real news"
    levels = {statement.get("level") for statement in statements}
    assert {"participle", "headline", "nested", "noun_phrase", "continuation"} <= levels
    forms = {meeting["form"] for passage in FOUND[register] for meeting in passage.gold["meetings"]}
    assert {"in_person", "phone", "press_conference", "ceremony"} <= forms
    assert sum(not passage.gold["meetings"] for passage in FOUND[register]) >= 5, "passages without a meeting"


@both
def test_the_register_shows(register: str) -> None:
    whole = " ".join(passage.text for passage in FOUND[register])
    for pattern in SHOWN[register]:
        assert len(re.findall(pattern, whole)) >= 3, pattern
