"""The gold of the Pakistani press holds together: its texts, its offsets, its actors and what it covers."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.gold.passages import actors, spans

FOLDER = Path(__file__).resolve().parents[2] / "eval" / "press"
STEMS = sorted(path.stem for path in FOLDER.glob("*.txt"))
FORMS = {"in_person", "phone", "video", "press_conference", "ceremony"}
STATUSES = {"signed", "agreed", "promised", "proposed", "conditional", "rejected"}
LEVELS = {"main", "participle", "headline", "caption", "nested", "noun_phrase", "continuation", "repeat"}
PRONOUNS = {"ان", "اُن", "انہوں", "انھوں"}


def text_of(stem: str) -> str:
    # Bytes, not read_text: newline translation would shift the offsets.
    return (FOLDER / f"{stem}.txt").read_bytes().decode("utf-8")


def gold_of(stem: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / f"{stem}.json").read_text(encoding="utf-8"))
    return loaded


def all_of(kind: str) -> list[dict[str, Any]]:
    return [item for stem in STEMS for item in gold_of(stem)[kind]]


def required(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item for item in items if not item.get("optional")]


def test_the_passages_are_numbered_without_a_gap() -> None:
    assert [f"{number:03}" for number in range(1, len(STEMS) + 1)] == STEMS
    assert len(STEMS) >= 70
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == STEMS


@pytest.mark.parametrize("stem", STEMS)
def test_a_passage_is_short_plain_urdu(stem: str) -> None:
    text = text_of(stem)
    assert unicodedata.normalize("NFC", text) == text
    assert not re.search("[\r{}|]", text), "a carriage return or a mark of the annotation was left"
    assert not re.search("[يكه]", text), "Arabic letters are for other registers"
    assert 60 <= len(text.split()) <= 180
    assert text.endswith("\n")
    assert text == text.strip() + "\n"


@pytest.mark.parametrize("stem", STEMS)
def test_gold_belongs_to_its_passage(stem: str) -> None:
    gold = gold_of(stem)
    assert set(gold) == {"id", "file", "published", "meetings", "statements", "agreements"}
    assert gold["id"] == stem
    assert gold["file"] == f"{stem}.txt"
    assert gold["published"] is None or re.fullmatch(r"\d{4}-\d{2}-\d{2}", gold["published"])


@pytest.mark.parametrize("stem", STEMS)
def test_offsets_give_the_quoted_text(stem: str) -> None:
    text, found = text_of(stem), list(spans(gold_of(stem)))
    assert found
    for span in found:
        assert text[span["start"] : span["end"]] == span["text"] == span["text"].strip() != ""


@pytest.mark.parametrize("stem", STEMS)
def test_statements_are_whole(stem: str) -> None:
    statements = gold_of(stem)["statements"]
    places = [(s["content"]["start"], s["content"]["end"]) for s in statements]
    assert places == sorted(set(places)), "in order, and no content twice"
    for statement in statements:
        content, cue = statement["content"], statement["cue"]
        assert content["text"][-1] not in "۔؟،:"
        assert statement["speaker"]
        assert cue or statement.get("optional"), "only optional speech may lack a cue"
        assert not cue or cue["end"] <= content["start"] or content["end"] <= cue["start"]
        assert not cue or not re.search(r"\bکہ$", cue["text"])
        assert statement.get("level", "main") in LEVELS
        assert bool(statement.get("level")) == bool(statement.get("optional"))


@pytest.mark.parametrize("stem", STEMS)
def test_meetings_and_agreements_are_whole(stem: str) -> None:
    gold, text = gold_of(stem), text_of(stem)
    for meeting in gold["meetings"]:
        assert meeting["form"] in FORMS
        assert (meeting["hosts"] and meeting["guests"]) or meeting.get("optional")
        assert meeting["date"] or not meeting["date_in_text"]
        assert meeting.get("status") in {None, "denied"} or meeting["optional"], "not held"
    for agreement in gold["agreements"]:
        assert agreement["status"] in STATUSES
        assert all(agreement["parties"])
        assert agreement["what"]
        assert agreement["timeframe"] is None or agreement["timeframe"] in text


@pytest.mark.parametrize("stem", STEMS)
def test_a_stated_date_can_be_read_in_the_passage(stem: str) -> None:
    text = text_of(stem)
    for meeting in gold_of(stem)["meetings"]:
        if meeting["date_in_text"]:
            assert meeting["date"][:4] in text, "the year is printed"


@pytest.mark.parametrize("stem", STEMS)
def test_actors_are_known_by_name_or_by_the_words_of_the_text(stem: str) -> None:
    text = text_of(stem)
    for actor in actors(gold_of(stem)):
        assert {"name", "office", "country"} <= set(actor)
        assert actor["office"]
        assert actor["name"] or actor.get("as_in_text")
        assert actor.get("as_in_text", "") in text
        assert actor["country"] is None or re.fullmatch("[A-Z]{2}", actor["country"])
        assert "mention" not in actor or actor["mention"]["text"] == actor["as_in_text"]


def test_one_person_has_one_name() -> None:
    names = {actor["name"] for stem in STEMS for actor in actors(gold_of(stem)) if actor["name"]}
    folded = {re.sub("[^a-z]", "", name.lower()) for name in names}
    assert len(folded) == len(names) >= 70


def test_the_statements_cover_the_ways_of_the_press() -> None:
    statements = required(all_of("statements"))
    assert len(statements) >= 300
    assert LEVELS - {"caption"} <= {s.get("level", "main") for s in all_of("statements")}
    first = [s["speaker"][0] for s in statements]
    assert sum(a.get("as_in_text") in PRONOUNS for a in first) >= 50, "pronouns"
    assert sum("as_in_text" not in a for a in first) >= 4, "dropped subjects"
    assert sum(a["name"] is None for a in first) >= 60, "bodies, documents and unnamed people"
    before = [s for s in statements if s["content"]["end"] <= s["cue"]["start"]]
    assert 0.2 <= len(before) / len(statements) <= 0.5, "about a third has its content first"
    assert len({s["cue"]["text"] for s in statements}) >= 100, "a long tail of cues"


def test_the_meetings_and_agreements_cover_their_kinds() -> None:
    meetings = all_of("meetings")
    assert {"in_person", "phone", "press_conference", "ceremony"} <= {m["form"] for m in meetings}
    assert {"planned", "denied"} <= {m.get("status") for m in meetings}
    assert len(required(meetings)) >= 60
    assert sum(not required(gold_of(stem)["meetings"]) for stem in STEMS) >= 20, "passages without a meeting"
    assert sum(m["date_in_text"] for m in required(meetings)) >= 10
    assert {"signed", "agreed", "promised", "proposed", "conditional"} <= {a["status"] for a in all_of("agreements")}
