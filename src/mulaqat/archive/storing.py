"""Putting documents in and taking them out, each in the transaction that it is given."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Row, Select, delete, exists, insert, select

from mulaqat.errors import InputError
from mulaqat.flat import Derived, spans_of
from mulaqat.model import Document, Record

from .backends import Backend, Indexed
from .keeping import outdate, wipe
from .quarantine import forget
from .reading import reading_of
from .schema import ACTOR, DERIVED, DOCUMENT, IDENTITY, MENTION, SIGHTING
from .tracing import drop_trace, put_trace
from .writing import pack, pack_record, unpack

Outcome = Literal["stored", "duplicate", "skipped"]
Fold = Callable[[str], str]


class Notes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was seen of a document as it came, and what it claims of itself; offsets are of its text."""

    author: str | None = None
    canonical: str | None = None
    title: str | None = None
    decoder: str = "utf-8"
    flags: tuple[str, ...] = ()
    hidden: tuple[tuple[int, int], ...] = ()
    boilerplate: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """Under which name, with which bytes, a document came; `raw` is None for its own text in UTF-8."""

    name: str
    sha256: str
    raw: bytes | None
    notes: Notes | None = None


def sighting_of(document: Document, raw: bytes | None, name: str | None, notes: Notes | None = None) -> Sighting:
    """How this document came; raises InputError for a text that no database keeps."""
    if "\0" in document.text:
        raise InputError(f"{name or document.path}: the text has a NUL at {document.text.index(chr(0))}; cut it out")
    try:
        plain = document.text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"{name or document.path}: the text has half a character at {error.start}") from None
    data = plain if raw is None else raw
    called = name or document.path or document.url or "standard input"
    return Sighting(called, hashlib.sha256(data).hexdigest(), None if data == plain else data, notes)


def seen(connection: Connection, document: Document, sighting: Sighting) -> bool:
    """Whether this document is known by this name with these bytes."""
    known = select(SIGHTING.c.document).join(DOCUMENT).where(DOCUMENT.c.id == document.id)
    return connection.scalar(known.where(_is(sighting))) is not None


def has_name(connection: Connection, name: str) -> bool:
    """Whether something came under this name."""
    return connection.scalar(select(SIGHTING.c.document).where(SIGHTING.c.name == name).limit(1)) is not None


def add(
    connection: Connection, backend: Backend, fold: Fold, document: Document, record: Record, sighting: Sighting
) -> Outcome:
    """Store, or note that it came once more. Of several names the least in order gives path and date."""
    check(document, record)
    if seen(connection, document, sighting):
        return "skipped"
    known = connection.scalar(select(DOCUMENT.c.number).where(DOCUMENT.c.id == document.id))
    if known is None:
        number = _store(connection, backend, fold, document, record)
    else:
        number = known
        names = [tuple(row) for row in connection.execute(_sightings(number))]  # compared here: servers sort otherwise
        if (sighting.name, sighting.sha256) < min(names):
            _rewrite(connection, backend, fold, document, record, number)
    raw = sighting.raw and pack(sighting.raw, document.text)
    notes = None if sighting.notes in (None, Notes()) else msgspec.json.encode(sighting.notes).decode()
    how = {"name": sighting.name, "sha256": sighting.sha256, "raw": raw, "notes": notes}
    connection.execute(insert(SIGHTING).values(document=number, **how))
    forget(connection, sighting.name, sighting.sha256)
    return "stored" if known is None else "duplicate"


def check(document: Document, record: Record) -> None:
    """Raises InputError unless the record is this document's and quotes its text."""
    if record.document.id != document.id:
        raise InputError(f"{document.id}: the record is of another document ({record.document.id})")
    for span in spans_of(record):
        if document.text[span.start : span.end] != span.text:
            raise InputError(f"{document.id}: the evidence at {span.start}:{span.end} is not what the text says there")


def replace(connection: Connection, backend: Backend, fold: Fold, document: Document, record: Record) -> bool:
    """Another record for a stored document."""
    check(document, record)
    number = connection.scalar(select(DOCUMENT.c.number).where(DOCUMENT.c.id == document.id))
    if number is not None:
        _rewrite(connection, backend, fold, document, record, number)
    return number is not None


def remove(connection: Connection, backend: Backend, document: str) -> bool:
    """Take a document out as if it had never been in."""
    number = connection.scalar(select(DOCUMENT.c.number).where(DOCUMENT.c.id == document))
    if number is not None:
        _drop_derived(connection, backend, number)
        connection.execute(delete(DOCUMENT).where(DOCUMENT.c.number == number))
    return number is not None


def indexed(row: Row[Any]) -> Indexed:
    """What the index was given for a row of `document`; raises ArchiveError or ValidationError."""
    return indexed_of(row, reading_of(row)[1])


def indexed_of(row: Row[Any], record: Record) -> Indexed:
    """The same where the record is known."""
    names = unpack(row.names, _spelled(record)).decode()
    return Indexed(row.number, unpack(row.words, row.text).decode(), names)


def names_of(record: Record, fold: Fold) -> str:
    """The folded names in a record, each once: by them "Putin" finds what the text writes in Urdu."""
    return " ".join(dict.fromkeys(filter(None, map(fold, _names(record)))))


