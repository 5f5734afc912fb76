"""Checking an archive against itself: whatever can be made again is made again and compared."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, select
from sqlalchemy.exc import DBAPIError

from mulaqat.errors import ArchiveError, InputError
from mulaqat.flat import Derived
from mulaqat.model import Document, Record

from . import keeping
from .backends import Backend, Indexed
from .quarantine import one as quarantined_one
from .reading import reading_of
from .schema import DERIVED, DOCUMENT, IDENTITY, METADATA, QUARANTINE, SIGHTING, TRACE
from .storing import check, columns_of, indexed, indexed_of
from .tracing import is_trace
from .writing import unpack

Fold = Callable[[str], str]


def faults(connection: Connection, backend: Backend, fold: Fold) -> Iterator[str]:
    """Every fault as one line that names the document."""
    yield from backend.faults(connection)
    yield from _schema_faults(connection)
    identities: dict[int, dict[str, Any]] = {}
    for number, row in _documents(connection):
        if row is None:
            yield f"document {number}: its row cannot be found by its number"
            continue
        try:
            yield from _document_faults(connection, row, fold, identities)
        except (ArchiveError, InputError, msgspec.MsgspecError, ValueError) as error:
            yield f"{row.id}: {error}"
    yield from _identity_faults(connection, identities)
    yield from _quarantine_faults(connection)
    yield from _kept_faults(connection, fold)
    yield from _index_faults(connection, backend)


def _schema_faults(connection: Connection) -> Iterator[str]:
    """Tables that lack a column, of which a page of the schema may have lost the name."""
    for table in METADATA.sorted_tables:
        try:
            connection.execute(select(table).limit(0))
        except DBAPIError as error:
            yield f"the table {table.name} is not what it was made as ({error.orig})"


def _documents(connection: Connection) -> Iterator[tuple[int, Row[Any] | None]]:
    """All numbers with their rows, one in memory at a time; None where damage keeps a row from being found."""
    for number in connection.scalars(select(DOCUMENT.c.number).order_by(DOCUMENT.c.number)).all():
        yield number, connection.execute(select(DOCUMENT).where(DOCUMENT.c.number == number)).first()


def _index_faults(connection: Connection, backend: Backend) -> Iterator[str]:
    """Words, made anew from what is stored; a row that cannot be unpacked was named already."""

    def entries() -> Iterator[Indexed]:
        for _, row in _documents(connection):
            with suppress(ArchiveError, msgspec.MsgspecError, ValueError):
                if row is not None:
                    yield indexed(row)

    for number in backend.misindexed(connection, entries()):
        name = connection.scalar(select(DOCUMENT.c.id).where(DOCUMENT.c.number == number))
        yield f"{name or number}: the full-text index holds other words than its text"


def _document_faults(
    connection: Connection, row: Row[Any], fold: Fold, identities: dict[int, dict[str, Any]]
) -> Iterator[str]:
    document, record = reading_of(row)
    if document.id != row.id:
        yield f"{row.id}: the text or its source is not what the id was made from"
        return
    check(document, record)
    yield from _row_faults(row, document, record)
    derived = Derived(row.number, record, fold)
    identities |= derived.identities
    known = select(IDENTITY.c.key, IDENTITY.c.number).where(IDENTITY.c.key.in_(derived.identities))
    numbers = {found.key: found.number for found in connection.execute(known)}
    for table in DERIVED:
        if _rows(connection, table, row.number) != _complete(table, derived.numbered(table.name, numbers)):
            yield f"{row.id}: the rows in {table.name} are not those of its record"
    trace = connection.scalar(select(TRACE.c.data).where(TRACE.c.document == row.number))
    if not is_trace(trace, record, indexed_of(row, record).words, fold):
        yield f"{row.id}: what tells its story is not what its record and its words make"
    yield from _sighting_faults(connection, row, document)


def _row_faults(row: Row[Any], document: Document, record: Record) -> Iterator[str]:
    """Columns that repeat the record; what was folded may be folded otherwise by another version."""
    wanted = columns_of(document, record)
    for column in wanted:
        if row._mapping[column] != wanted[column]:
            yield f"{row.id}: the column {column} is not what its record says"


def _sighting_faults(connection: Connection, row: Row[Any], document: Document) -> Iterator[str]:
    found = connection.execute(select(SIGHTING).where(SIGHTING.c.document == row.number)).all()
    if not found:
        yield f"{row.id}: nothing says where it came from"
    for sighting in found:
        plain = sighting.raw is None
        raw = document.text.encode() if plain else unpack(sighting.raw, document.text)
        if hashlib.sha256(raw).hexdigest() != sighting.sha256:
            yield f"{row.id}: the bytes of {sighting.name!r} are not those that came"


def _identity_faults(connection: Connection, wanted: dict[int, dict[str, Any]]) -> Iterator[str]:
    columns = [column for column in IDENTITY.c if column.name != "number"]
    found = {row.key: dict(row._mapping) for row in connection.execute(select(*columns))}
    for number in sorted(found.keys() | wanted.keys(), key=lambda key: (str(type(key)), key)):
        if found.get(number) != wanted.get(number):
            who = (found.get(number) or wanted[number])["name"]
            yield f"identity {number} ({who}): is not what the records say (after an update: mulaqat reread first)"


def _kept_faults(connection: Connection, fold: Fold) -> Iterator[str]:
    """Stories cannot be told again of documents that are damaged, which were named already."""
    with suppress(ArchiveError, msgspec.MsgspecError, ValueError):
        yield from keeping.faults(connection, fold)


def _quarantine_faults(connection: Connection) -> Iterator[str]:
    for number, sha256 in connection.execute(select(QUARANTINE.c.id, QUARANTINE.c.sha256)).all():
        try:
            bad = quarantined_one(connection, number)
        except ArchiveError as error:
            yield str(error)
        else:
            if bad is None or bad.sha256 != sha256:
                yield f"quarantine: the bytes of {bad.name if bad else number!r} are not those that came"


def _rows(connection: Connection, table: Table, document: int) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in connection.execute(select(table).where(table.c.document == document))}


def _complete(table: Table, rows: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    return {tuple(row.get(column.name) for column in table.columns) for row in rows}
