"""PostgreSQL: the team's server, with a tsvector of our words beside each document."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    cast,
    create_engine,
    func,
    insert,
    literal,
    make_url,
    select,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.exc import DatabaseError

from mulaqat.errors import ArchiveError

from ..schema.tables import DOCUMENT
from ..searching.query import Query, to_tsquery
from .backend import Indexed, Match

LOCK = 0x6D756C71  # the number of our advisory lock: one writer at a time
MAX_WORD = 500  # letters; PostgreSQL refuses words of more than 2 KB

_TABLES = MetaData()
_SEARCH = Table(
    "search",
    _TABLES,
    Column("number", Integer, ForeignKey(DOCUMENT.c.number, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("words", TSVECTOR, nullable=False),
    Index("ix_search_words", "words", postgresql_using="gin"),
)


class Postgres:
    """An archive in a database of a server."""

    def __init__(self, address: str) -> None:
        try:
            self.url = make_url(address).set(drivername="postgresql+psycopg")
        except Exception as error:
            raise ArchiveError(f"the address of the archive cannot be read ({type(error).__name__})") from None
        self.name = self.url.set(drivername="postgresql").render_as_string(hide_password=True)

    def engine(self) -> Engine:
        """A new engine; raises ArchiveError for a server that cannot be reached."""
        return self._connected({})

    def _connected(self, arguments: dict[str, str]) -> Engine:
        try:
            engine = create_engine(self.url, pool_pre_ping=True, connect_args=arguments)
            engine.connect().close()
        except ModuleNotFoundError:
            raise ArchiveError("PostgreSQL needs its driver: pip install 'mulaqat[postgres]'") from None
        except DatabaseError as error:
            reason = " ".join(str(error.orig).split())
            raise ArchiveError(f"{self.name}: cannot be opened ({reason})") from None
        return engine

    def reader(self, seconds: float) -> Engine:
        """An engine whose every transaction is read-only and gives up in time."""
        limits = f"-c default_transaction_read_only=on -c statement_timeout={int(seconds * 1000)}"
        return self._connected({"options": limits})

    def begin_writing(self, connection: Connection) -> None:
        """Wait for our lock, which the end of the transaction gives back."""
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))

    def make_index(self, connection: Connection) -> None:
        """Create the table of word vectors."""
        _SEARCH.create(connection)

    def put_rows(self, connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
        """One statement for all of them: what is returned makes SQLAlchemy write it so, not a statement for each."""
        connection.execute(insert(table).returning(literal(1)), rows).close()

    def put_words(self, connection: Connection, document: Indexed) -> None:
        """Index a document."""
        connection.execute(insert(_SEARCH).values(number=document.number, words=_vector(document)))

    def drop_words(self, connection: Connection, document: Indexed) -> None:
        """Take it out."""
        connection.execute(_SEARCH.delete().where(_SEARCH.c.number == document.number))

    def match(self, query: Query) -> Match:
        """A match of vectors, names before words."""
        wanted = cast(to_tsquery(query, MAX_WORD), TSQUERY)
        condition = _SEARCH.c.words.bool_op("@@")(wanted)
        return Match(_SEARCH, _SEARCH.c.number, condition, -func.ts_rank(_SEARCH.c.words, wanted))

    def faults(self, connection: Connection) -> list[str]:
        """None: the server's own checks are its keeper's; keys and checksums are checked by it at all times."""
        del connection
        return []

    def misindexed(self, connection: Connection, documents: Iterable[Indexed]) -> list[int]:
        """Make every vector anew and compare."""
        found, seen = [], set()
        for document in documents:
            seen.add(document.number)
            same = select(_SEARCH.c.words == _vector(document)).where(_SEARCH.c.number == document.number)
            if not connection.scalar(same):
                found.append(document.number)
        return sorted({*found, *(set(connection.scalars(select(_SEARCH.c.number))) - seen)})

    def back_up(self, engine: Engine, target: str) -> None:
        """Not ours to do."""
        del engine, target
        raise ArchiveError("a PostgreSQL archive is backed up by the server's own means: pg_dump")


def _vector(document: Indexed) -> ColumnElement[Any]:
    names = cast(literal(_positions(document.names, "A")), TSVECTOR)
    return names.op("||")(cast(literal(_positions(document.words)), TSVECTOR))


def _positions(words: str, weight: str = "") -> str:
    """Words with their places, as PostgreSQL writes a tsvector; they hold letters and digits only."""
    places: dict[str, list[str]] = defaultdict(list)
    for place, word in enumerate(words.split(), 1):
        places[word[:MAX_WORD]].append(f"{place}{weight}")
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())
