"""Which kind of thing some bytes are: by their first bytes where these are clear, else by the name."""

import re
from pathlib import PurePosixPath
from typing import Literal

Kind = Literal[
    "text", "page", "zip", "gzip", "warc", "jsonl", "json", "csv", "parquet", "feed", "sitemap", "binary", "unknown"
]

MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PAR1", "parquet"),
    (b"WARC/", "warc"),
    (b"\x89PNG", "binary"),
    (b"\xff\xd8\xff", "binary"),
    (b"GIF8", "binary"),
    (b"%PDF-", "binary"),
    (b"\x7fELF", "binary"),
    (b"MZ\x90", "binary"),
    (b"RIFF", "binary"),
    (b"\xd0\xcf\x11\xe0", "binary"),
    (b"7z\xbc\xaf", "binary"),
    (b"BZh", "binary"),
    (b"\xfd7zXZ", "binary"),
    (b"\x28\xb5\x2f\xfd", "binary"),
    (b"SQLite format 3", "binary"),
)
SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "warc",
}
MEDIA: dict[str, Kind] = {
    "text/html": "page",
    "application/xhtml+xml": "page",
    "text/plain": "text",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/feed+json": "json",
    "application/json": "json",
    "application/x-ndjson": "jsonl",
    "text/csv": "csv",
}
# Possessive: a comment that may go on over the next one could else be parted in more ways than can be tried.
PROLOGUE = r"(?:<\?[^>]{0,400}+>|<!--.{0,500}?-->|<!doctype\s+(?!html)[^>]{0,400}+>|\s)*+"
MARKUP = re.compile(PROLOGUE + r"<(!doctype\s+html|[a-z][\w:.-]*)", re.I | re.S)
ROOTS: dict[str, Kind] = {
    "rss": "feed",
    "feed": "feed",
    "rdf:rdf": "feed",
    "urlset": "sitemap",
    "sitemapindex": "sitemap",
    "html": "page",
}


def kind_of(name: str, head: bytes, media: str | None = None) -> Kind:
    """The kind from the first bytes, else from the declared media type, else from the name."""
    for magic, kind in MAGIC:
        if head.startswith(magic):
            return kind
    found = _by_markup(head) or MEDIA.get(media or "")
    if media and not found:
        return "binary"
    suffix = PurePosixPath(name.lower().removesuffix(".gz")).suffix
    found = found or SUFFIXES.get(suffix)
    if found:
        return found
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return "json" if start[:1] in (b"{", b"[") else "text"


def _by_markup(head: bytes) -> Kind | None:
    match = MARKUP.match(_letters(head))
    if not match:
        return None
    root = match[1].lower()
    return "page" if root.startswith("!doctype") else ROOTS.get(root)


def _letters(head: bytes) -> str:
    """The ASCII letters of a head, whatever of the usual encodings it is in."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
