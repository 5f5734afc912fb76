"""Getting documents and records out again, as they were put in."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from mulaqat.model import Document, Record

from .schema import DOCUMENT
from .writing import unpack_record

_COLUMNS = [
    DOCUMENT.c[name] for name in ("id", "text", "path", "url", "publisher", "published", "record", "hidden", "around")
]
_READING = select(*_COLUMNS).order_by(DOCUMENT.c.id)
_PAGE = 200
Ranges = tuple[tuple[int, int], ...]


def every(connection: Connection) -> Iterator[tuple[Document, Record]]:
    """All documents with their records by id, a page at a time."""
    last = ""
    while page := following(connection, last):
        yield from page
        last = page[-1][0].id


def following(connection: Connection, last: str) -> list[tuple[Document, Record]]:
    """A page of those whose ids come after this one; none after the last."""
    return [reading_of(row) for row in connection.execute(_READING.where(DOCUMENT.c.id > last).limit(_PAGE))]


def one(connection: Connection, document: str) -> tuple[Document, Record] | None:
    """A document with its record."""
    row = connection.execute(_READING.where(DOCUMENT.c.id == document)).first()
    return reading_of(row) if row else None


def reading_of(row: Row[Any]) -> tuple[Document, Record]:
    """The document and the record of a row; raises ArchiveError or ValidationError when they are damaged."""
    document = document_of(row)
    return document, unpack_record(row.record, document)


def document_of(row: Row[Any]) -> Document:
    """The document of a row; raises ValidationError for ranges that are none."""
    hidden, around = (msgspec.json.decode(given or "[]", type=Ranges) for given in (row.hidden, row.around))
    return Document(row.text, row.path, row.url, row.publisher, row.published, hidden, around)
