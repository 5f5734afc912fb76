"""gzip: one thing packed, or the archive of a crawl in which every record is packed by itself."""

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from ..entry import Entry, Setting, inside, seekable
from ..items import Item, Refusal
from .bounded import FREE, RATIO
from .members import CHUNK, HEADER, Member, holds_text, next_member
from .warc import read_packed_warc
from .window import Break

CRAWLS = (".warc.gz", ".wet.gz", ".wat.gz")


def read_gzip(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of what is packed."""
    level = inside(entry)
    if entry.name.lower().endswith(CRAWLS) or _begins(entry.file.peek(4096)[:4096]).startswith(b"WARC/"):
        yield from read_packed_warc(entry, setting)
        return
    file: io.BufferedReader = io.BufferedReader(Unpacked(seekable(entry.file)))
    yield from setting.open(Entry(entry.name, entry.path, file, level, entry.known), setting)


class Unpacked(io.RawIOBase):
    """What all members hold, one after the other.

    Damage raises a Refusal once what is good before it was given; who reads on gets what the next good member holds.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.member: Member | None = Member(file, 0)
        self.data, self.out, self.into = b"", 0, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; raises Refusal at damage and at the bound."""
        while not self.data and self.member:
            try:
                self.data = self.member.read()
            except Break as broken:
                raise self._refusal(broken) from None
            if not self.data:
                self._go_on(self.member)
        size = min(len(buffer), len(self.data))
        buffer[:size], self.data = self.data[:size], self.data[size:]
        self.out += size
        if size and self.out > max(FREE, RATIO * (self.into + (self.member.into if self.member else 0))):
            self.data, self.member = b"", None  # this is the end of it
            raise Refusal("limit", f"unpacks to more than {RATIO} times its size", "unpack it first", self._place())
        return size

    def _refusal(self, broken: Break) -> Refusal:
        """What broke; from then on the next good member is read, where there is one."""
        member, place = self.member, self._place()
        assert member
        self.into += member.into
        after = None if broken.reason == "limit" else next_member(self.file, member.start + len(HEADER), holds_text)
        self.member = None if after is None else Member(self.file, after)
        return Refusal(broken.reason, broken.problem, "get it again", place)

    def _go_on(self, member: Member) -> None:
        """To the member behind this one; raises Refusal for what is none, but zeros may fill up the end of a file."""
        assert member.end is not None
        self.into += member.into
        self.file.seek(member.end)
        rest = self.file.read(CHUNK)
        after = member.end if rest.startswith(HEADER) else next_member(self.file, member.end, holds_text)
        self.member = None if after is None else Member(self.file, after)
        if after != member.end and (after is not None or rest.strip(b"\0")):
            much = "the rest" if after is None else f"{after - member.end} bytes"
            raise Refusal("damaged", f"is no gzip, {much}", "get it again", f"byte {member.end}")

    def _place(self) -> str:
        return f"byte {self.out} unpacked"


def _begins(head: bytes) -> bytes:
    """The first bytes of what a head of gzip unpacks to; empty when it is damaged."""
    try:
        return zlib.decompressobj(31).decompress(head, 16)
    except zlib.error:
        return b""
