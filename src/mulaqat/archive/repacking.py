"""Archives of before: what is packed in them, and what tells their stories, made anew as it is made now."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, exists, select

from mulaqat.errors import ArchiveError
from mulaqat.model import Record
from mulaqat.text import folder

from .backends import Indexed
from .reading import document_of, reading_of
from .schema import DOCUMENT, MEETING, TRACE
from .storing import beside_words, indexed_of
from .tracing import put_trace
from .writing import letters, sealed, unpack


def fill_in(connection: Connection) -> None:
    """Make what newer schemas keep of each document; one that is damaged stays so, which `verify` tells."""
    fold = folder(letters())
    numbers = connection.scalars(
        select(DOCUMENT.c.number).where(~exists().where(TRACE.c.document == DOCUMENT.c.number))
    )
    for number in sorted(numbers):
        row = connection.execute(select(DOCUMENT).where(DOCUMENT.c.number == number)).one()
        for traced in (_as_now, _as_of_the_third):
            try:
                record, entry = traced(connection, row)
            except (ArchiveError, msgspec.MsgspecError, ValueError):
                continue
            put_trace(connection, record, entry, fold)
            break


def _as_now(_: Connection, row: Row[Any]) -> tuple[Record, Indexed]:
    record = reading_of(row)[1]
    return record, indexed_of(row, record)


def _as_of_the_third(connection: Connection, row: Row[Any]) -> tuple[Record, Indexed]:
    """A row as the third schema packed it, the record as plain JSON, the names beside the text: packed anew."""
    document = document_of(row)
    record = msgspec.json.decode(unpack(row.record, sealed(document)), type=Record)
    words, names = (unpack(packed, row.text).decode() for packed in (row.words, row.names))
    entry = Indexed(row.number, words, names)
    packed = beside_words(document, record, entry)
    connection.execute(DOCUMENT.update().where(DOCUMENT.c.number == row.number).values(packed))
    public = [meeting.id for meeting in record.meetings if meeting.public]
    official = MEETING.update().where(MEETING.c.document == row.number, MEETING.c.id.in_(public))
    connection.execute(official.values(public=True))
    return record, entry
