"""The records of a crawl's archive, one after the other; a damaged one costs itself."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..entry import MAX_BYTES
from ..items import Reason
from .window import Window

MAX_HEAD = 64 * 1024
HEAD_END = re.compile(rb"\r?\n\r?\n")
DIGESTS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "md5": hashlib.md5}


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its byte offset in the stream, its headers in lower case, its block."""

    offset: int
    headers: dict[str, str]
    block: bytes


@dataclass(frozen=True, slots=True)
class Damage:
    """What cannot be read as a record: where it begins, what is wrong, the bytes as far as at hand."""

    offset: int
    reason: Reason
    problem: str
    raw: bytes


def read_records(window: Window) -> Iterator[Record | Damage]:
    """Every record of a stream, and a Damage for every stretch that holds none."""
    while True:
        window.skip_blank()
        if not window.ahead(1):
            if window.broken:
                yield Damage(window.offset, window.broken.reason, window.broken.problem, b"")
            return
        found = _record(window) if window.ahead(5) == b"WARC/" else _lost(window, 0, "damaged", "is no record")
        yield found
        if isinstance(found, Damage) and window.broken and not window.buffer:
            return  # behind a whole record it is yet to be told


def _record(window: Window) -> Record | Damage:
    head = window.ahead(MAX_HEAD)
    match = HEAD_END.search(head)
    if not match:
        return _lost(window, 5, "damaged", "has headers without an end")
    headers = _headers(head[: match.start()])
    size = headers.get("content-length", "")
    if not (size.isascii() and size.isdigit() and len(size) < 19):
        return _lost(window, match.end(), "damaged", "has no valid Content-Length")
    if int(size) > MAX_BYTES:
        return _lost(window, match.end(), "size", f"says that it has {size} bytes, more than {MAX_BYTES}")
    return _with_block(window, headers, match.end(), match.end() + int(size))


def _with_block(window: Window, headers: dict[str, str], start: int, end: int) -> Record | Damage:
    data = window.ahead(end)
    if len(data) < end:
        return _lost(window, start, "truncated", f"has {len(data) - start} of its {end - start} bytes")
    block = data[start:]
    fits = _fits_digest(headers.get("warc-block-digest", ""), block)
    # Looking past the block makes a packed member prove its checksum before the record is believed: its digest says
    # nothing of its headers. Where a file just ends, what came before is as it was.
    after = window.ahead(end + 64)[end:].lstrip(b"\r\n")
    if window.broken and not after and not (fits and window.broken.reason == "truncated"):
        return _lost(window, end, window.broken.reason, window.broken.problem)
    if after and not fits and not b"WARC/".startswith(after[:5]):
        return _lost(window, start, "damaged", "does not end where its Content-Length says")
    if fits is False:
        return _lost(window, end, "damaged", "does not fit its digest")
    offset = window.offset
    window.skip(end)
    return Record(offset, headers, block)


def _lost(window: Window, start: int, reason: Reason, problem: str) -> Damage:
    offset = window.offset
    raw = window.skip_to_record(start)
    if window.broken and not window.buffer:
        return Damage(offset, window.broken.reason, window.broken.problem, raw)
    return Damage(offset, reason, problem, raw)


def _headers(head: bytes) -> dict[str, str]:
    lines = head.decode("utf-8", "replace").splitlines()[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _fits_digest(digest: str, block: bytes) -> bool | None:
    """Whether a block fits its digest; None when there is none that we know."""
    name, _, value = digest.partition(":")
    make = DIGESTS.get(name.lower())
    if make is None:
        return None
    found = make(block, usedforsecurity=False)
    return value.upper() in (base64.b32encode(found.digest()).decode(), found.hexdigest().upper())
