"""An HTTP response as a crawl keeps it: its body unpacked, within bounds."""

import re
from dataclasses import dataclass

from ..items import Refusal
from ..packing import unpacked

HEAD_END = re.compile(rb"\r?\n\r?\n")
STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
PAGES = ("text/", "application/xhtml", "application/rss", "application/atom", "application/feed")


@dataclass(frozen=True, slots=True)
class Message:
    """What a server said: its media type and charset in the headers, its body unpacked."""

    media: str
    charset: str | None
    body: bytes


def read_http(block: bytes) -> Message:
    """The message of a response record; raises Refusal for what is no page or cannot be unpacked."""
    match, status = HEAD_END.search(block[:65536]), STATUS.match(block)
    if not match or not status:
        raise Refusal("damaged", "is no HTTP response", "get it again")
    if status[1] != b"200":
        raise Refusal("skipped", f"is an answer with status {status[1].decode()}", "leave it out")
    lines = block[: match.start()].decode("latin-1").splitlines()[1:]
    headers = {k.strip().lower(): v.strip() for k, colon, v in (line.partition(":") for line in lines) if colon}
    kind = headers.get("content-type", "text/html")
    media, charset = kind.partition(";")[0].strip().lower(), CHARSET.search(kind)
    if not media.startswith(PAGES):
        raise Refusal("skipped", f"is no page but {media[:40]!r}", "leave it out")
    return Message(media, charset[1] if charset else None, _body(block[match.end() :], headers))


def _body(body: bytes, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = _dechunked(body)
    return unpacked(body, headers.get("content-encoding", ""))


def _dechunked(body: bytes) -> bytes:
    """The chunks put together; the body as it is when it is not in chunks."""
    at = 0
    parts: list[bytes] = []
    while True:
        end = body.find(b"\r\n", at, at + 20)
        size = body[at:end].partition(b";")[0].strip() if end >= 0 else b"?"
        if not re.fullmatch(rb"[0-9a-fA-F]{1,8}", size):
            if not parts:
                return body
            raise Refusal("truncated", "has a body in chunks without the last", "get it again")
        if int(size, 16) == 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + int(size, 16)])
        at = end + 2 + int(size, 16) + 2
