"""The archives of crawls (WARC and WET), plain or packed, as documents.

Our own reader, because the known ones stop at the first damaged byte without saying so.
"""

from collections.abc import Iterator

from ..entry import Entry, Known, Setting, entry_of, inside, seekable
from ..items import Item, Refusal
from .http_message import read_http
from .members import HEADER, Member, holds_record, next_member
from .records import Damage, Record, read_records
from .window import Window

# Records about the crawl, not of it; a revisit says that a page is as it was.
SILENT = frozenset({"warcinfo", "request", "metadata", "revisit"})


def read_warc(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of a plain archive."""
    level = inside(entry)
    window = Window(lambda: entry.file.read(1 << 16))
    for found in read_records(window):
        yield from _items(found, f"byte {found.offset}", entry, level, setting)


def read_packed_warc(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of an archive in gzip, usually one member a record."""
    level, file = inside(entry), seekable(entry.file)
    start: int | None = 0
    while start is not None:
        file.seek(start)
        head = file.read(3)
        if not head:
            return
        if head != HEADER:
            after = next_member(file, start, holds_record)
            yield from _items(_junk(start, after), f"byte {start}", entry, level, setting)
            start = after
            continue
        member = Member(file, start)
        window = Window(member.read)
        for found in read_records(window):
            unpacked = f"+{found.offset}" if found.offset else ""  # more than one record in a member
            yield from _items(found, f"byte {start}{unpacked}", entry, level, setting)
        start = next_member(file, start + len(HEADER), holds_record) if window.broken else member.end


def _junk(start: int, after: int | None) -> Damage:
    much = "the rest" if after is None else f"{after - start} bytes"
    return Damage(start, "damaged", f"is no record, {much}", b"")


def _items(found: Record | Damage, place: str, entry: Entry, level: int, setting: Setting) -> Iterator[Item]:
    name = f"{entry.name}@{place.removeprefix('byte ')}"
    if isinstance(found, Damage):
        yield Refusal(found.reason, found.problem, "get it again", place).of(name, "record", found.raw)
        return
    try:
        inner = _document(found, name, entry, level)
    except Refusal as refusal:
        yield refusal.of(name, "record", found.block)
    else:
        if inner:
            yield from setting.open(inner, setting)


def _document(record: Record, name: str, entry: Entry, level: int) -> Entry | None:
    headers = record.headers
    kind = headers.get("warc-type", "").lower()
    if kind in SILENT:
        return None
    url = headers.get("warc-target-uri", "").strip("<>") or None
    if url and (len(url) > 2048 or not url.lower().startswith(("http://", "https://"))):
        raise Refusal("skipped", "has no http address", "leave it out")
    flags = ("truncated",) if "warc-truncated" in headers else ()
    if kind == "response":
        message = read_http(record.block)
        body, media, charset = message.body, message.media, message.charset
    elif kind in ("resource", "conversion"):
        body, media, charset = record.block, headers.get("content-type", "").partition(";")[0].strip(), None
    else:
        raise Refusal("skipped", f"is a record of the kind {kind[:20]!r}", "leave it out")
    known = Known(url=url, media=media or "application/octet-stream", charset=charset, flags=flags)
    return entry_of(body, name, entry.path, level, known)
