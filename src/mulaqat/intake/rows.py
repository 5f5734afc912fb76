"""From a row with named cells to a document, whatever the row was written in."""

from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from .entry import Columns, Entry, Known, Setting
from .items import Refusal, Taken
from .plain import taken

USUAL = {
    "text": ("text", "body", "content", "article", "متن"),
    "title": ("title", "headline", "عنوان"),
    "published": ("published", "date", "datePublished", "published_at", "pubDate", "تاریخ"),
    "publisher": ("publisher", "outlet", "source", "site"),
    "author": ("author", "byline"),
    "url": ("url", "link"),
}


def columns_of(names: Collection[str], columns: Columns) -> dict[str, str]:
    """Which column holds what; raises Refusal when there is none for the text, or not the one asked for."""
    found: dict[str, str] = {}
    for role, usual in USUAL.items():
        asked: str | None = getattr(columns, role)
        if asked is not None and asked not in names:
            raise Refusal("columns", f"has no column {asked!r}, but {_listed(names)}", f"name the {role} column")
        column = asked or next((name for name in usual if name in names), None)
        if column:
            found[role] = column
    if "text" not in found:
        raise Refusal("columns", f"has no column of text, but {_listed(names)}", "name the column that holds the text")
    return found


def row_item(cells: Mapping[str, Any], roles: Mapping[str, str], raw: bytes, entry: Entry, setting: Setting) -> Taken:
    """The document of one row; raises Refusal for a row without text."""
    text = cells.get(roles["text"])
    if not isinstance(text, str):
        raise Refusal("columns", f"has no text in {roles['text']!r}", "give the text as a string")
    if "\0" in text:
        raise Refusal("type", "has a NUL in its text", "give plain text", f"character {text.index(chr(0))}")
    known = Known(
        url=_string(cells, roles.get("url")),
        title=_string(cells, roles.get("title")),
        published=cells.get(roles.get("published", "")),
        publisher=_string(cells, roles.get("publisher")),
        author=_string(cells, roles.get("author")),
    )
    return taken(with_title(text, known.title), raw, entry.knowing(known), setting)


def with_title(text: str, title: str | None) -> str:
    """The text under its title; as it is when it begins with it already."""
    title = (title or "").strip()
    return f"{title}\n\n{text}" if title and text.strip() and not text.lstrip().startswith(title) else text


def json_bytes(cells: Mapping[str, Any]) -> bytes:
    """A row as JSON, for formats whose rows have no bytes of their own."""
    return msgspec.json.encode(dict(cells), enc_hook=str, order="deterministic")


def _string(cells: Mapping[str, Any], column: str | None) -> str | None:
    value = cells.get(column) if column else None
    return value.replace("\0", "").strip() or None if isinstance(value, str) else None  # no database keeps a NUL


def _listed(names: Collection[str]) -> str:
    shown = ", ".join(ascii(name[:40]) if not name.isprintable() else name[:40] for name in list(names)[:12])
    return shown or "no columns at all"
