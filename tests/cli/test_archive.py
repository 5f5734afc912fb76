"""The commands on an archive, with a reader that counts characters: what they print and how they end."""

import csv
import io
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mulaqat.model import Document, MadeBy, Record, Source
from tests.torture.amount import reached

from .conftest import Run

ROOT = Path(__file__).parents[2]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in {
        "one.txt": "سفیر نے وفد سے ملاقات کی۔",
        "two.txt": "وزیر نے سرحد کا دورہ کیا۔",
        "again.txt": "سفیر نے وفد سے ملاقات کی۔",
        "hard.txt": "یہ متن ناقابل فہم ہے۔",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\xc7\xe1 caf\xe9 \x81")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def test_add_counts_everything(mulaqat: Run, reports: Path, place: Path) -> None:
    paths = sorted(reports.iterdir())
    result = mulaqat("add", *paths, "--archive", place)
    assert result.out == "read 5 = stored 2 + duplicate 1 + quarantined 2 + skipped 0\n"
    assert (result.code, len(result.err)) == (1, 2)
    assert "bad.txt" in result.err[0]
    assert "hard.txt: a fault of mulaqat: ZeroDivisionError" in result.err[1]
    again = mulaqat("add", *paths, "--archive", place)
    assert again.out == "read 5 = stored 0 + duplicate 0 + quarantined 2 + skipped 3\n"
    assert mulaqat("verify", "--archive", place).out == "sound: document 2, quarantine 2\n"


def test_add_wrong_usage(mulaqat: Run, reports: Path, place: Path) -> None:
    assert mulaqat("add", "--archive", place).code == 2
    result = mulaqat("add", reports, "--archive", place, "--column", "body")
    assert (result.code, "NAME=COLUMN" in result.err[0]) == (2, True)
    assert mulaqat("add", reports, "--archive", place / "x" / "y").code == 1
    assert not place.exists()


def test_columns_of_a_table(mulaqat: Run, tmp_path: Path, place: Path) -> None:
    table = tmp_path / "table.jsonl"
    table.write_text(json.dumps({"b": "وزیر نے سرحد کا دورہ کیا۔", "h": "دورہ"}) + "\n", encoding="utf-8")
    result = mulaqat(
        "add", table, "--archive", place, "--column", "text=b", "--column", "title=h", "--publisher", "اخبار"
    )
    assert result.out.startswith("read 1 = stored 1 ")
    (hit,) = json.loads(mulaqat("search", "سرحد", "--archive", place, "--format", "json").out)
    assert hit["outlet"] == "اخبار"


@pytest.fixture
def filled(mulaqat: Run, reports: Path, place: Path) -> Path:
    mulaqat("add", *sorted(reports.iterdir()), "--archive", place)
    return place


def test_search(mulaqat: Run, filled: Path) -> None:
    result = mulaqat("search", "مُلاقات", "--archive", filled)
    assert (result.code, result.err) == (0, [])
    assert "[ملاقات]" in result.out
    assert result.out.endswith("1 found\n")
    (hit,) = json.loads(mulaqat("search", "ملاقات", "--archive", filled, "--format", "json").out)
    (mark,) = hit["snippets"][0]["highlights"]
    assert mark["text"] == "ملاقات"
    (row,) = csv.DictReader(io.StringIO(mulaqat("search", "سرحد", "--archive", filled, "--format", "csv").out))
    assert row["document"].startswith("doc-")
    assert json.loads(mulaqat("search", "نہیں", "--archive", filled, "--format", "json").out) == []
    assert mulaqat("search", '"', "--archive", filled).code == 1
    assert mulaqat("search", "ا", "--archive", filled, "--since", "13.4.2021").code == 2


@pytest.mark.parametrize(
    "view", ["meetings", "statements", "agreements", "events", "doubts", "people", "stories", "commitments"]
)
def test_lists_of_nothing(mulaqat: Run, filled: Path, view: str) -> None:
    assert mulaqat("list", view, "--archive", filled).out == "0 found\n"
    assert json.loads(mulaqat("list", view, "--archive", filled, "--format", "json").out) == []
    assert mulaqat("list", view, "--archive", filled, "--format", "csv").out == ""


def test_export_remove_backup(mulaqat: Run, filled: Path, tmp_path: Path) -> None:
    lines = mulaqat("export", "--archive", filled).out.splitlines()
    ids = [json.loads(line)["document"]["id"] for line in lines]
    assert ids == sorted(ids)
    copy = tmp_path / "copy.db"
    assert mulaqat("backup", copy, "--archive", filled).code == 0
    assert mulaqat("backup", copy, "--archive", filled).code == 1
    result = mulaqat("remove", ids[0], "doc-none", "--archive", filled)
    assert (result.code, result.out) == (1, "removed 1\n")
    assert len(mulaqat("export", "--archive", filled).out.splitlines()) == 1
    assert mulaqat("export", "--archive", copy).out.splitlines() == lines


@pytest.mark.parametrize("words", [("verify",), ("search", "صدر"), ("list", "meetings"), ("export",), ("tell",)])
def test_an_archive_cut_to_nothing_is_not_an_empty_one(mulaqat: Run, filled: Path, words: tuple[str, ...]) -> None:
    filled.write_bytes(b"")
    result = mulaqat(*words, "--archive", filled)
    assert (result.code, result.out, len(result.err)) == (2, "", 1)
    assert "is an empty file and no archive" in result.err[0]


def test_quarantine(mulaqat: Run, filled: Path, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = json.loads(mulaqat("quarantine", "list", "--archive", filled, "--format", "json").out)
    assert [(Path(entry["name"]).name, entry["reason"]) for entry in entries] == [
        ("bad.txt", "encoding"),
        ("hard.txt", "fault"),
    ]
    shown = mulaqat("quarantine", "show", entries[1]["id"], "--archive", filled).out
    assert "ناقابل" in shown
    assert mulaqat("quarantine", "show", "q-none", "--archive", filled).code == 2
    result = mulaqat("quarantine", "retry", "--archive", filled)
    assert (result.code, result.out) == (1, "read 2 = stored 0 + duplicate 0 + quarantined 2 + skipped 0\n")

    def better(document: Document, *, knowledge: object) -> Record:
        assert knowledge is not None
        return Record(Source(document.id, document.path, None, None, None, None, len(document.text)), MadeBy("0", "0"))

    monkeypatch.setattr("mulaqat.read", better)
    result = mulaqat("quarantine", "retry", entries[1]["id"], "--archive", filled)
    assert (result.code, result.out) == (0, "read 1 = stored 1 + duplicate 0 + quarantined 0 + skipped 0\n")
    (left,) = json.loads(mulaqat("quarantine", "--archive", filled, "--format", "json").out)
    assert left["id"] == entries[0]["id"]
    again = mulaqat("add", reports / "hard.txt", "--archive", filled)
    assert again.out == "read 1 = stored 0 + duplicate 0 + quarantined 0 + skipped 1\n"
    assert mulaqat("verify", "--archive", filled).code == 0


def test_no_archive_is_made_by_looking(mulaqat: Run, tmp_path: Path) -> None:
    place = tmp_path / "none.db"
    for words in (
        ["search", "ا"],
        ["list", "people"],
        ["export"],
        ["verify"],
        ["reread"],
        ["quarantine"],
        ["story", "x"],
        ["judge", "list"],
        ["remove", "x"],
    ):
        result = mulaqat(*words, "--archive", place)
        assert (result.code, len(result.err)) == (2, 1)
        assert "no such archive" in result.err[0]
    assert not place.exists()


def test_formulas_are_no_formulas_in_csv() -> None:
    from mulaqat.cli.printing import as_csv

    before = ["", " ", "\u200e", "\u200f", "\u202e", "\u2067", "\u200b", "\ufeff", "\u061c", "\u00a0"]
    formulas = [space + sign + "1+1" for space in before for sign in "=+-@＝＋－＠"] + ["\t=1", "\r=1", "\0=1", "\n=1"]
    cells = [*formulas, "plain", "a=b"]
    header, line = csv.reader(
        io.StringIO("".join(as_csv([{str(n): cell for n, cell in enumerate(cells)}])), newline="")
    )
    assert header == [str(n) for n in range(len(cells))]
    assert [cell.startswith("'") for cell in line] == [True] * len(formulas) + [False] * 2
    reached("P40", len(formulas), "cells that would be formulas")


def test_killed_and_stopped(tmp_path: Path) -> None:
    """The whole program with its own knowledge: kill -9 and Ctrl-C, then the same command again."""
    reports, place, whole = tmp_path / "reports", tmp_path / "killed.db", tmp_path / "whole.db"
    reports.mkdir()
    for number in range(300):
        text = f"وزیر خارجہ نے کہا کہ {number} طلبہ کو وظیفے دیے جائیں گے۔"
        (reports / f"{number:03}.txt").write_text(text, encoding="utf-8")

    def program(*words: object) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "mulaqat", *map(str, words)]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    for sign in (signal.SIGKILL, signal.SIGINT):
        running = program("add", reports, "--archive", place)
        deadline = time.monotonic() + 30
        while not place.exists() and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.15)
        running.send_signal(sign)
        running.communicate()
    for target in (place, whole):
        out, err = program("add", reports, "--archive", target).communicate()
        assert all(line.endswith(b" done") for line in err.splitlines()), "nothing but how far it is"
        assert out.startswith(b"read 300 = stored ")
    exports = [program("export", "--archive", target).communicate()[0] for target in (place, whole)]
    assert exports[0] == exports[1]
    assert exports[0].count(b"\n") == 300
    out, _ = program("verify", "--archive", place).communicate()
    assert out.startswith(b"sound: document 300")
