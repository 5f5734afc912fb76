"""zip: its members in their order, each bounded; names are for messages only."""

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from ..entry import Entry, Setting, inside, seekable
from ..files import shown
from ..items import Item, Refusal
from .bounded import bounded

MAX_MEMBERS = 100_000
MAX_DIRECTORY = 16 * 1024 * 1024  # bytes of the list of members
END = b"PK\x05\x06"
ENCRYPTED = 0x1


def read_zip(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of every member."""
    level = inside(entry)
    file = seekable(entry.file)
    _refuse_long_lists(file)
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, EOFError) as error:
        raise Refusal("damaged", f"cannot be opened as zip, {error}", "get it again") from None
    members = archive.infolist()
    _refuse_overlaps(members)
    for member in members:
        if not member.is_dir():
            yield from _member(archive, member, entry, level, setting)


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, entry: Entry, level: int, setting: Setting
) -> Iterator[Item]:
    name = f"{entry.name}!{shown(member.filename[:300])}"
    if member.flag_bits & ENCRYPTED:
        yield Refusal("encrypted", "is encrypted", "unpack it with its password first").of(name, "unpack")
        return
    try:
        source = archive.open(member)
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OSError) as error:
        yield Refusal("damaged", f"cannot be unpacked, {error}", "get it again").of(name, "unpack")
        return
    with source:
        file = bounded(source, lambda: member.compress_size)
        path = f"{entry.path}!{member.filename}" if entry.path else None
        yield from setting.open(Entry(name, path, file, level), setting)


def _refuse_long_lists(file: BinaryIO) -> None:
    """Look at the end of the file, before zipfile makes an object of every member."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(END)
    if at < 0 or len(tail) - at < 22:
        raise Refusal("truncated", "has no list of members at its end", "get it again", f"byte {size}")
    members, directory = struct.unpack("<HI", tail[at + 10 : at + 16])
    if members > MAX_MEMBERS or directory > MAX_DIRECTORY:
        raise Refusal("limit", f"lists more than {MAX_MEMBERS} members", "unpack it first")


def _refuse_overlaps(members: list[zipfile.ZipInfo]) -> None:
    """Members that share their bytes are a bomb."""
    if len(members) > MAX_MEMBERS:
        raise Refusal("limit", f"lists {len(members)} members, {MAX_MEMBERS} is the bound", "unpack it first")
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            place = f"byte {member.header_offset}"
            raise Refusal("limit", "has members that lie over each other, as a bomb has", "unpack it first", place)
        end = member.header_offset + member.compress_size
