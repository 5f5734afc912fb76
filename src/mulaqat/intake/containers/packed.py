"""gzip: one thing packed, or the archive of a crawl in which every record is packed by itself."""

import gzip
import io
import zlib
from collections.abc import Iterator

from ..entry import Entry, Setting, inside
from ..items import Item
from .bounded import bounded
from .warc import read_packed_warc

CRAWLS = (".warc.gz", ".wet.gz", ".wat.gz")


def read_gzip(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of what is packed."""
    level = inside(entry)
    if entry.name.lower().endswith(CRAWLS) or _begins(entry.file.peek(4096)[:4096]).startswith(b"WARC/"):
        yield from read_packed_warc(entry, setting)
        return
    counted = _Counter(entry.file)
    file = bounded(gzip.GzipFile(fileobj=io.BufferedReader(counted)), lambda: counted.count)
    yield from setting.open(Entry(entry.name, entry.path, file, level, entry.known), setting)


class _Counter(io.RawIOBase):
    """A file that counts what is read from it; standard input cannot tell its place."""

    def __init__(self, file: io.BufferedReader) -> None:
        self.file, self.count = file, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer."""
        size = self.file.readinto(buffer)
        self.count += size
        return size


def _begins(head: bytes) -> bytes:
    """The first bytes of what a head of gzip unpacks to; empty when it is damaged."""
    try:
        return zlib.decompressobj(31).decompress(head, 16)
    except zlib.error:
        return b""