def columns_of(document: Document, record: Record) -> dict[str, Any]:
    """The values of a document's row that anybody can read: all but its number and what is packed."""
    source, day = record.document, record.document.published
    return {
        "id": document.id,
        "path": document.path,
        "url": document.url,
        "publisher": document.publisher,
        "published": document.published,
        "day": day and day.value,
        "earliest": day and day.earliest,
        "latest": day and day.latest,
        "title_start": source.title and source.title.start,
        "title_end": source.title and source.title.end,
        "language": source.language,
        "characters": source.characters,
        "text": document.text,
        "version": record.made_by.version,
        "knowledge": record.made_by.knowledge,
        "hidden": _ranges(document.hidden),
        "around": _ranges(document.around),
    }


def document_row(document: Document, record: Record, fold: Fold) -> tuple[dict[str, Any], Indexed]:
    """The values of a document's row but for its number, and what is indexed (with number 0)."""
    entry = Indexed(0, fold(document.text), names_of(record, fold))
    packed = {"words": pack(entry.words.encode(), document.text), **beside_words(document, record, entry)}
    return columns_of(document, record) | packed, entry


def beside_words(document: Document, record: Record, entry: Indexed) -> dict[str, bytes]:
    """What is packed beside the words that are indexed."""
    return {"names": pack(entry.names.encode(), _spelled(record)), "record": pack_record(record, document)}


def _store(connection: Connection, backend: Backend, fold: Fold, document: Document, record: Record) -> int:
    values, entry = document_row(document, record, fold)
    made = insert(DOCUMENT).values(values).returning(DOCUMENT.c.number)
    number: int = connection.execute(made).scalar_one()
    outdate(connection)
    _derive(connection, backend, fold, record, entry._replace(number=number))
    return number


def _rewrite(
    connection: Connection, backend: Backend, fold: Fold, document: Document, record: Record, number: int
) -> None:
    _drop_derived(connection, backend, number)
    values, entry = document_row(document, record, fold)
    connection.execute(DOCUMENT.update().where(DOCUMENT.c.number == number).values(values))
    _derive(connection, backend, fold, record, entry._replace(number=number))


def _derive(connection: Connection, backend: Backend, fold: Fold, record: Record, entry: Indexed) -> None:
    derived = Derived(entry.number, record, fold)
    numbers = _identities(connection, derived)
    for table in DERIVED:
        rows = derived.numbered(table.name, numbers)
        if rows:
            backend.put_rows(connection, table, rows)
    put_trace(connection, record, entry, fold)
    backend.put_words(connection, entry)


def _identities(connection: Connection, derived: Derived) -> dict[int, int]:
    """The numbers of a record's identities by key; new ones get theirs, known ones the words of today's folding."""
    wanted = derived.identities
    columns = (IDENTITY.c.key, IDENTITY.c.number, IDENTITY.c.name_words, IDENTITY.c.office_words)
    known = connection.execute(select(*columns).where(IDENTITY.c.key.in_(wanted))).all()
    numbers = {row.key: row.number for row in known}
    for row in known:
        words = {name: wanted[row.key][name] for name in ("name_words", "office_words")}
        if words != {"name_words": row.name_words, "office_words": row.office_words}:
            connection.execute(IDENTITY.update().where(IDENTITY.c.number == row.number).values(words))
    new = [wanted[key] for key in sorted(wanted.keys() - numbers.keys())]
    made = connection.execute(insert(IDENTITY).returning(IDENTITY.c.key, IDENTITY.c.number), new) if new else ()
    return numbers | {row.key: row.number for row in made}


def _drop_derived(connection: Connection, backend: Backend, number: int) -> None:
    entry = indexed(connection.execute(select(DOCUMENT).where(DOCUMENT.c.number == number)).one())
    wipe(connection)
    backend.drop_words(connection, entry)
    drop_trace(connection, number)
    used = [
        *connection.scalars(select(MENTION.c.identity).where(MENTION.c.document == number)),
        *connection.scalars(select(ACTOR.c.identity).where(ACTOR.c.document == number)),
    ]
    for table in reversed(DERIVED):
        connection.execute(delete(table).where(table.c.document == number))
    for identity in sorted(set(used)):
        elsewhere = [exists().where(table.c.identity == identity) for table in (MENTION, ACTOR)]
        connection.execute(delete(IDENTITY).where(IDENTITY.c.number == identity, *(~found for found in elsewhere)))


def _names(record: Record) -> list[str]:
    return [name for entity in record.entities for name in (entity.name, entity.name_ur) if name]


def _spelled(record: Record) -> str:
    """The names in a record as it spells them, in the order in which they are indexed."""
    return " ".join(_names(record))


def _ranges(given: tuple[tuple[int, int], ...]) -> str | None:
    return msgspec.json.encode(given).decode() if given else None


def _sightings(number: int) -> Select[Any]:
    return select(SIGHTING.c.name, SIGHTING.c.sha256).where(SIGHTING.c.document == number)


def _is(sighting: Sighting) -> Any:
    return (SIGHTING.c.name == sighting.name) & (SIGHTING.c.sha256 == sighting.sha256)
