"""The schema: what the migrations make is what the code means, and old archives come along."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from mulaqat.archive import open_archive
from mulaqat.archive.schema import METADATA, VIEWS, upgrading
from mulaqat.errors import ArchiveError
from tests.readings import sample_document, sample_record

from .conftest import Place
from .contents import exported, rows
from .documents import reading
from .older import STEPS, age
from .places import driver


def ours(_object: Any, name: str | None, kind: str, _reflected: bool, _compared: Any) -> bool:
    return kind not in ("table", "index") or not str(name).startswith(("search", "ix_search"))


def test_migrations_make_what_the_tables_say(place: Place) -> None:
    address = place()
    open_archive(address).close()
    engine = create_engine(driver(address))
    with engine.connect() as connection:
        options = {"include_object": ours, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


@pytest.mark.parametrize("schema", STEPS)
def test_an_archive_of_an_earlier_schema_comes_along(place: Place, schema: str) -> None:
    old, new = place(), place()
    readings = [(sample_document(), sample_record()), reading(3), reading(4)]
    for address in (old, new):
        with open_archive(address) as archive:
            for document, record in readings:
                archive.add(document, record)
            before = exported(archive)
    age(old, schema)
    with open_archive(old) as archive:
        assert exported(archive) == before
        assert list(archive.verify()) == []
        assert [archive.has_name(name) for name in (sample_document().path or "", "other.txt")] == [True, False]
        assert archive.remove(sample_document().id), "what is indexed can be taken out again"
        assert archive.add(*readings[0]) == "stored"
    assert rows(old) == rows(new)


def test_the_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrading.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [upgrading.HEAD]


def test_a_newer_archive_is_refused(place: Place) -> None:
    address = place()
    open_archive(address).close()
    engine = create_engine(driver(address))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    for _ in range(2):
        with pytest.raises(ArchiveError, match="newer mulaqat"):
            open_archive(address)


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "a.db"

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(upgrading, "CreateView", broken)
        with pytest.raises(ZeroDivisionError):
            open_archive(place)
    connection = sqlite3.connect(place)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()
    with open_archive(place) as archive:
        assert archive.add(sample_document(), sample_record()) == "stored"


def test_the_views_can_be_read_without_us(tmp_path: Path) -> None:
    place = tmp_path / "a.db"
    with open_archive(place) as archive:
        archive.add(sample_document(), sample_record())
    connection = sqlite3.connect(place)
    connection.row_factory = sqlite3.Row
    for view in VIEWS:
        assert len(connection.execute(f"SELECT * FROM {view}").fetchall()) >= 1
    (meeting,) = connection.execute("SELECT * FROM meetings").fetchall()
    assert (meeting["hosts"], meeting["guests"], meeting["status"]) == ("Karim Dad", "مہمان وزیر", "held")
    speakers = connection.execute("SELECT speaker FROM statements ORDER BY statement").fetchall()
    assert [row["speaker"] for row in speakers][:2] == ["Karim Dad", "مہمان وزیر"]
    evidence = "SELECT count(*) FROM evidence LEFT JOIN fact ON fact.document = evidence.document AND fact.id = evidence.fact WHERE fact.id IS NULL"
    assert connection.execute(evidence).fetchone()[0] == 0
    connection.close()
