"""What an archive keeps of its documents to tell their stories, and how to get it back."""

from collections.abc import Callable, Iterator

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, delete, insert, select

from mulaqat.errors import ArchiveError
from mulaqat.model import Record
from mulaqat.stories import Trace, likeness, trace_of

from .backends import Indexed
from .schema import DOCUMENT, TRACE
from .writing import unpack

Fold = Callable[[str], str]
_WORDS = select(DOCUMENT.c.number, DOCUMENT.c.id, DOCUMENT.c.text, DOCUMENT.c.words)
_OF = _WORDS.where(DOCUMENT.c.id == bindparam("wanted"))  # built once: stories ask for many


def put_trace(connection: Connection, record: Record, entry: Indexed, fold: Fold) -> None:
    """Store the trace of a document, without its id; the entry has its number and its folded words."""
    data = msgspec.msgpack.encode(_nameless(trace_of(record, entry.words, fold)))
    connection.execute(insert(TRACE).values(document=entry.number, data=data))


def is_trace(data: object, record: Record, words: str, fold: Fold) -> bool:
    """Whether this is what is stored of a document."""
    try:
        stored = msgspec.msgpack.decode(data if isinstance(data, bytes) else b"", type=Trace)
    except (msgspec.MsgspecError, ValueError):
        return False
    return stored == _nameless(trace_of(record, words, fold))


def _nameless(trace: Trace) -> Trace:
    return replace(trace, document="")


def drop_trace(connection: Connection, number: int) -> None:
    """Take it out again."""
    connection.execute(delete(TRACE).where(TRACE.c.document == number))


def traces(connection: Connection) -> Iterator[Trace]:
    """The traces of all documents; raises ArchiveError for one that is damaged."""
    names = {row.number: row.id for row in connection.execute(select(DOCUMENT.c.number, DOCUMENT.c.id))}
    for number, data in connection.execute(select(TRACE.c.document, TRACE.c.data)):
        try:
            yield replace(msgspec.msgpack.decode(data, type=Trace), document=names[number])
        except (msgspec.MsgspecError, TypeError, KeyError) as error:
            raise ArchiveError(f"{names.get(number, number)}: what tells its story is damaged ({error})") from None


def words_in(connection: Connection, document: str) -> str:
    """The folded words of a document; raises ArchiveError where they are damaged."""
    row = connection.execute(_OF, {"wanted": document}).one()
    return unpack(row.words, row.text).decode()


def copies(connection: Connection, document: str, least: float) -> list[tuple[str, float]]:
    """Documents that share at least a part of their pairs of words with this one, the most alike first."""
    this = connection.execute(_OF, {"wanted": document}).first()
    if this is None:
        return []
    words, every = (
        unpack(this.words, this.text).decode(),
        {trace.document: {*trace.hashes} for trace in traces(connection)},
    )
    ours = every.pop(document, set())
    found = []
    for other in sorted(every):
        if ours.isdisjoint(every[other]):
            continue
        row = connection.execute(_OF, {"wanted": other}).one()
        alike = 1.0 if row.text == this.text else likeness(words, unpack(row.words, row.text).decode())
        if alike >= least:
            found.append((other, alike))
    return sorted(found, key=lambda copy: (-copy[1], copy[0]))
