"""mulaqat batch: from shards to tables, with an account of everything, and its progress for whoever waits."""

import subprocess
import sys
from pathlib import Path

import pyarrow.parquet
import pytest

from mulaqat.cli import counting
from mulaqat.cli.app import run
from mulaqat.cli.batching import Course, Tally, followed
from mulaqat.scale import Done, Entry, Failed, Job, Outcome, Setting, Shard
from tests.scale.making import ROOT, shards

from .test_progress import Screen

Captured = pytest.CaptureFixture[str]


def entry(shard: Shard, read: int) -> Entry:
    return Entry(shard.name, "", (), "0", "0", Setting(), read=read, written=read)


def command(*words: object) -> "subprocess.CompletedProcess[str]":
    line = [sys.executable, "-m", "mulaqat", "batch", *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)


def test_shards_become_tables_and_stories(tmp_path: Path) -> None:
    shards(tmp_path / "in", 2, 4)
    words = [tmp_path / "in", tmp_path / "out", "--workers", "2", "--stories"]
    first, again = command(*words), command(*words)
    assert (first.returncode, again.returncode) == (1, 1)  # two lines could not be read
    assert (first.stderr, again.stderr) == ("", "")
    account = "read 11 = written 9 + duplicate 0 + quarantined 2 + skipped 0"
    told = f"{pyarrow.parquet.read_table(tmp_path / 'out' / 'stories.parquet').num_rows} stories"
    assert first.stdout.splitlines() == ["shards 2: 2 read, 0 were finished before, 0 failed", account, told]
    assert again.stdout.splitlines() == ["shards 2: 0 read, 2 were finished before, 0 failed", account, told]
    assert pyarrow.parquet.read_table(tmp_path / "out" / "documents").num_rows == 9  # one of them is in both shards


def test_columns_and_what_is_known_besides(tmp_path: Path, capfd: Captured) -> None:
    (tmp_path / "in.jsonl").write_text('{"matn": "وزیر اعظم نے کہا کہ بارش ہوگی۔"}\n', encoding="utf-8")
    options = ["--column", "text=matn", "--publisher", "اخبار", "--published", "2023-02-01"]
    assert run(["batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out"), "--workers", "1", *options]) == 0
    (document,) = pyarrow.parquet.read_table(tmp_path / "out" / "documents").to_pylist()
    assert (document["given_publisher"], document["given_published"]) == ("اخبار", "2023-02-01")
    capfd.readouterr()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "no PATH given"),
        (["out"], "the folder to write"),
        (["in", "out", "--scheduler", "tcp://127.0.0.1:1", "--cluster", "local"], "exclude each other"),
        (["in", "out", "--column", "texts=a"], "write NAME=COLUMN"),
    ],
)
def test_wrong_usage_is_said(words: list[str], message: str, capfd: Captured) -> None:
    assert run(["batch", *words]) == 2
    assert message in capfd.readouterr().err


def test_what_is_not_there_is_said(tmp_path: Path, capfd: Captured) -> None:
    assert run(["batch", str(tmp_path / "none"), str(tmp_path / "out")]) == 1
    assert "no such file or folder" in capfd.readouterr().err


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, capfd: Captured) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert run(["batch", "in", "out"]) == 1
    assert "pip install 'mulaqat[scale]'" in capfd.readouterr().err


def outcomes(made: list[Shard]) -> list[Outcome]:
    first, second, third = made
    fresh = Done(entry(first, read=40), fresh=True)
    return [None, fresh, Done(entry(second, read=40), fresh=False), Failed(third.name, "no")]


def test_the_account_adds_up(tmp_path: Path, capfd: Captured) -> None:
    made, tally = shards(tmp_path / "in"), Tally()
    for outcome in outcomes(made):
        tally.count(outcome)
    assert list(tally.lines(3)) == [
        "shards 3: 1 read, 1 were finished before, 1 failed\n",
        "read 80 = written 80 + duplicate 0 + quarantined 0 + skipped 0\n",
    ]
    assert not tally.whole
    assert capfd.readouterr().err == "mulaqat: no\n"


def test_time_left_is_that_of_the_bytes_that_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, now = shards(tmp_path / "in"), 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    course = Course(made, Job(tmp_path / "out"))
    now = 10.0
    assert course.now() == (0, 0.0, None)
    for outcome in outcomes(made)[:3]:
        course.see(outcome)
    documents, rate, left = course.now()
    assert (documents, rate) == (40, 4.0)
    assert left == pytest.approx(10 * made[2].size / made[0].size)
    assert str(course) == "2 of 3 shards, 40 documents, 4/s, about 10 s left"


def test_lines_and_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, job = shards(tmp_path / "in"), Job(tmp_path / "out")
    for terminal in (False, True):
        screen = Screen(terminal)
        monkeypatch.setattr("sys.stderr", screen)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setattr(counting, "INTERVAL", 0.0)
        assert list(followed(outcomes(made), made, job)) == outcomes(made)
        assert "3 of 3 shards, 40 documents" in screen.getvalue()
