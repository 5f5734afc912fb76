"""SQLite: one file, one writer, FTS5 beside the rows in the same transaction."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Table,
    TableClause,
    column,
    create_engine,
    event,
    func,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from mulaqat.errors import ArchiveError

from ..searching.query import Query, to_fts5
from .backend import Indexed, Match
from .guarded import read_only_engine

SHORTEST = 512  # bytes of the smallest page that a file of SQLite can have
PAGE = 32768  # bytes: a report with its record takes some thousand, and pages of 4096 stay a quarter empty
PATIENCE = 30  # seconds that a writer waits for another
APPLICATION = 0x6D756C71  # "mulq", by which `file` and we know an archive
# Version of SQLite from which two connections may write ahead at once without loss, see sqlite.org/wal.html.
_SOUND_WAL = (3, 51, 3)
_MENDED = {(3, 44): 6, (3, 50): 7}
# The words are folded already: marks are gone, and a letter of any script is a letter.
_FTS = "fts5(names, words, content='', tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co'\")"


class Sqlite:
    """An archive in a file."""

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, str(path)

    def engine(self) -> Engine:
        """A new engine for the file; raises ArchiveError for what is no archive of ours."""
        if not self.path.absolute().parent.is_dir():
            raise ArchiveError(f"{self.path}: there is no such folder; make it first")
        url = URL.create("sqlite", database=str(self.path))
        engine = create_engine(url, connect_args={"timeout": PATIENCE})
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
        self._checked(engine)
        return engine

    def _checked(self, engine: Engine) -> None:
        """Dispose of an engine that opens no archive, and say so."""
        try:
            self._recognise(engine)
        except DatabaseError as error:
            engine.dispose()
            raise ArchiveError(f"{self.path}: cannot be opened as an archive ({error.orig})") from None
        except UnicodeDecodeError:  # SQLite quotes its damaged schema
            engine.dispose()
            raise ArchiveError(f"{self.path}: cannot be opened as an archive (its schema is damaged)") from None

    def reader(self, seconds: float) -> Engine:
        """An engine that opens the file for reading alone, see guarded.py."""
        engine = read_only_engine(self.path, seconds)
        self._checked(engine)
        return engine

    def _recognise(self, engine: Engine) -> None:
        there = Path(self.path)
        if there.is_file() and 0 < there.stat().st_size < SHORTEST:  # SQLite takes it for a new one
            raise ArchiveError(f"{self.path}: is cut off behind some bytes and no archive; restore a backup")
        with engine.connect() as connection:
            mark = connection.scalar(text("PRAGMA application_id"))
            empty = not connection.scalar(text("SELECT count(*) FROM sqlite_master"))
        if mark != APPLICATION and not (empty and mark == 0):
            raise ArchiveError(f"{self.path}: is a database, but no archive of mulaqat; choose another file")

    def begin_writing(self, connection: Connection) -> None:
        """Nothing to do: a connection with the option `writing` begins as the only writer."""

    def make_index(self, connection: Connection) -> None:
        """Create the index, and mark the file as ours."""
        connection.execute(text(f"CREATE VIRTUAL TABLE search USING {_FTS}"))
        connection.execute(text(f"PRAGMA application_id = {APPLICATION}"))

    def put_rows(self, connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
        """One statement, prepared once."""
        connection.execute(insert(table), rows)

    def put_words(self, connection: Connection, document: Indexed) -> None:
        """Index a document."""
        _put(connection, _SEARCH, document)

    def drop_words(self, connection: Connection, document: Indexed) -> None:
        """Take it out: an index without content is told what it held."""
        values = {"search": "delete", "rowid": document.number, "names": document.names, "words": document.words}
        connection.execute(insert(_SEARCH).values(values))

    def match(self, query: Query) -> Match:
        """A match of FTS5, names before words."""
        whole: ColumnElement[Any] = literal_column("search")
        rank = func.bm25(whole, 2.0, 1.0)
        return Match(_SEARCH, _SEARCH.c.rowid, whole.match(to_fts5(query)), rank)

    def faults(self, connection: Connection) -> list[str]:
        """Damage to pages, lost rows and a broken index."""
        found = [line for line in connection.scalars(text("PRAGMA integrity_check")) if line != "ok"]
        lost = connection.execute(text("PRAGMA foreign_key_check")).all()
        found += [f"a row of {row[0]} refers to a row of {row[2]} that is not there" for row in lost]
        try:
            connection.execute(insert(_SEARCH).values(search="integrity-check"))
        except DatabaseError as error:
            found.append(f"the full-text index: {error.orig}")
        return found

    def misindexed(self, connection: Connection, documents: Iterable[Indexed]) -> list[int]:
        """Index everything anew beside the archive and compare."""
        connection.execute(text(f"CREATE VIRTUAL TABLE temp.fresh USING {_FTS}"))
        try:
            for document in documents:
                _put(connection, _FRESH, document)
            wanted, found = _sums(connection, "temp", "fresh"), _sums(connection, "main", "search")
        finally:
            connection.execute(text("DROP TABLE temp.fresh"))
        return sorted(n for n in wanted.keys() | found.keys() if wanted.get(n) != found.get(n))

    def back_up(self, engine: Engine, target: str) -> None:
        """Copy page by page, over a draft that gets its name when it is whole."""
        path = Path(target)
        if path.exists():
            raise ArchiveError(f"{path}: there is such a file already; choose another name")
        draft = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            with engine.connect() as connection, closing(sqlite3.connect(draft)) as copy:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)
                source.backup(copy)
            draft.replace(path)
        except (sqlite3.Error, OSError) as error:
            draft.unlink(missing_ok=True)
            raise ArchiveError(f"{path}: the copy cannot be written ({error})") from None


_SEARCH = table("search", column("rowid", Integer), column("names"), column("words"), column("search"))
_FRESH = table("fresh", column("rowid", Integer), column("names"), column("words"), schema="temp")


def _put(connection: Connection, index: TableClause, document: Indexed) -> None:
    values = {"rowid": document.number, "names": document.names, "words": document.words}
    connection.execute(insert(index).values(values))


def _sums(connection: Connection, schema: str, index: str) -> dict[int, int]:
    """For each document a sum over its words, their columns and their places in an index."""
    name = f"{index}_words"
    connection.execute(text(f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab({schema}, {index}, instance)"))
    places = table(name, column("term"), column("doc"), column("col"), column("offset"), schema="temp")
    sums: dict[int, int] = defaultdict(int)
    try:
        for term, doc, col, offset in connection.execute(select(*places.c)):
            sums[doc] += hash((term, col, offset))  # only ever compared within this process
    finally:
        connection.execute(text(f"DROP TABLE temp.{name}"))
    return sums


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin and end where SQLAlchemy says, see _begin
    # What is said to be stored is on the disk: EXTRA does for a deleted journal what FULL does for a log.
    journal, wait = ("wal", "FULL") if _wal_is_sound() else ("delete", "EXTRA")
    for pragma in (
        f"busy_timeout = {PATIENCE * 1000}",
        f"page_size = {PAGE}",
        f"journal_mode = {journal}",
        f"synchronous = {wait}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _wal_is_sound() -> bool:
    version = sqlite3.sqlite_version_info
    return version >= _SOUND_WAL or version[2] >= _MENDED.get(version[:2], 1000)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
