"""Archives of before: what is packed in them, made anew as it is packed now."""

import msgspec
from sqlalchemy import Connection, Row, exists, select

from mulaqat.errors import ArchiveError
from mulaqat.model import Document, Record

from .backends import Indexed
from .reading import document_of
from .schema import DOCUMENT, MEETING, TRACE
from .storing import beside_words
from .tracing import put_trace
from .writing import sealed, unpack


def fill_in(connection: Connection) -> None:
    """Make what the fourth schema keeps of each document; one that is damaged stays so, which `verify` tells."""
    numbers = connection.scalars(
        select(DOCUMENT.c.number).where(~exists().where(TRACE.c.document == DOCUMENT.c.number))
    )
    for number in sorted(numbers):
        row = connection.execute(select(DOCUMENT).where(DOCUMENT.c.number == number)).one()
        try:
            document, record, entry = _unpacked(row)
        except (ArchiveError, msgspec.MsgspecError, ValueError):
            continue
        packed = beside_words(document, record, entry)
        connection.execute(DOCUMENT.update().where(DOCUMENT.c.number == number).values(packed))
        public = [meeting.id for meeting in record.meetings if meeting.public]
        official = MEETING.update().where(MEETING.c.document == number, MEETING.c.id.in_(public))
        connection.execute(official.values(public=True))
        put_trace(connection, record, entry)


def _unpacked(row: Row[tuple[object, ...]]) -> tuple[Document, Record, Indexed]:
    """A row as the third schema packed it: the record as plain JSON, the names beside the text."""
    document = document_of(row)
    record = msgspec.json.decode(unpack(row.record, sealed(document)), type=Record)
    words, names = (unpack(packed, row.text).decode() for packed in (row.words, row.names))
    return document, record, Indexed(row.number, words, names)
