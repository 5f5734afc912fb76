"""The samples are read at least as well as before, and "as before" cannot quietly become less."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

import mulaqat
from mulaqat.evaluation import Figures, evaluate, floors_missed, read_gold
from mulaqat.intake import read_path
from mulaqat.knowledge import load_knowledge

ROOT = Path(__file__).parents[2]
FLOORS = "tests/evaluation/floors.toml"


GOLD = {"examples": ROOT / "examples" / "gold"} | {name: ROOT / "eval" / name for name in ("press", "state", "world")}


@pytest.fixture(scope="module")
def figures() -> dict[str, Figures]:
    knowledge = load_knowledge()
    found = {}
    for name, folder in GOLD.items():
        reports = folder.parent if name == "examples" else folder
        known = read_gold(folder)
        records = [
            mulaqat.read(read_path(reports / f"{stem}.txt"), published=gold.published, knowledge=knowledge)
            for stem, gold in known.items()
        ]
        found[name] = evaluate(folder, records)
    return found


@pytest.fixture(scope="module")
def pinned() -> dict[str, Any]:
    return tomllib.loads((ROOT / FLOORS).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", GOLD)
def test_no_figure_is_under_its_floor(figures: dict[str, Figures], pinned: dict[str, Any], name: str) -> None:
    assert floors_missed(figures[name], _floors_of(name, pinned)) == []


@pytest.mark.parametrize("name", GOLD)
def test_every_report_is_read(figures: dict[str, Figures], name: str) -> None:
    assert figures[name].missing == ()


@pytest.mark.parametrize("name", GOLD)
def test_every_figure_that_is_known_has_a_floor(figures: dict[str, Figures], pinned: dict[str, Any], name: str) -> None:
    known = {figure for figure, value in figures[name].values().items() if value is not None}
    assert known <= set(_floors_of(name, pinned))


def test_enough_is_asked() -> None:
    assert sum(len(read_gold(folder)) for folder in GOLD.values()) >= 150


def _floors_of(name: str, pinned: dict[str, Any]) -> dict[str, float]:
    """The floors of one gold set: those of the samples stand bare, all others as `set.figure`."""
    split = {figure.rpartition("."): floor for figure, floor in pinned["floors"].items()}
    return {figure: floor for (owner, _, figure), floor in split.items() if (owner or "examples") == name}


def test_no_floor_went_down_in_silence(pinned: dict[str, Any]) -> None:
    earlier = earlier_floors()
    assert [fault for old in earlier for fault in silently_lowered(old, pinned)] == []


def earlier_floors() -> list[dict[str, Any]]:
    """Every committed version of the floors; skips, aloud, where there is no history to ask."""
    log = _git("log", "--format=%H", "--", FLOORS)
    texts = [_git("show", f"{commit}:{FLOORS}") for commit in (log or "").split()]
    found = [tomllib.loads(text) for text in texts if text]
    if not found:
        pytest.skip("the history of the floors cannot be read here: no git, or a copy without it")
    return found


def _git(*words: str) -> str | None:
    command = ["git", "-C", str(ROOT), *words]
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None


def silently_lowered(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The figures whose floor is lower now, or gone, without an entry that covers the difference."""
    reasons = new.get("lowered", [])
    faults = []
    for name, floor in old["floors"].items():
        now = new["floors"].get(name, -1.0)
        said = any(
            item["figure"] == name and item["from"] >= floor and item["to"] <= now and len(item["because"]) >= 20
            for item in reasons
        )
        if now < floor and not said:
            faults.append(f"{name}: {floor} became {now}")
    return faults + [f"removed: {item}" for item in old.get("lowered", []) if item not in reasons]


def test_the_check_itself() -> None:
    old = {"floors": {"speaker": 0.9, "span": 0.5}}
    assert silently_lowered(old, {"floors": {"speaker": 0.9, "span": 0.6}}) == []
    assert silently_lowered(old, {"floors": {"speaker": 0.8, "span": 0.5}}) == ["speaker: 0.9 became 0.8"]
    assert silently_lowered(old, {"floors": {"speaker": 0.9}}) == ["span: 0.5 became -1.0"]
    why = {
        "figure": "speaker",
        "from": 0.9,
        "to": 0.8,
        "because": "A seventeenth report came to the samples.",
    }
    said = {"floors": {"speaker": 0.8, "span": 0.5}, "lowered": [why]}
    assert silently_lowered(old, said) == []
    assert silently_lowered(old, {**said, "floors": {"speaker": 0.7, "span": 0.5}}) == ["speaker: 0.9 became 0.7"]
    assert silently_lowered(old, {**said, "lowered": [{**why, "because": "so"}]}) == ["speaker: 0.9 became 0.8"]
    assert silently_lowered(said, old) == [f"removed: {why}"]
