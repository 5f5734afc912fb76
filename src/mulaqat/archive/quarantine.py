"""What could not be stored, with the reason and, where there are any, the bytes."""

import hashlib
import zlib
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, RowMapping, delete, func, insert, select

from mulaqat.errors import ArchiveError

from .schema import QUARANTINE


class Bad(msgspec.Struct, frozen=True):
    """One thing that could not be stored.

    `name`: what it is called where it came from; `place`: where in it (a line, a byte), "" for all of it;
    `reason`: a short code; `stage`: what was being done; `message`: one line for people; `version`: of mulaqat.
    """

    name: str
    reason: str
    stage: str
    message: str
    version: str
    place: str = ""
    raw: bytes | None = None

    @property
    def id(self) -> str:
        """The same name, place and bytes have the same id."""
        text = "\0".join((self.name, self.place, self.sha256))
        return "q-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    @property
    def sha256(self) -> str:
        """The hash of the bytes, "" where there are none."""
        return "" if self.raw is None else hashlib.sha256(self.raw).hexdigest()


_SHOWN = ("name", "reason", "stage", "message", "version", "place")


def put(connection: Connection, bad: Bad) -> None:
    """Add an entry, in the place of the same one of before."""
    release(connection, bad.id)
    packed = None if bad.raw is None else zlib.compress(bad.raw)
    values = {column: getattr(bad, column) for column in (*_SHOWN, "id", "sha256")}
    connection.execute(insert(QUARANTINE).values(**values, raw=packed))


def every(connection: Connection) -> Iterator[Bad]:
    """All entries with their bytes, one after the other; raises ArchiveError for one that is damaged."""
    table = QUARANTINE.c
    for row in connection.execute(select(QUARANTINE).order_by(table.name, table.place, table.id)):
        yield _bad(row._mapping)


def one(connection: Connection, number: str) -> Bad | None:
    """An entry with its bytes."""
    row = connection.execute(select(QUARANTINE).where(QUARANTINE.c.id == number)).first()
    return _bad(row._mapping) if row else None


def release(connection: Connection, number: str) -> None:
    """Strike an entry."""
    connection.execute(delete(QUARANTINE).where(QUARANTINE.c.id == number))


def forget(connection: Connection, name: str, sha256: str) -> None:
    """Strike what was stored in the end: the same name with the same bytes, or something in it that was not had."""
    table = QUARANTINE.c
    same = (table.name == name) & (table.sha256 == sha256)
    # A file that was missing, an address that did not answer: what is in one is named after it.
    outer = table.name == func.substr(name, 1, func.length(table.name))
    after = func.substr(name, func.length(table.name) + 1, 1).in_(("", ",", "!", "@"))
    connection.execute(delete(QUARANTINE).where(same | ((table.sha256 == "") & outer & after)))


def count(connection: Connection) -> int:
    """How many entries there are."""
    return connection.scalar(select(func.count()).select_from(QUARANTINE)) or 0


def _bad(row: RowMapping) -> Bad:
    raw = row["raw"]
    try:
        given = {**{column: row[column] for column in _SHOWN}, "raw": None if raw is None else zlib.decompress(raw)}
        return msgspec.convert(given, Bad)
    except (zlib.error, TypeError, msgspec.ValidationError) as error:
        raise ArchiveError(f"quarantine: the entry {row['id']} is damaged ({error})") from None
