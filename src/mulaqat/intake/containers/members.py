"""The members of a gzip file, found again after damage by their first bytes."""

import zlib
from typing import BinaryIO

from .bounded import FREE, RATIO
from .window import Break

HEADER = b"\x1f\x8b\x08"
CHUNK = 1 << 16
PIECE = 512


class Member:
    """One member from `start` on; `end` is where it ends, once it has been read to its checksum."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self.file, self.start, self.end = file, start, None  # type: BinaryIO, int, int | None
        self.inflater, self.pending = zlib.decompressobj(31), b""
        self.chunk, self.at = b"", 0
        self.into = self.out = 0

    def read(self) -> bytes:
        """The next unpacked bytes, none at the end; raises Break."""
        while self.end is None:
            packed = self.pending or self._packed()
            try:
                data = self.inflater.decompress(packed, CHUNK)
            except zlib.error as error:
                raise Break("damaged", f"cannot be unpacked, {error}") from None
            self.pending = self.inflater.unconsumed_tail
            self.out += len(data)
            if self.out > max(FREE, RATIO * self.into):
                raise Break("limit", f"unpacks to more than {RATIO} times its size")
            if self.inflater.eof:
                self.end = self.start + self.into - len(self.inflater.unused_data)
            if data:
                return data
        return b""

    def _packed(self) -> bytes:
        """The next few bytes: at a fault zlib keeps what came out of the piece that has it."""
        if self.at == len(self.chunk):
            self.file.seek(self.start + self.into)
            self.chunk, self.at = self.file.read(CHUNK), 0
        if not self.chunk:
            raise Break("truncated", "ends in the middle of a record")
        packed = self.chunk[self.at : self.at + PIECE]
        self.at += len(packed)
        self.into += len(packed)
        return packed


def next_member(file: BinaryIO, start: int) -> int | None:
    """Where the next member that holds a record begins, at `start` or later; None when there is none."""
    file.seek(start)
    tail = b""
    while chunk := file.read(1 << 20):
        data = tail + chunk
        base = file.tell() - len(data)
        at = data.find(HEADER)
        while at >= 0:
            if _holds_record(file, base + at):
                return base + at
            at = data.find(HEADER, at + 1)
        file.seek(base + len(data))
        tail = data[-2:]
    return None


def _holds_record(file: BinaryIO, start: int) -> bool:
    file.seek(start)
    try:
        return zlib.decompressobj(31).decompress(file.read(1024), 5) == b"WARC/"
    except zlib.error:
        return False
