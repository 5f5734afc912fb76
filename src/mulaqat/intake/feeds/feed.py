"""RSS and Atom, by feedparser; refused before it where it would be slow or be made to expand entities."""

import io
import re
from collections.abc import Iterator
from typing import Any

from ..entry import Entry, Setting, whole
from ..items import Item, Refusal
from ..pages import decode_page
from .story import Feed, Story, plain_line, read_story

# A list of its own name in an e-mail pattern makes feedparser quadratic in these.
LONG_NAME = re.compile(
    rb"<(?:\w+:)?(?:author|creator|managingEditor|webMaster|contributor|name|email)\b[^>]*>[^<]{1000}", re.I
)
LONG_CDATA = re.compile(
    rb"<(?:\w+:)?(?:author|creator|managingEditor|webMaster|contributor)\b[^>]*>\s*<!\[CDATA\[[^\]]{1000}", re.I
)
HALF = re.compile("[\ud800-\udfff]")
NUMBERED = re.compile(r"&#(?:x([0-9a-f]++)|([0-9]++))", re.I)
MAX_FEED = 8 * 1024 * 1024


def read_feed(entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item an entry of the feed, in the feed's order."""
    import feedparser

    raw = whole(entry.file)
    refuse_entities(raw)
    if len(raw) > MAX_FEED:
        raise Refusal("size", f"is a feed of {len(raw)} bytes, more than {MAX_FEED}", "split it")
    if LONG_NAME.search(raw) or LONG_CDATA.search(raw):
        raise Refusal("limit", "has an author of over 1000 characters", "shorten it")
    # Only bytes behind a file: a string would be taken for an address or a path. Nothing is cleaned, because
    # cleaning takes the styles away by which we know what is hidden.
    # Nor is it left to find the encoding: it tries whatever a feed declares, and takes the first that does not fail.
    text, _, damaged = decode_page(raw, entry.known.charset)
    headers = {"content-location": "", "content-type": "application/xml; charset=utf-8"}
    found = feedparser.parse(
        io.BytesIO(NUMBERED.sub(_numbered, text).encode()),
        response_headers=headers,
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not found.entries:
        why = str(found.get("bozo_exception", ""))[:120]
        raise Refusal("damaged" if why else "empty", f"has no entries{', ' + why if why else ''}", "give a feed")
    flags = ("damaged",) if damaged else ()
    feed = Feed(entry, plain_line(_characters(found.feed.get("title"))), flags)
    for number, item in enumerate(found.entries, 1):
        yield from read_story(_story(item), number, feed, setting)
    if found.get("bozo"):
        why = str(found.get("bozo_exception", ""))[:120]
        yield Refusal("damaged", f"is not well-formed, {why}; entries may be missing", "get it again").of(
            entry.name, "feed", raw
        )


def refuse_entities(raw: bytes) -> None:
    """Raise Refusal for XML that declares entities, in whatever encoding."""
    if b"<!entity" in raw.replace(b"\0", b"").lower():
        raise Refusal("limit", "declares entities", "take the DTD out")


def _story(item: Any) -> Story:
    contents = [part for part in item.get("content", []) if part.get("value", "").strip()]
    best = next((part for part in contents if "html" in part.get("type", "")), contents[0] if contents else None)
    summary = item.get("summary_detail") or {}
    part = best or summary
    return Story(
        _characters(part.get("value")) or "",
        markup=part.get("type", "") != "text/plain",
        full=best is not None,
        title=plain_line(_characters(item.get("title"))),
        url=_characters(item.get("link")),
        published=_characters(item.get("published")),
        author=plain_line(_characters(item.get("author"))),
    )


def _numbered(match: re.Match[str]) -> str:
    """A numbered entity, or U+FFFD for one of no character, which feedparser fails on."""
    digits, base = (match[1], 16) if match[1] else (match[2], 10)
    number = int(digits, base) if len(digits) < 20 else 0
    return match[0] if 0 < number < 0xD800 or 0xDFFF < number < 0x110000 else "&#xFFFD"


def _characters(written: str | None) -> str | None:
    """A text without NULs and with U+FFFD for halves of characters, which numbered entities can name."""
    return None if written is None else HALF.sub("\ufffd", written.replace("\0", ""))
