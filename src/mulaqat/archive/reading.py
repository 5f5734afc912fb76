"""Getting documents and records out again, as they were put in."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from mulaqat.model import Document, Record

from .schema import DOCUMENT
from .writing import unpack_record

_GIVEN, _RANGES = ("text", "path", "url", "publisher", "published"), ("hidden", "around")
_READING = select(*(DOCUMENT.c[name] for name in ("id", "record", *_GIVEN, *_RANGES))).order_by(DOCUMENT.c.id)
_PAGE = 200


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
    """The document of a row; raises ValidationError for values that no archive of ours has, which damage may bring."""
    given = {name: row._mapping[name] for name in _GIVEN}
    ranges = {name: msgspec.json.decode(msgspec.convert(row._mapping[name] or "[]", str)) for name in _RANGES}
    return msgspec.convert({**given, **ranges}, Document)
