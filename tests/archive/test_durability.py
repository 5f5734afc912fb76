"""kill -9 at any moment, two writers at once, copies while others write: nothing is lost and nothing is half there."""

import os
import random
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from mulaqat.archive.backends import sqlite
from mulaqat.errors import ArchiveError
from tests.torture.amount import reached

from .contents import exported, filled, rows
from .documents import reading
from .writer import ROOT, command

KILLS = int(os.environ.get("MULAQAT_TORTURE", "8"))
NUMBERS = list(range(120))


def writer(place: Path, first: int, last: int, chunk: int) -> "subprocess.Popen[bytes]":
    words = command(place, first, last, chunk)
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_killed_at_any_moment(tmp_path: Path) -> None:
    with filled(str(tmp_path / "whole.db"), NUMBERS) as whole:
        wanted = exported(whole)
    wanted_rows = rows(str(tmp_path / "whole.db"))
    chance, kills, place = random.Random(7), 0, tmp_path / "killed.db"
    said_so_far: set[bytes] = set()
    for _ in range(KILLS):
        if len(said_so_far) == len(NUMBERS):
            said_so_far.clear()
            place.unlink()
        running = writer(place, 0, len(NUMBERS), chance.choice((1, 3, 10)))
        try:
            running.wait(timeout=chance.uniform(0.25, 0.9))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            kills += 1
        said, _ = running.communicate()
        with open_archive(place) as archive:
            assert list(archive.verify()) == []
            stored = {document.id for document, _ in archive.readings()}
        said_so_far |= set(said.split())
        assert {reading(int(number))[0].id for number in said_so_far} <= stored
    reached("P2", kills, "kill -9 at a moment drawn at random")
    assert kills >= 3, "the writer was quicker than the kills: nothing was tested"
    assert writer(place, 0, len(NUMBERS), 10).wait() == 0
    with open_archive(place) as archive:
        assert exported(archive) == wanted
    assert rows(str(place)) == wanted_rows


def test_several_writers_wait_for_each_other(tmp_path: Path) -> None:
    place = tmp_path / "shared.db"
    running = [writer(place, first, first + 30, 4) for first in (0, 30, 60, 90)]
    for one in running:
        _, complaints = one.communicate()
        assert (one.returncode, complaints) == (0, b"")
    with open_archive(place) as archive, filled(str(tmp_path / "alone.db"), NUMBERS) as alone:
        assert exported(archive) == exported(alone)
        assert list(archive.verify()) == []


def test_a_writer_that_waits_too_long_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    with open_archive(tmp_path / "a.db") as one, open_archive(tmp_path / "a.db") as other, one.together():
        one.add(*reading(1))
        with pytest.raises(ArchiveError, match="another process is writing"):
            other.add(*reading(2))
        assert list(other.readings()) == []


def test_a_copy_while_another_writes(tmp_path: Path) -> None:
    place, copy = tmp_path / "busy.db", tmp_path / "copy.db"
    with open_archive(place) as archive:
        archive.add(*reading(500))
        running = writer(place, 0, len(NUMBERS), 1)
        time.sleep(0.5)
        archive.back_up(str(copy))
        with pytest.raises(ArchiveError, match="such a file already"):
            archive.back_up(str(copy))
        running.communicate()
    with open_archive(copy) as archive:
        assert list(archive.verify()) == []
        assert reading(500)[0].id in {document.id for document, _ in archive.readings()}


def test_a_full_disk_stops_cleanly(tmp_path: Path) -> None:
    place = tmp_path / "full.db"
    with filled(str(place), [1, 2]) as archive:
        before = exported(archive)
        with archive._engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ArchiveError, match="full"):
            for number in range(3, 200):
                archive.add(*reading(number))
        assert list(archive.verify()) == []
    with open_archive(place) as archive:
        assert exported(archive).count("\n") >= before.count("\n")
        assert archive.add(*reading(1)) == "skipped"


@pytest.mark.parametrize("sound", [True, False])
def test_what_is_stored_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sound: bool) -> None:
    monkeypatch.setattr(sqlite, "_wal_is_sound", lambda: sound)
    with open_archive(tmp_path / "a.db") as archive, archive._engine.connect() as connection:
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    assert found == (["wal", 2] if sound else ["delete", 3])


def test_write_ahead_only_where_it_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = {
        (3, 40, 1): False,
        (3, 44, 5): False,
        (3, 44, 6): True,
        (3, 50, 7): True,
        (3, 51, 2): False,
        (3, 51, 3): True,
    }
    for version, wanted in sound.items():
        monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
        assert sqlite._wal_is_sound() is wanted
