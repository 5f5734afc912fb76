"""What every backend offers."""

from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol

from sqlalchemy import ColumnElement, Connection, Engine, FromClause, Table

from ..searching.query import Query


class Match(NamedTuple):
    """A search in the full-text index, to be joined with `document.number`."""

    source: FromClause
    number: ColumnElement[int]
    condition: ColumnElement[bool]
    rank: ColumnElement[Any]  # the best first


class Indexed(NamedTuple):
    """What the full-text index was given for a document."""

    number: int
    words: str
    names: str


class Backend(Protocol):
    """One database engine."""

    name: str  # as people call the archive, without a password

    def engine(self) -> Engine:
        """A new engine; raises ArchiveError for what cannot be opened."""

    def reader(self, seconds: float) -> Engine:
        """An engine of which nothing that is asked can write, or take longer; raises ArchiveError as `engine`."""

    def begin_writing(self, connection: Connection) -> None:
        """Make this transaction the only one that writes; others wait."""

    def make_index(self, connection: Connection) -> None:
        """Create the full-text index of a new archive."""

    def put_rows(self, connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
        """Insert rows, which all have the same columns."""

    def put_words(self, connection: Connection, document: Indexed) -> None:
        """Index a document."""

    def drop_words(self, connection: Connection, document: Indexed) -> None:
        """Take the same out again; the words are those that were put in."""

    def match(self, query: Query) -> Match:
        """How to find a query."""

    def faults(self, connection: Connection) -> list[str]:
        """What the engine's own checks find wrong, index included."""

    def misindexed(self, connection: Connection, documents: Iterable[Indexed]) -> list[int]:
        """The numbers of documents whose index is not what these words make."""

    def back_up(self, engine: Engine, target: str) -> None:
        """Write a good copy while others work; raises ArchiveError."""
