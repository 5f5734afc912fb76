"""The other commands, help, and what is not imported before it is needed."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from mulaqat.cli.app import COMMANDS
from mulaqat.errors import DataError
from mulaqat.export import to_jsonl
from mulaqat.model import Document, Record
from tests.readings import TEXT

from .conftest import Run


def test_help_shows_every_command_with_an_example(mulaqat: Run) -> None:
    result = mulaqat("--help")
    assert result.code == 0
    for name, (_, _, example) in COMMANDS.items():
        assert name in result.out
        own = mulaqat(name, "--help")
        assert own.code == 0
        assert f"Usage: mulaqat {name}" in own.out
        assert f"Example: {example}" in " ".join(own.out.split())


def test_version(mulaqat: Run) -> None:
    from importlib.metadata import version

    assert mulaqat("--version").out == f"{version('mulaqat')}\n"


def test_unknown_command(mulaqat: Run) -> None:
    result = mulaqat("frob")
    assert (result.code, result.out) == (2, "")
    assert "frob" in result.err[0]


def test_html(mulaqat: Run, tmp_path: Path) -> None:
    report, page = tmp_path / "report.txt", tmp_path / "page.html"
    report.write_text("خبر", encoding="utf-8")
    result = mulaqat("html", report, tmp_path / "none.txt", "-o", page)
    assert (result.code, result.out, len(result.err)) == (1, "", 1)
    assert "<!doctype html>" in page.read_text(encoding="utf-8")
    assert mulaqat("html", report).code == 2
    assert mulaqat("html", report, "-o", tmp_path / "none" / "page.html").code == 1


def test_check(mulaqat: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    faults: list[DataError] = []
    failures: list[str] = []
    monkeypatch.setattr("mulaqat.knowledge.check", lambda *_: faults, raising=False)
    monkeypatch.setattr("mulaqat.proofs.run_examples", lambda _: failures)
    assert mulaqat("check").code == 0
    failures.append("rule say.that: its first example does not match")
    result = mulaqat("check", tmp_path)
    assert (result.code, result.err) == (1, ["mulaqat: rule say.that: its first example does not match"])
    faults.append(DataError("a.tsv", 2, "no source"))
    assert mulaqat("check").err == ["mulaqat: a.tsv:2: no source"]
    assert mulaqat("check", tmp_path / "none").code == 2


@pytest.fixture
def gold(tmp_path: Path, document: Document, record: Record) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    content = msgspec.to_builtins(record.statements[0].content)
    gold = {
        "statements": [{"content": content, "speaker": [{"name": "Karim Dad"}]}],
        "meetings": [],
        "agreements": [],
    }
    (folder / "one.json").write_text(json.dumps(gold), encoding="utf-8")
    (tmp_path / "records.jsonl").write_text("".join(to_jsonl([(document, record)])), encoding="utf-8")
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_evaluate_records(mulaqat: Run, gold: Path) -> None:
    result = mulaqat("evaluate", gold, "--records", gold.parent / "records.jsonl")
    assert (result.code, result.err) == (0, [])
    assert "statements  P 0.500  R 1.000  F1 0.667  (1 gold, 2 predicted)" in result.out
    result = mulaqat("evaluate", gold, "--records", gold.parent / "records.jsonl", "--errors")
    assert [line.split(": ")[1] for line in result.err] == ["one"] * len(result.err)
    assert any("statement extra (act.thank)" in line for line in result.err)


def test_evaluate_reads_the_reports_beside_the_gold(mulaqat: Run, gold: Path) -> None:
    result = mulaqat("evaluate", gold)
    assert result.code == 0
    assert "(1 gold, 0 predicted)" in result.out
    (gold.parent / "one.txt").unlink()
    result = mulaqat("evaluate", gold)
    assert result.code == 1
    assert "no such file" in result.err[0]
    assert "no record for 1 of the gold files: one" in result.out


def test_evaluate_names_the_broken_line(mulaqat: Run, gold: Path) -> None:
    records = gold.parent / "records.jsonl"
    records.write_text(records.read_text(encoding="utf-8") + '{"format": "other/1"}\n', encoding="utf-8")
    result = mulaqat("evaluate", gold, "--records", records)
    assert result.code == 2
    assert f"{records}:2: is no record" in result.err[0]
    assert mulaqat("evaluate", gold, "--records", gold / "none.jsonl").code == 1
    assert mulaqat("evaluate", gold.parent / "nowhere").code == 2


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = "import sys, mulaqat.cli, mulaqat.cli.read; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"rich", "rich.console", "jdatetime", "hijridate", "difflib", "mulaqat.evaluation", "spacy"} | {
        "sqlalchemy",
        "alembic",
    }
    assert not heavy & set(loaded)
