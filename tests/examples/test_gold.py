"""The sample reports, their sources and their gold fit together."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.gold.passages import actors, spans

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
STEMS = sorted(path.stem for path in EXAMPLES.glob("*.txt"))
FORMS = {"in_person", "phone", "video", "press_conference", "ceremony"}
AGREED = {"signed", "agreed", "promised", "proposed", "conditional", "rejected"}
SOURCE = re.compile(r"[^,;]+, \d{4}-\d{2}-\d{2}, \S")


def text_of(stem: str) -> str:
    # Bytes, not read_text: newline translation would shift the offsets.
    return (EXAMPLES / f"{stem}.txt").read_bytes().decode("utf-8")


def gold_of(stem: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((EXAMPLES / "gold" / f"{stem}.json").read_text(encoding="utf-8"))
    return loaded


def facts_of(stem: str) -> dict[str, Any]:
    return tomllib.loads((EXAMPLES / f"{stem}.toml").read_text(encoding="utf-8"))


def test_every_report_has_its_facts_and_its_gold() -> None:
    assert len(STEMS) >= 16
    assert sorted(path.stem for path in EXAMPLES.glob("*.toml")) == STEMS
    assert sorted(path.stem for path in (EXAMPLES / "gold").glob("*.json")) == STEMS


@pytest.mark.parametrize("stem", STEMS)
def test_the_text_is_plain_urdu_of_the_right_length(stem: str) -> None:
    text = text_of(stem)
    assert unicodedata.normalize("NFC", text) == text
    assert "\r" not in text
    assert 120 <= len(text.split()) <= 350
    assert text.count("\n") >= 2, "a headline and a body"


@pytest.mark.parametrize("stem", STEMS)
def test_every_fact_names_publisher_date_and_title(stem: str) -> None:
    about = facts_of(stem)
    assert about["publisher"] == "mulaqat samples"
    assert about["title"]
    assert about["facts"]
    for fact in about["facts"]:
        assert fact["fact"].endswith(".")
        assert SOURCE.match(fact["source"]), fact["source"]


@pytest.mark.parametrize("stem", STEMS)
def test_gold_belongs_to_its_report(stem: str) -> None:
    gold = gold_of(stem)
    assert set(gold) == {"id", "file", "published", "meetings", "statements", "agreements"}
    assert gold["file"] == f"{stem}.txt"
    assert stem.startswith(gold["id"] + "-")
    assert gold["published"] == facts_of(stem)["published"].isoformat()


@pytest.mark.parametrize("stem", STEMS)
def test_offsets_give_the_quoted_text(stem: str) -> None:
    text, found = text_of(stem), list(spans(gold_of(stem)))
    assert found
    for span in found:
        assert text[span["start"] : span["end"]] == span["text"] != ""
        assert span["text"] == span["text"].strip()


@pytest.mark.parametrize("stem", STEMS)
def test_statements_are_whole(stem: str) -> None:
    seen = set()
    for statement in gold_of(stem)["statements"]:
        content = statement["content"]
        assert content["text"][-1] not in "۔؟", "the final stop is left out"
        assert statement["speaker"]
        assert statement["cue"] or statement.get("optional"), "only optional speech may lack a cue"
        assert bool(statement.get("level")) == bool(statement.get("optional"))
        key = (content["start"], content["end"])
        assert key not in seen
        seen.add(key)


@pytest.mark.parametrize("stem", STEMS)
def test_meetings_and_agreements_are_whole(stem: str) -> None:
    gold = gold_of(stem)
    for meeting in gold["meetings"]:
        assert meeting["form"] in FORMS
        assert meeting["hosts"]
        assert meeting["guests"]
        assert {"place", "attendees", "evidence"} <= set(meeting)
        assert meeting["date"] or not meeting["date_in_text"]
        if meeting.get("status") in {"planned", "cancelled"}:
            assert meeting["optional"], "not a meeting that was held"
    for agreement in gold["agreements"]:
        assert agreement["status"] in AGREED
        assert agreement["parties"]
        assert agreement["timeframe"] is None or agreement["timeframe"] in text_of(stem)


@pytest.mark.parametrize("stem", STEMS)
def test_actors_are_known_by_name_or_by_the_words_of_the_text(stem: str) -> None:
    text = text_of(stem)
    for actor in actors(gold_of(stem)):
        assert {"name", "office", "country"} <= set(actor)
        assert actor["name"] or actor.get("as_in_text")
        assert actor.get("as_in_text", "") in text
        assert actor["country"] is None or re.fullmatch("[A-Z]{2}", actor["country"])


def all_of(kind: str) -> list[dict[str, Any]]:
    return [item for stem in STEMS for item in gold_of(stem)[kind]]


def test_the_meetings_cover_the_forms() -> None:
    meetings = all_of("meetings")
    assert {"in_person", "phone", "press_conference", "ceremony"} <= {m["form"] for m in meetings}
    assert {"planned", "cancelled", "denied"} <= {m.get("status") for m in meetings}
    assert any(m["attendees"] for m in meetings)
    required = {s: [m for m in gold_of(s)["meetings"] if not m.get("optional")] for s in STEMS}
    assert sum(not held for held in required.values()) >= 3, "reports without a meeting"
    assert any(len(held) >= 4 for held in required.values()), "a visit with several meetings"
    shared = [(s, m["evidence"]["start"]) for s in STEMS for m in required[s]]
    assert any(shared.count(place) >= 3 for place in shared), "separate meetings in one phrase"


def test_the_statements_cover_the_levels() -> None:
    statements = all_of("statements")
    levels = {s.get("level") for s in statements}
    assert {"headline", "participle", "nested", "noun_phrase", "continuation", "repeat", None} <= levels
    required = [s for s in statements if not s.get("optional")]
    assert any("as_in_text" not in s["speaker"][0] for s in required), "a dropped subject"
    assert any(s["content"]["end"] <= s["cue"]["start"] for s in required), "content before its cue"
    assert any(s["cue"]["text"].startswith("نےکہا") for s in required), "a lost space"
    bare = [s["speaker"][0] for s in required]
    assert any(a["name"] is None and a["country"] is None for a in bare), "a source without a name"


def test_a_slip_keeps_the_printed_speaker_first() -> None:
    slips = [s for s in all_of("statements") if s.get("doubtful")]
    assert slips
    for slip in slips:
        printed, expected = slip["speaker"]
        assert printed["as_in_text"]
        assert printed["name"] != expected["name"]


def test_the_agreements_cover_the_statuses() -> None:
    agreements = all_of("agreements")
    assert {"signed", "agreed", "promised", "proposed", "conditional"} <= {a["status"] for a in agreements}
    assert any(a["timeframe"] for a in agreements)


def test_the_texts_cover_registers_and_noise() -> None:
    texts = {stem: text_of(stem) for stem in STEMS}
    for sample in (
        "فرمایا:",
        "کا کہنا تھا کہ ’",
        "’’",
        "مسٹر",
        "نےکہا",
        "اسکے",
        "ٹیگس",
        "\nPrint\n",
        "\u00a0",
    ):
        assert any(sample in text for text in texts.values()), sample
    arabic = [stem for stem, text in texts.items() if re.search("[يكه]", text)]
    assert len(arabic) == 1, "Arabic letters stand only in the report about noise"


def test_one_guest_is_known_by_office_and_date_alone() -> None:
    stem = next(s for s in STEMS if s.startswith("06-"))
    guests = {(g["name"], g["as_in_text"]) for m in gold_of(stem)["meetings"] for g in m["guests"]}
    assert {name for name, _ in guests} == {"Hossein Amir-Abdollahian"}
    assert all("وزیر خارجہ" in words for _, words in guests)
    assert "عبداللہیان" not in text_of(stem).replace(" ", "")
