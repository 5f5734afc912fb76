"""Damage is found and named; what is foreign, newer or no archive is refused."""

import random
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from mulaqat.archive import Bad, open_archive
from mulaqat.errors import ArchiveError

from .conftest import Place
from .contents import filled
from .documents import reading
from .places import driver

CHANGES = [
    "UPDATE document SET text = replace(text, 'تجارت', 'جنگ')",
    "UPDATE document SET path = 'elsewhere.txt'",
    "UPDATE document SET day = '1999-01-01'",
    "UPDATE document SET published = NULL",
    "UPDATE document SET publisher = 'another paper'",
    "UPDATE document SET version = '9'",
    "UPDATE identity SET name = 'Somebody Else'",
    "UPDATE actor SET role = 'addressee' WHERE role = 'speaker'",
    "UPDATE evidence SET start = start + 1",
    "UPDATE statement SET act = 'condemn'",
    "UPDATE meeting SET status = 'denied'",
    "DELETE FROM mention",
    "DELETE FROM evidence",
    "DELETE FROM trace",
    "DELETE FROM sighting",
    "UPDATE sighting SET sha256 = 'other'",
    "UPDATE quarantine SET sha256 = 'other'",
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_value_is_found(place: Place, change: str) -> None:
    address = place()
    with filled(address, [1, 2, 3]) as archive:
        archive.put_aside(Bad("bad.txt", "encoding", "read", "bad.txt: is not UTF-8", "0", raw=b"\xff"))
        assert list(archive.verify()) == []
        engine = create_engine(driver(address))
        with engine.begin() as connection:
            connection.execute(text(change))
        engine.dispose()
        assert list(archive.verify()) != []


def test_a_changed_index_is_found(place: Place) -> None:
    address = place()
    with filled(address, [1, 2, 3]) as archive:
        connection = create_engine(driver(address))
        change = (
            "UPDATE search SET words = ''" if "://" in address else "INSERT INTO search(search) VALUES ('delete-all')"
        )
        with connection.begin() as begun:
            begun.execute(text(change))
        connection.dispose()
        assert sum("index" in fault for fault in archive.verify()) == 3


def test_what_is_no_archive(tmp_path: Path) -> None:
    foreign, noise, empty = tmp_path / "foreign.db", tmp_path / "noise.db", tmp_path / "empty.db"
    sqlite3.connect(foreign).executescript("CREATE TABLE document (number)").close()
    noise.write_bytes(random.Random(1).randbytes(50_000))
    empty.touch()
    with pytest.raises(ArchiveError, match="no archive of mulaqat"):
        open_archive(foreign)
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_archive(noise)
    with pytest.raises(ArchiveError, match="no such folder"):
        open_archive(tmp_path / "none" / "a.db")
    with open_archive(empty) as archive:
        assert archive.counts()["document"] == 0


def test_what_was_not_had_leaves_the_quarantine_when_it_is(place: Place) -> None:
    names = ("crawl.warc.gz", "https://example.org/a", "https://example.org/ab", "a_%.zip", "aXY.zip")
    with open_archive(place()) as archive:
        for name in names:
            archive.put_aside(Bad(name, "missing", "open", f"{name}: is not there", "0.1.0"))
        archive.put_aside(Bad("crawl.warc.gz@9", "damaged", "record", "is damaged", "0.1.0", "byte 9", b"x"))
        came = ("crawl.warc.gz@100", "https://example.org/a", "aXY.zip!in/b.txt")
        for number, name in enumerate(came):
            document, record = reading(number)
            archive.add(document, record, None, name)
        left = [bad.name for bad in archive.quarantined()]
    assert left == ["a_%.zip", "crawl.warc.gz@9", "https://example.org/ab"]


def test_quarantine(place: Place) -> None:
    with open_archive(place()) as archive:
        one = Bad("b.txt", "encoding", "read", "b.txt: is not UTF-8", "0.1.0", "byte 3", b"\xff\xfe")
        two = Bad("a.zip", "limit", "open", "a.zip: too much", "0.1.0")
        for bad in (one, two, one):
            archive.put_aside(bad)
        assert list(archive.quarantined()) == [two, one]
        assert archive.quarantined_one(one.id) == one
        assert archive.quarantined_one("q-none") is None
        assert archive.counts()["quarantine"] == 2
        archive.release(two.id)
        assert list(archive.quarantined()) == [one]
        document, record = reading(1)
        archive.add(document, record, b"\xff\xfe", "b.txt")
        assert list(archive.quarantined()) == []
