"""The figures are those of the common scorer, to the last digit, on records damaged in many ways."""

import json
import math
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mulaqat.evaluation import Figures, Rate, Share, evaluate
from mulaqat.model import Record

SHARED = Path(__file__).parents[2].parent / "shared" / "eval"
pytestmark = pytest.mark.skipif(
    not (SHARED / "score.py").exists(), reason="the common scorer is not beside this checkout"
)


@pytest.mark.parametrize("folder", ["dev", "seeds"])
@pytest.mark.parametrize("seed", range(6))
def test_same_figures(tmp_path: Path, folder: str, seed: int) -> None:
    rng = random.Random(seed)
    gold = SHARED / folder
    lines = [json.dumps(_damaged(path, rng)) for path in sorted(gold.glob("*.json")) if rng.random() < 0.95]
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_text("\n".join(lines), encoding="utf-8")
    theirs = _common_score(gold, predicted)
    ours = evaluate(gold, [msgspec.json.decode(line, type=Record) for line in lines])
    assert ours.statements.hits > 0
    assert _shape(ours) == theirs


def _damaged(path: Path, rng: random.Random) -> dict[str, Any]:
    """A record that says what the gold says, but for random faults."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    stem = path.stem
    source = {"id": stem, "path": f"{stem}.txt", "url": None, "publisher": None, "title": None}
    return {
        "format": "mulaqat-record/1",
        "document": source | {"published": None, "characters": 9999, "language": "ur"},
        "made_by": {"version": "0", "knowledge": "0"},
        "statements": [s for item in gold["statements"] for s in _statements(item, rng)],
        "meetings": [_meeting(item, rng) for item in gold["meetings"] if rng.random() < 0.8],
        "agreements": [_agreement(item, rng) for item in gold["agreements"] if rng.random() < 0.8],
    }


def _statements(gold: dict[str, Any], rng: random.Random) -> list[dict[str, Any]]:
    copies = rng.choice([0, 1, 1, 1, 2])
    level = rng.choice(["main", "main", "main", "headline"])
    rest = {"id": "s", "cue": None, "mode": "indirect", "level": level, "act": "state", "rule": "r"}
    speakers = gold["speaker"] or [{}]
    return [
        rest | {"content": _moved(gold["content"], rng), "speaker": _actor(rng.choice(speakers), rng)}
        for _ in range(copies)
    ]


def _meeting(gold: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    sides = [[_actor(party, rng) or {} for party in gold[side]] for side in ("hosts", "guests")]
    if rng.random() < 0.3:
        sides.reverse()
    day = rng.choice([gold["date"], "2020-01-01", None])
    date = {"value": day, "earliest": day, "latest": day, "basis": "stated"} if day else None
    evidence = [_moved(gold["evidence"], rng)]
    rest = {"id": "m", "form": "in_person", "status": "held", "date": date, "evidence": evidence}
    return rest | {"hosts": sides[0], "guests": sides[1]}


def _agreement(gold: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    status = rng.choice([gold["status"], gold["status"], "rejected"])
    span = _moved(gold["evidence"], rng)
    return {
        "id": "a",
        "kind": "agreement",
        "parties": [],
        "subject": span,
        "status": status,
        "evidence": [span],
    }


def _actor(gold: dict[str, Any], rng: random.Random) -> dict[str, Any] | None:
    if rng.random() < 0.1:
        return None
    name = gold.get("name")
    words = (gold.get("as_in_text") or "").split()
    if name and rng.random() < 0.3:
        name = rng.choice([name.split()[-1], name.replace("a", "e"), name[::-1], None])
    shown = " ".join(rng.sample(words, rng.randint(0, len(words)))) if words else ""
    return {"name": name, "mention": {"start": 0, "end": len(shown), "text": shown} if shown else None}


def _moved(span: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    start = max(0, span["start"] + rng.choice([0, 0, 0, -5, 20, 60]))
    end = max(start + 1, span["end"] + rng.choice([0, 0, 0, -10, 30]))
    return {"start": start, "end": end, "text": "x" * (end - start)}


def _common_score(gold: Path, predicted: Path) -> dict[str, Any]:
    command = [sys.executable, str(SHARED / "score.py"), str(gold), str(predicted), "--json"]
    return _known(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def _known(figures: dict[str, Any]) -> dict[str, Any]:
    """The common scorer's not-a-number is our None."""
    return {
        key: _known(value) if isinstance(value, dict) else None if value != value else value
        for key, value in figures.items()
    }


def _shape(figures: Figures) -> dict[str, Any]:
    shape: dict[str, Any] = {"missing_documents": list(figures.missing)}
    for name in figures.values():
        item = getattr(figures, name)
        if isinstance(item, Rate):
            rates = {"precision": item.precision, "recall": item.recall, "f1": item.f1}
            shape[name] = rates | {"gold": item.gold, "predicted": item.predicted}
        elif isinstance(item, Share):
            shape[name] = pytest.approx(item.value) if item.value and not math.isnan(item.value) else item.value
    return shape
