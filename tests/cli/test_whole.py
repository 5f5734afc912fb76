"""The program as a user starts it, with its own knowledge, on the samples."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mulaqat.model import Record

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "examples").glob("*.txt"))


def program(*words: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "mulaqat", *words]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, check=False)


@pytest.fixture(scope="module")
def records() -> list[Record]:
    result = program("read", *SAMPLES, "--format", "jsonl")
    assert (result.returncode, result.stderr) == (0, b"")
    return [msgspec.json.decode(line, type=Record) for line in result.stdout.splitlines()]


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every span anywhere in a record."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def test_every_sample_gives_its_record(records: list[Record]) -> None:
    assert [record.document.path for record in records] == SAMPLES
    assert len({record.made_by.knowledge for record in records}) == 1
    assert sum(len(record.statements) for record in records) > len(SAMPLES)


def test_every_fact_stands_where_it_says(records: list[Record]) -> None:
    for record in records:
        assert record.document.path
        text = (ROOT / record.document.path).read_bytes().decode()
        found = list(spans(json.loads(msgspec.json.encode(record))))
        assert found or not record.statements
        assert all(text[span["start"] : span["end"]] == span["text"] for span in found)


def test_the_same_bytes_everywhere(tmp_path: Path) -> None:
    words = ("read", *SAMPLES, "--format", "jsonl")
    first = program(*words, PYTHONHASHSEED="1", LC_ALL="C.UTF-8", TZ="UTC")
    fresh_cache = {"XDG_CACHE_HOME": str(tmp_path)}
    second = program(*words, PYTHONHASHSEED="2", LC_ALL="C", PYTHONUTF8="0", TZ="Pacific/Apia", **fresh_cache)
    assert second.stderr == b""
    assert first.stdout == second.stdout


def test_a_report_does_not_depend_on_the_others(records: list[Record]) -> None:
    result = program("read", SAMPLES[-1], SAMPLES[0], "--format", "jsonl")
    backwards = [msgspec.json.decode(line, type=Record) for line in result.stdout.splitlines()]
    assert backwards == [records[-1], records[0]]


@pytest.mark.parametrize("form", ["text", "json"])
def test_other_forms(form: str) -> None:
    result = program("read", SAMPLES[0], "--format", form)
    assert (result.returncode, result.stderr) == (0, b"")
    assert SAMPLES[0].encode() in result.stdout


def test_explain_shows_the_words() -> None:
    result = program("explain", SAMPLES[0])
    assert (result.returncode, result.stderr) == (0, b"")
    first_word = (ROOT / SAMPLES[0]).read_text(encoding="utf-8").split()[0]
    assert first_word in result.stdout.decode()
    assert program("explain", "no-such-file.txt").returncode == 1


def test_the_shipped_knowledge_is_in_order() -> None:
    result = program("check")
    assert result.stderr.decode() == ""
    assert result.returncode == 0
