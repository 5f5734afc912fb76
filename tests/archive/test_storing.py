"""In or not in, whatever the order, however often, and out again without a trace."""

import random

import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import create_engine
from sqlalchemy import text as sql

from mulaqat.archive import Archive, Filters, Tally, open_archive
from mulaqat.errors import ArchiveError, InputError
from mulaqat.model import Document, MadeBy, Span
from tests.readings import sample_document, sample_record

from .conftest import Place
from .contents import exported, filled, rows
from .documents import reading
from .places import driver


def test_what_goes_in_comes_out(archive: Archive) -> None:
    document, record = sample_document(), sample_record()
    assert archive.add(document, record) == "stored"
    assert list(archive.readings()) == [(document, record)]
    assert archive.reading(document.id) == (document, record)
    assert archive.reading("doc-none") is None
    assert archive.counts() == {
        "document": 1, "quarantine": 0, "agreement": 1, "doubt": 1, "event": 1, "meeting": 1, "statement": len(record.statements),
    }  # fmt: skip
    assert list(archive.verify()) == []


def test_the_same_again_changes_nothing(place: Place) -> None:
    address = place()
    with filled(address, [1, 2, 3]) as archive:
        before = rows(address)
        assert [archive.add(*reading(number)) for number in (1, 2, 3)] == ["skipped"] * 3
        assert all(archive.seen(reading(number)[0]) for number in (1, 2, 3))
        assert not archive.seen(reading(4)[0])
        assert rows(address) == before


def test_order_and_chunks_do_not_matter(place: Place) -> None:
    wanted = ""
    for chunk, seed in ((1, 0), (4, 1), (20, 2)):
        numbers = random.Random(seed).sample(range(20), 20)
        address = place()
        with open_archive(address) as archive:
            for first in range(0, 20, chunk):
                with archive.together():
                    for number in numbers[first : first + chunk]:
                        archive.add(*reading(number))
            assert list(archive.verify()) == []
            found = exported(archive) + repr(rows(address))
        wanted = wanted or found
        assert found == wanted


def test_one_text_under_several_names_is_one_document(place: Place) -> None:
    names = ["b/report.txt", "a/report.txt", "c/report.txt"]
    found = []
    for order in (names, sorted(names), sorted(names, reverse=True)):
        address = place()
        with open_archive(address) as archive:
            outcomes = [archive.add(*reading(7, path=name)) for name in order]
            assert outcomes == ["stored", "duplicate", "duplicate"]
            ((document, record),) = archive.readings()
            assert document.path == record.document.path == "a/report.txt"
            assert list(archive.verify()) == []
        found.append(rows(address))
    assert found[0] == found[1] == found[2]
    assert len(found[0]["sighting"]) == 3


def test_removing_leaves_no_trace(place: Place) -> None:
    numbers = list(range(8))
    for gone in (0, 3, 7):
        here, there = place(), place()
        with filled(here, numbers) as archive, filled(there, [n for n in numbers if n != gone]):
            assert archive.remove(reading(gone)[0].id)
            assert not archive.remove(reading(gone)[0].id)
            assert list(archive.verify()) == []
            assert rows(here) == rows(there)


def test_raw_bytes_are_kept(place: Place) -> None:
    document, record = reading(1)
    page = f"<html><body>{document.text}</body></html>".encode()
    address = place()
    with open_archive(address) as archive:
        archive.add(document, record, page, "page.html")
        assert archive.add(document, record, page + b"\n", "page.html") == "duplicate"
        assert archive.add(document, record, page, "page.html") == "skipped"
        assert list(archive.verify()) == []
    assert len(rows(address)["sighting"]) == 2


@pytest.mark.parametrize("text", ["خبر\0خبر", "خبر\ud800"])
def test_what_no_database_keeps_is_refused(archive: Archive, text: str) -> None:
    _, record = reading(1)
    with pytest.raises(InputError, match="the text has"):
        archive.add(Document(text, path="bad.txt"), record)
    assert archive.counts()["document"] == 0


