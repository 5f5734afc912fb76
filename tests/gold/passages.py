"""Gold passages of one register, and what must hold for each of them whatever the register."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EVAL = Path(__file__).resolve().parents[2] / "eval"
KEYS = {"id", "file", "published", "meetings", "statements", "agreements"}
FORMS = {"in_person", "phone", "video", "press_conference", "ceremony"}
LEVELS = {"participle", "headline", "caption", "nested", "noun_phrase", "continuation", "repeat"}
STATUSES = {"signed", "agreed", "promised", "proposed", "conditional", "rejected"}


@dataclass(frozen=True)
class Passage:
    """One passage: its number, its text and its gold."""

    stem: str
    text: str
    gold: dict[str, Any]

    def __str__(self) -> str:
        return self.stem


def passages(register: str) -> list[Passage]:
    """All passages of `eval/<register>`, by number."""
    # Bytes, not read_text: newline translation would shift the offsets.
    return [
        Passage(path.stem, path.with_suffix(".txt").read_bytes().decode("utf-8"), json.loads(path.read_bytes()))
        for path in sorted((EVAL / register).glob("*.json"))
    ]


def figures(found: list[Passage]) -> str:
    """The counts as the register's README gives them."""
    statements = sum(not s.get("optional") for p in found for s in p.gold["statements"])
    meetings = sum(not m.get("optional") for p in found for m in p.gold["meetings"])
    agreements = sum(len(p.gold["agreements"]) for p in found)
    return f"{statements} required statements, {meetings} required meetings and {agreements} agreements"


def spans(node: object) -> Iterator[dict[str, Any]]:
    """Every object that has offsets, at any depth."""
    if isinstance(node, dict):
        if "start" in node:
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def actors(gold: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every speaker, host, guest and attendee."""
    for statement in gold["statements"]:
        yield from statement["speaker"]
    for meeting in gold["meetings"]:
        for side in ("hosts", "guests", "attendees"):
            yield from meeting[side]


def check_text(passage: Passage) -> None:
    """Urdu in standard letters, of a passage's length."""
    assert unicodedata.normalize("NFC", passage.text) == passage.text
    assert not re.search("[\ryكهةي\u200c]", passage.text)
    assert 60 <= len(passage.text.split()) <= 180
    assert passage.text.count("۔") >= 3


def check_spans(passage: Passage) -> None:
    """The keys of the format, and offsets that give the quoted text."""
    assert set(passage.gold) == KEYS
    assert (passage.gold["id"], passage.gold["file"]) == (passage.stem, f"{passage.stem}.txt")
    for span in spans(passage.gold):
        assert passage.text[span["start"] : span["end"]] == span["text"] == span["text"].strip() != ""


def check_statements(passage: Passage) -> None:
    """Each has a speaker and a content of its own, and a cue beside it unless it is optional."""
    seen = set()
    for statement in passage.gold["statements"]:
        content, cue, level = statement["content"], statement["cue"], statement.get("level")
        assert content["text"][-1] not in "۔؟", "the final stop is left out"
        assert statement["speaker"]
        assert cue or level, "only optional speech may lack a cue"
        assert level is None or level in LEVELS
        assert bool(level) == bool(statement.get("optional"))
        assert not cue or cue["end"] <= content["start"] or content["end"] <= cue["start"]
        seen.add((content["start"], content["end"]))
    assert len(seen) == len(passage.gold["statements"])


def check_meetings_and_agreements(passage: Passage) -> None:
    """Known forms and statuses, two sides, a date only where the text gives one."""
    for meeting in passage.gold["meetings"]:
        assert meeting["form"] in FORMS
        assert meeting["guests"]
        assert meeting["hosts"] or meeting.get("optional")
        assert bool(meeting["date"]) == meeting["date_in_text"]
        assert meeting.get("status") in {None, "planned", "denied", "cancelled"}
    for agreement in passage.gold["agreements"]:
        assert agreement["status"] in STATUSES
        assert agreement["parties"]
        assert agreement["timeframe"] is None or agreement["timeframe"] in passage.text


def check_actors(passage: Passage) -> None:
    """Each is known by name or by the words of the text."""
    for actor in actors(passage.gold):
        assert {"name", "office", "country"} <= set(actor)
        assert actor["name"] or actor["as_in_text"]
        assert actor.get("as_in_text", "") in passage.text
        assert actor["country"] is None or re.fullmatch("[A-Z]{2}", actor["country"])
