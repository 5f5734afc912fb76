"""What a server packed for the way, unpacked within bounds."""

import zlib

from .entry import MAX_BYTES
from .items import Refusal


def unpacked(body: bytes, packing: str) -> bytes:
    """The body of an HTTP message by its Content-Encoding; raises Refusal for what is damaged or too much."""
    packing = packing.strip().lower()
    if packing in ("gzip", "x-gzip", "deflate"):
        return _inflated(body)
    if packing not in ("", "identity"):
        # Many crawlers unpack and leave the header as it was.
        if b"<" in body[:2048] and b"\0" not in body[:2048]:
            return body
        raise Refusal("type", f"is packed as {packing[:20]!a}", "unpack it first")
    return body


def _inflated(body: bytes) -> bytes:
    """The body unpacked; as it is when it was not packed."""
    if body[:2] != b"\x1f\x8b" and body[:1] != b"\x78":
        return body
    inflater = zlib.decompressobj(47)
    try:
        data = inflater.decompress(body, MAX_BYTES)
    except zlib.error as error:
        raise Refusal("damaged", f"has a body that cannot be unpacked, {error}", "get it again") from None
    if inflater.unconsumed_tail:
        raise Refusal("limit", f"unpacks to more than {MAX_BYTES} bytes", "leave it out")
    if not inflater.eof:
        raise Refusal("truncated", "has a packed body that ends too early", "get it again")
    return data
