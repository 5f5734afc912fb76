"""Bytes that lie beside a text, made small with the text itself as the dictionary.

A record quotes its text, and so do the page it came from and its folded words: against the text they
shrink to a fraction. Before the text stands a file of what all of them repeat, which must never change: what was
packed with it could not be read again. Both are covered by the stream's checksum.
"""

import zlib
from functools import cache
from pathlib import Path

from mulaqat.errors import ArchiveError
from mulaqat.model import Document


def pack(data: bytes, text: str, common: str = "record-1") -> bytes:
    """`data` compressed with `text` as the dictionary, after the file of this name."""
    stream = zlib.compressobj(9, zdict=_common(common) + text.encode())
    return stream.compress(data) + stream.flush()


def unpack(data: bytes, text: str, common: str = "record-1") -> bytes:
    """What `pack` was given; raises ArchiveError when either argument is damaged."""
    if not isinstance(data, bytes | memoryview):  # a damaged page may bring anything
        raise ArchiveError("packed bytes are none")
    stream = zlib.decompressobj(zdict=_common(common) + text.encode("utf-8", "surrogatepass"))
    try:
        whole = stream.decompress(data) + stream.flush()
    except zlib.error as error:
        raise ArchiveError(f"packed bytes do not fit their text ({error})") from None
    if not stream.eof or stream.unused_data:
        raise ArchiveError("packed bytes end too soon or too late")
    return whole


def sealed(document: Document) -> str:
    """A document's text after all that was given beside it: what is packed with this vouches for every part."""
    given = (document.path, document.url, document.publisher, document.published)
    hidden = [f"\0{start}-{end}" for start, end in document.hidden]
    around = [f"\0{start}+{end}" for start, end in document.around]
    parts = "\0".join("-" if part is None else f"={part}" for part in given)
    return parts + "".join([*hidden, *around]) + "\0" + document.text


@cache
def _common(name: str) -> bytes:
    return (Path(__file__).parent / f"{name}.dictionary").read_bytes()
