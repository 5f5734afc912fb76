"""A look at a stream of bytes that may break off: as much as one asks for, and never all of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

RECORD = re.compile(rb"WARC/1\.[01]\r?\n")
MARGIN = 16  # a record's first line may lie across two chunks
KEPT = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Break(Exception):
    """The source cannot be read on."""

    reason: Literal["damaged", "truncated", "limit"]
    problem: str


class Window:
    """The bytes from `offset` on; `broken` is why there are no more, where that is a fault."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self.read, self.buffer, self.offset = read, bytearray(), 0
        self.ended, self.broken = False, None  # type: bool, Break | None

    def ahead(self, size: int) -> bytes:
        """The next bytes, fewer than `size` only at the end."""
        while len(self.buffer) < size and not self.ended:
            try:
                chunk = self.read()
            except Break as broken:
                chunk, self.broken = b"", broken
            self.ended = not chunk
            self.buffer += chunk
        return bytes(self.buffer[:size])

    def skip(self, size: int) -> None:
        """Leave bytes behind that were seen."""
        del self.buffer[:size]
        self.offset += size

    def skip_blank(self) -> None:
        """Leave line ends behind."""
        while (head := self.ahead(64)) and head[:1] in b"\r\n":
            self.skip(len(head) - len(head.lstrip(b"\r\n")))

    def skip_to_record(self, start: int) -> bytes:
        """Leave everything behind up to the next record at `start` or later; gives it, cut at KEPT."""
        lost = bytearray(self.ahead(start))
        self.skip(len(lost))
        while chunk := self.ahead(1 << 16):
            match = RECORD.search(chunk)
            size = match.start() if match else max(len(chunk) - MARGIN, 1) if not self.ended else len(chunk)
            lost += chunk[: min(size, KEPT - len(lost))]
            self.skip(size)
            if match:
                break
        return bytes(lost)
