"""Sitemaps: lists of addresses, which are read only where the call has a `fetch`."""

import xml.etree.ElementTree as ElementTree  # nosec B405  # entities are refused before it sees anything
from collections.abc import Iterator

from ..entry import Entry, Setting, whole
from ..fetched import fetched, is_address
from ..items import Item, Refusal
from .feed import refuse_entities

MAX_ADDRESSES = 50_000  # what the format allows
MAX_LEVEL = 3  # an index, a sitemap in gzip, and the sitemap in it


def read_sitemap(entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item an address: its page when it is fetched, else a Refused that names it."""
    raw = whole(entry.file)
    refuse_entities(raw)
    try:
        root = ElementTree.fromstring(raw)  # nosec B314
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise Refusal("damaged", f"is no well-formed sitemap, {error}", "get it again") from None
    found = [(node.text or "").strip() for node in root.iter() if node.tag.rpartition("}")[2] == "loc"]
    if not found:
        raise Refusal("empty", "lists no address", "give a sitemap")
    for number, url in enumerate(found, 1):
        place = f"address {number}"
        if number > MAX_ADDRESSES:
            yield Refusal("limit", f"is after address {MAX_ADDRESSES}", "split it", place).of(entry.name, "sitemap")
            return
        yield from _page(url, place, entry, setting)


def _page(url: str, place: str, entry: Entry, setting: Setting) -> Iterator[Item]:
    name = entry.at(place).name
    if not is_address(url):
        yield Refusal("skipped", "is no http address", "leave it out").of(name, "sitemap", url[:2048].encode())
    elif setting.fetch is None:
        problem = f"gives an address and no text: {ascii(url)[1:-1][:200]}"
        yield Refusal("not_fetched", problem, "give --fetch to fetch it").of(name, "sitemap")
    elif entry.level >= MAX_LEVEL:
        yield Refusal("nesting", "is a sitemap of sitemaps of sitemaps", "give the inner ones").of(name, "sitemap")
    else:
        try:
            page = fetched(url, entry.level + 1, setting)
        except Refusal as refusal:
            yield refusal.of(url, "fetch")
        else:
            yield from setting.open(page, setting)
