"""One thing to be read, before anybody knows what it is, and what every reader is handed besides."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from .items import Item, Refusal
from .outlets import Outlets

MAX_BYTES = 16 * 1024 * 1024  # a report is a few thousand bytes; more is an archive given by mistake
MAX_NESTING = 2
MAX_SPOOL = 4 * 1024**3
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column or key holds what; None looks for the usual names."""

    text: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: the address after all redirects, the headers in lower case, the body."""

    url: str
    headers: dict[str, str]
    body: bytes


Fetch = Callable[[str], Fetched]


@dataclass(frozen=True, slots=True)
class Known:
    """What the surroundings say of a document: a crawl its address, a feed its title and day."""

    url: str | None = None
    media: str | None = None
    charset: str | None = None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    author: str | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A name for messages, the path for the document, the bytes, and how many archives it lies in."""

    name: str
    path: str | None
    file: io.BufferedReader
    level: int = 0
    known: Known = field(default_factory=Known)

    def at(self, place: str) -> "Entry":
        """A part of this one, named by its place."""
        return replace(self, name=f"{self.name}, {place}")

    def knowing(self, known: Known) -> "Entry":
        """This entry with what is said of it."""
        return replace(self, known=known)


@dataclass(frozen=True, slots=True)
class Setting:
    """What one call of read_source keeps at hand; `open` reads an entry of any kind."""

    columns: Columns
    fetch: Fetch | None
    outlets: Outlets
    open: Callable[[Entry, "Setting"], Iterator[Item]]


def entry_of(data: bytes, name: str, path: str | None, level: int, known: Known | None = None) -> Entry:
    """An entry over bytes in memory."""
    return Entry(name, path, io.BufferedReader(io.BytesIO(data)), level, known or Known())


def whole(file: BinaryIO) -> bytes:
    """All bytes; raises Refusal over MAX_BYTES."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise Refusal("size", f"goes on after byte {MAX_BYTES}", "give one report a file", f"byte {MAX_BYTES}")
    return data


def inside(entry: Entry) -> int:
    """The level of what lies in this archive; raises Refusal when it lies too deep itself."""
    if entry.level >= MAX_NESTING:
        raise Refusal("nesting", f"is an archive inside {entry.level} others", "unpack the outer ones first")
    return entry.level + 1


def seekable(file: io.BufferedReader) -> BinaryIO:
    """The same bytes where one can go back: the file itself, or a copy in a nameless temporary file."""
    import tempfile

    if file.seekable():
        return file
    copy = tempfile.TemporaryFile()  # noqa: SIM115  # closed with its last reader
    while chunk := file.read(CHUNK):
        if copy.tell() + len(chunk) > MAX_SPOOL:
            raise Refusal("size", f"goes on after byte {MAX_SPOOL}", "give it as a file")
        copy.write(chunk)
    copy.seek(0)
    return copy
