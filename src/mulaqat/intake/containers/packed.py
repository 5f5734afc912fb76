"""gzip: one thing packed, or the archive of a crawl in which every record is packed by itself."""

import gzip
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
    name = entry.name[:-3] if entry.name.lower().endswith(".gz") else entry.name
    packed = entry.file
    counted = _Counter(packed)
    file = bounded(gzip.GzipFile(fileobj=counted), lambda: counted.count)  # type: ignore[arg-type]
    yield from setting.open(Entry(name, entry.path, file, level, entry.known), setting)


class _Counter:
    """A file that counts what is read from it; standard input cannot tell its place."""

    def __init__(self, file: object) -> None:
        self.file, self.count = file, 0

    def read(self, size: int = -1) -> bytes:
        data: bytes = self.file.read(size)  # type: ignore[attr-defined]
        self.count += len(data)
        return data


def _begins(head: bytes) -> bytes:
    """The first bytes of what a head of gzip unpacks to; empty when it is damaged."""
    try:
        return zlib.decompressobj(31).decompress(head, 16)
    except zlib.error:
        return b""