def test_a_record_must_be_of_its_text(archive: Archive) -> None:
    document, record = reading(1)
    with pytest.raises(InputError, match="another document"):
        archive.add(document, reading(2)[1])
    wrong = replace(record.meetings[0], evidence=(Span(0, 4, "غلط!"),))
    with pytest.raises(InputError, match="not what the text says"):
        archive.add(document, replace(record, meetings=(wrong,)))
    assert list(archive.readings()) == []


def test_a_fault_in_a_batch_undoes_one_call_or_all(place: Place) -> None:
    with open_archive(place()) as archive:
        with archive.together():
            archive.add(*reading(1))
            with pytest.raises(InputError):
                archive.add(reading(2)[0], reading(3)[1])
            archive.add(*reading(4))
        assert archive.counts()["document"] == 2
        with pytest.raises(ZeroDivisionError), archive.together():
            archive.add(*reading(5))
            raise ZeroDivisionError
        assert archive.counts()["document"] == 2
        assert list(archive.verify()) == []


def test_what_is_stale_is_read_anew(place: Place) -> None:
    here, there = place(), place()
    new = MadeBy("0.1.0", "second-knowledge")
    with filled(here, [1, 2, 3]) as archive, open_archive(there) as fresh:
        assert archive.stale("0.1.0", "first-knowledge") == []
        for number in (1, 2, 3):
            fresh.add(*reading(number, made_by=new))
        ids = archive.stale("0.1.0", "second-knowledge")
        assert ids == sorted(reading(n)[0].id for n in (1, 2, 3))
        assert all(archive.replace(*reading(number, made_by=new)) for number in (3, 1, 2))
        assert archive.stale("0.1.0", "second-knowledge") == []
        assert not archive.replace(*reading(9))
        assert exported(archive) == exported(fresh)
        assert rows(here) == rows(there)
        assert list(archive.verify()) == []


def test_rereading_folds_names_anew(place: Place) -> None:
    address = place()
    with filled(address, [1, 2]) as archive:
        engine = create_engine(driver(address))
        with engine.begin() as connection:
            connection.execute(sql("UPDATE identity SET name_words = ' folded otherwise '"))
        engine.dispose()
        assert any("reread" in fault for fault in archive.verify())
        assert archive.search("", Filters(person="Akhtar", kind="meeting")) == []
        assert all(archive.replace(*reading(number)) for number in (1, 2))
        assert list(archive.verify()) == []
        assert len(archive.search("", Filters(person="Akhtar", kind="meeting"))) == 2


def test_near_copies_are_known(archive: Archive) -> None:
    _, record = reading(1)
    words = " ".join(f"لفظ{n} جملہ{n * 7}" for n in range(60))
    for number, text in enumerate([words, words, words + " اضافہ", words.replace("لفظ30", "بدلا"), "کچھ اور ہی بات"]):
        other = Document(text, publisher=f"اخبار {number}")
        source = replace(record.document, id=other.id, title=None, characters=len(text))
        archive.add(other, replace(record, document=source, entities=(), meetings=(), statements=()))
    first = Document(words, publisher="اخبار 0").id
    found = archive.copies(first)
    assert found[0][1] == 1.0
    assert {one for one, _ in found} == {
        Document(words, publisher="اخبار 1").id,
        Document(words + " اضافہ", publisher="اخبار 2").id,
        Document(words.replace("لفظ30", "بدلا"), publisher="اخبار 3").id,
    }
    assert archive.copies("doc-none") == []


def test_tally() -> None:
    tally = Tally()
    for outcome in ("stored", "stored", "duplicate", "quarantined", "skipped"):
        tally.count(outcome)
    assert str(tally) == "read 5 = stored 2 + duplicate 1 + quarantined 1 + skipped 1"


def test_addresses_that_are_no_archive() -> None:
    for address in ("mysql://host/base", "http://example.org/archive.db"):
        with pytest.raises(ArchiveError, match="is no archive"):
            open_archive(address)


def test_the_record_is_the_records_own_json(archive: Archive) -> None:
    document, record = reading(3)
    archive.add(document, record)
    assert exported(archive) == msgspec.json.encode(record).decode() + "\n"
