"""JSON Feed."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..entry import Entry, Setting
from ..items import Item
from .story import Feed, Story, read_story


def read_json_feed(value: Mapping[str, Any], entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item an entry of a decoded JSON Feed."""
    feed = Feed(entry, _text(value.get("title")))
    items = value.get("items")
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        yield from read_story(_story(item if isinstance(item, dict) else {}), number, feed, setting)


def _story(item: Mapping[str, Any]) -> Story:
    html, text = _text(item.get("content_html")), _text(item.get("content_text"))
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [author.get("name") for author in authors or [] if isinstance(author, dict)]
    return Story(
        text or html or _text(item.get("summary")) or "",
        markup=text is None and html is not None,
        full=(text or html) is not None,
        title=_text(item.get("title")),
        url=_text(item.get("url")),
        published=_text(item.get("date_published")),
        author=", ".join(name for name in names if isinstance(name, str)) or None,
    )


def _text(value: object) -> str | None:
    written = value.replace("\0", "") if isinstance(value, str) else ""
    return written if written.strip() else None
