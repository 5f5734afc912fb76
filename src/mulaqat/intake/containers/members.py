"""The members of a gzip file, found again after damage by their first bytes."""

import zlib
from collections.abc import Callable
from typing import BinaryIO

from .bounded import FREE, RATIO
from .window import Break

HEADER = b"\x1f\x8b\x08"
RESERVED = 0xE0  # flags that no gzip has
CHUNK = 1 << 16
PIECE = 1 << 13
HEAD = 1024  # bytes that show whether something is a member
Wanted = Callable[[bytes], bool]


class Member:
    """One member from `start` on; `end` is where it ends, once it has been read to its checksum."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self.file, self.start, self.end = file, start, None  # type: BinaryIO, int, int | None
        self.inflater, self.pending = zlib.decompressobj(31), b""
        self.chunk, self.at = b"", 0
        self.into = self.out = 0
        self.broken: Break | None = None

    def read(self) -> bytes:
        """The next unpacked bytes, none at the end; raises Break once all that is good was given."""
        while self.end is None:
            if self.broken:
                raise self.broken
            data = self._inflated(self.pending or self._packed())
            self.out += len(data)
            if self.out > max(FREE, RATIO * self.into):
                raise Break("limit", f"unpacks to more than {RATIO} times its size")
            if self.inflater.eof:
                self.end = self.start + self.into - len(self.inflater.unused_data)
            if data:
                return data
        return b""

    def _inflated(self, packed: bytes) -> bytes:
        before = self.inflater.copy()
        try:
            data = self.inflater.decompress(packed, CHUNK)
        except zlib.error as error:
            self.pending = b""
            self.broken = Break("damaged", f"cannot be unpacked at byte {self.start + self.into}, {error}")
            return _before_fault(before, packed)
        self.pending = self.inflater.unconsumed_tail
        return data

    def _packed(self) -> bytes:
        """The next bytes, a few at a time: what comes out of them is looked for again at a fault."""
        if self.at == len(self.chunk):
            self.file.seek(self.start + self.into)
            self.chunk, self.at = self.file.read(CHUNK), 0
        if not self.chunk:
            raise Break("truncated", "ends in the middle of a record")
        packed = self.chunk[self.at : self.at + PIECE]
        self.at += len(packed)
        self.into += len(packed)
        return packed


def _before_fault(inflater: "zlib._Decompress", packed: bytes) -> bytes:
    """What comes out of a piece before its fault: zlib keeps it to itself, so it is given byte by byte."""
    good = bytearray()
    for place in range(len(packed)):
        try:
            good += inflater.decompress(packed[place : place + 1])
        except zlib.error:
            break
    return bytes(good)


def next_member(file: BinaryIO, start: int, wanted: Wanted) -> int | None:
    """Where the next member that begins as `wanted` is, at `start` or later; None when there is none."""
    file.seek(start)
    tail = b""
    while chunk := file.read(1 << 20):
        data = tail + chunk
        base = file.tell() - len(data)
        at = data.find(HEADER)
        while at >= 0:
            if _begins(file, base + at, wanted):
                return base + at
            at = data.find(HEADER, at + 1)
        file.seek(base + len(data))
        tail = data[-2:]
    return None


def holds_record(head: bytes) -> bool:
    """Whether a member begins with a record of a crawl."""
    return head.startswith(b"WARC/")


def holds_text(head: bytes) -> bool:
    """Whether a member begins with text: what only looks like a member by chance hardly ever does."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4  # cut within a character
    return bool(head) and b"\0" not in head


def _begins(file: BinaryIO, start: int, wanted: Wanted) -> bool:
    file.seek(start)
    head = file.read(HEAD)
    if len(head) > 3 and head[3] & RESERVED:
        return False
    try:
        return wanted(zlib.decompressobj(31).decompress(head, HEAD))
    except zlib.error:
        return False
