"""kill -9 at any moment, two writers at once, copies while others write: nothing is lost and nothing is half there."""

import random
import resource
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from mulaqat.archive.backends import sqlite
from mulaqat.errors import ArchiveError
from tests.torture.amount import amount, reached

from .contents import exported, filled, rows
from .documents import reading
from .forked import DONE, KILLED, forked
from .writer import ROOT, Task, command

KILLS = amount(8, 20)  # in one test
NUMBERS = list(range(24))
LATEST = 0.15  # seconds after which a writer is killed; it takes some tenths of a second to its end


def writer(place: Path, first: int, last: int, chunk: int) -> "subprocess.Popen[bytes]":
    """In a Python of its own."""
    words = command(Task(str(place), first, last, chunk))
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("seed", range(amount(1, 100)))
def test_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    """A run goes on from where the last one was killed; when it comes to its end, all begins anew."""
    with filled(str(tmp_path / "whole.db"), NUMBERS) as whole:
        wanted = exported(whole)
    wanted_rows = rows(str(tmp_path / "whole.db"))
    chance, kills, whole_runs, place, said = random.Random(seed), 0, 0, tmp_path / "killed.db", set[int]()
    while kills < KILLS or not whole_runs:
        running = forked(Task(str(place), 0, len(NUMBERS), chance.choice((1, 3, 10))))
        if kills < KILLS:
            running.kill_after(chance.uniform(0, LATEST))
        ended = running.ended()
        said |= {*ended.said}
        assert ended.code in (DONE, KILLED)
        with open_archive(place) as archive:
            assert list(archive.verify()) == []
            stored = {document.id for document, _ in archive.readings()}
            assert {reading(number)[0].id for number in said} <= stored
            if ended.code == DONE:
                assert exported(archive) == wanted
        if ended.code == KILLED:
            kills += 1
            continue
        whole_runs += 1
        assert rows(str(place)) == wanted_rows
        place.unlink()
        said.clear()
    reached("P2", kills, "kill -9 at a moment drawn at random")


def test_several_writers_wait_for_each_other(tmp_path: Path) -> None:
    place = tmp_path / "shared.db"
    running = [writer(place, first, first + 30, 4) for first in range(0, 120, 30)]
    for one in running:
        _, complaints = one.communicate()
        assert (one.returncode, complaints) == (0, b"")
    with open_archive(place) as archive, filled(str(tmp_path / "alone.db"), list(range(120))) as alone:
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
        running = writer(place, 0, 120, 1)
        time.sleep(0.5)
        archive.back_up(str(copy))
        with pytest.raises(ArchiveError, match="such a file already"):
            archive.back_up(str(copy))
        running.communicate()
    with open_archive(copy) as archive:
        assert list(archive.verify()) == []
        assert reading(500)[0].id in {document.id for document, _ in archive.readings()}


def test_a_copy_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    full = tmp_path / "full.db"
    with filled(str(tmp_path / "a.db"), list(range(3))) as archive:
        with pytest.raises(ArchiveError, match=r"none/copy.db: the copy cannot be written"):
            archive.back_up(str(tmp_path / "none" / "copy.db"))
        before, largest = sorted(tmp_path.iterdir()), resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, largest[1]))
        try:
            with pytest.raises(ArchiveError, match=r"full.db: the copy cannot be written"):
                archive.back_up(str(full))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, largest)
    assert sorted(tmp_path.iterdir()) == before


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
