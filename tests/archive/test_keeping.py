"""What is worked out over all reports and kept is what telling from scratch gives, whatever came before."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from mulaqat.archive import Archive, Filters, Page, Told, open_archive, open_to_read
from mulaqat.archive import keeping as kept
from mulaqat.archive.schema import KEPT
from mulaqat.errors import ArchiveError
from mulaqat.knowledge import load_marks
from mulaqat.stories import tell_stories

from .conftest import Place
from .contents import rows
from .places import driver
from .test_stories import filled, reports

TABLES = sorted(table.name for table in KEPT)


def kept_rows(place: str) -> dict[str, list[str]]:
    found = rows(place)
    return {name: found[name] for name in TABLES}


def test_any_order_keeps_the_same(place: Place) -> None:
    here, there = place(), place()
    for address, readings in ((here, reports()), (there, reports()[::-1])):
        with filled(address, readings) as archive:
            assert archive.tell()
    assert kept_rows(here) == kept_rows(there)
    assert all(kept_rows(here)[name] for name in ("story", "telling", "figure", "encounter", "told"))


def test_what_is_kept_is_what_is_told_from_scratch(place: Place) -> None:
    with filled(place(), reports()) as archive:
        stories, owed = archive.stories(), archive.commitments()
        assert archive.tell()
        assert archive.stories() == stories and stories
        assert archive.commitments() == owed
        assert archive.told() == Told(len(reports()), len(reports()), True)


def test_what_comes_outdates_and_what_goes_wipes(place: Place) -> None:
    address = place()
    *early, late = reports()
    with filled(address, early) as archive:
        archive.tell()
        before = kept_rows(address)
        archive.add(*late)
        assert archive.told() == Told(len(early), len(early) + 1, False)
        assert archive.stories() == filled(place(), reports()).stories()
        archive.remove(late[0].id)
        assert all(found == [] for found in kept_rows(address).values())
        archive.tell()
    assert kept_rows(address) == before


def test_an_archive_that_was_never_told_keeps_nothing(place: Place) -> None:
    address = place()
    with filled(address, reports()) as archive, archive.browse() as browse:
        assert archive.told() == Told(0, len(reports()), False)
        assert browse.stories(Filters(), Page()).items == ()
        assert browse.weeks(Filters()) == ()
    assert all(found == [] for found in kept_rows(address).values())


def test_what_comes_while_it_is_told_is_not_lost(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    *early, late = reports()
    with filled(place(), early) as archive:
        whole = kept.account

        def slow(*given: object) -> object:
            told = whole(*given)  # type: ignore[arg-type]
            archive.add(*late)
            return told

        monkeypatch.setattr(kept, "account", slow)
        assert not archive.tell()
        assert not archive.told().fresh
        monkeypatch.undo()
        assert archive.tell()
        assert archive.told() == Told(len(reports()), len(reports()), True)


def test_a_judgement_outdates(archive: Archive) -> None:
    for reading in reports():
        archive.add(*reading)
    archive.tell()
    one, other = archive.stories()[0].documents[:2]
    archive.judge("apart", one, other, by="Zahra", at="2024-05-01")
    assert not archive.told().fresh
    assert all({one, other} - set(story.documents) for story in archive.stories())
    archive.tell()
    assert archive.told().fresh
    with archive.browse() as browse:
        assert all({one, other} - set(story.documents) for story in browse.stories(Filters(), Page()).items)


def test_stories_are_those_of_the_traces(archive: Archive) -> None:
    """Against the stories' own room, without the archive's ways in between."""
    from mulaqat.stories import trace_of

    for reading in reports():
        archive.add(*reading)
    archive.tell()
    texts = {document.id: archive._fold(document.text) for document, _ in reports()}
    traces = [trace_of(record, texts[document.id], archive._fold) for document, record in reports()]
    told = tell_stories(traces, texts.__getitem__, load_marks(archive._fold))
    assert {story.id for story in archive.stories()} == {story.id for story in told}


def test_verify_tells_what_is_kept_wrongly(place: Place) -> None:
    address = place()
    with filled(address, reports()) as archive:
        archive.tell()
        assert list(archive.verify()) == []
        engine = create_engine(driver(address))
        with engine.begin() as connection:
            connection.execute(text("DELETE FROM telling"))
            connection.execute(text("DELETE FROM story"))
        engine.dispose()
        assert [fault.partition(":")[0] for fault in archive.verify()] == ["stories"]


def test_what_another_version_told_is_told_anew(place: Place) -> None:
    address = place()
    with filled(address, reports()) as archive:
        archive.tell()
        engine = create_engine(driver(address))
        with engine.begin() as connection:
            connection.execute(text("UPDATE told SET version = '0.0.1'"))
        engine.dispose()
        assert not archive.told().fresh
        archive.tell()
        assert archive.told().fresh


def test_an_archive_to_read_cannot_be_changed(place: Place) -> None:
    address = place()
    filled(address, reports()).close()
    with open_to_read(address) as archive:
        assert len(list(archive.readings())) == len(reports())
        for change in (
            lambda: archive.add(*reports()[0], name="again"),
            lambda: archive.remove(reports()[0][0].id),
            lambda: archive.tell(),
            lambda: archive.undo(1, by="x", at="now"),
        ):
            with pytest.raises((ArchiveError, Exception), match=r"(?i)read.?only|no such judgement|not authorized"):
                change()
    with open_archive(address) as archive:
        assert len(list(archive.readings())) == len(reports())


def test_an_archive_to_read_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        open_to_read(tmp_path / "nothing.db")
    assert not (tmp_path / "nothing.db").exists()


def test_no_query_reaches_another_file_or_runs_for_ever(tmp_path: Path) -> None:
    filled(str(tmp_path / "news.db"), reports()).close()
    long = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    statements = [
        f"ATTACH '{tmp_path / 'evil.db'}' AS evil",
        "PRAGMA query_only = OFF",
        "PRAGMA journal_mode = WAL",
        "CREATE TABLE evil (x)",
        "CREATE TEMP TABLE evil (x)",
        "DELETE FROM document",
        "UPDATE sqlite_master SET sql = ''",
        "VACUUM INTO 'evil.db'",
        "SELECT load_extension('evil')",
        long,
    ]
    with open_to_read(tmp_path / "news.db", seconds=0.2) as archive:
        for statement in statements:
            with pytest.raises(ArchiveError), archive._reading() as connection:
                connection.execute(text(statement)).all()
        assert archive.counts()["document"] == len(reports())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news.db"]
