"""Unpacked bytes that end with a Refusal when too many come out of too few, or when the packing is damaged."""

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import Protocol

from ..items import Refusal

FREE = 8 * 1024 * 1024  # so much may come out of anything
RATIO = 200  # text packs ten to one; a bomb a thousand to one
DAMAGE = (zlib.error, EOFError, zipfile.BadZipFile, NotImplementedError)


class Readable(Protocol):
    """Anything that unpacks as it is read."""

    def read(self, size: int, /) -> bytes:
        """The next bytes."""
        ...


class Bounded(io.RawIOBase):
    """A raw stream over `source`, which may be asked for at most RATIO times the bytes that `packed()` tells."""

    def __init__(self, source: Readable, packed: Callable[[], int]) -> None:
        self.source, self.packed, self.out = source, packed, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; raises Refusal at the bound and at damage."""
        try:
            data = self.source.read(len(buffer))
        except EOFError as error:
            raise Refusal("truncated", f"ends too early, {error}", "get it again", self._place()) from None
        except (*DAMAGE, OSError) as error:
            raise Refusal("damaged", f"cannot be unpacked, {error}", "get it again", self._place()) from None
        self.out += len(data)
        if self.out > max(FREE, RATIO * self.packed()):
            raise Refusal("limit", f"unpacks to more than {RATIO} times its size", "unpack it first", self._place())
        buffer[: len(data)] = data
        return len(data)

    def _place(self) -> str:
        return f"byte {self.out} unpacked"


def bounded(source: Readable, packed: Callable[[], int]) -> io.BufferedReader:
    """The stream with a buffer, so that one can look ahead."""
    return io.BufferedReader(Bounded(source, packed))
