"""One entry of a feed, whatever the feed is written in, as a document."""

from dataclasses import dataclass

import msgspec

from ..entry import Entry, Known, Setting
from ..items import Item, Refusal
from ..pages import read_fragment
from ..plain import taken
from ..rows import with_title

MAX_ENTRIES = 10_000


class Story(msgspec.Struct, frozen=True):
    """What a feed gives of one report; `markup` says whether the text is HTML, `full` whether it is all of it."""

    text: str
    markup: bool
    full: bool
    title: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """Where stories come from: the feed's entry and the outlet it names."""

    entry: Entry
    outlet: str | None


def read_story(story: Story, number: int, feed: Feed, setting: Setting) -> Item:
    """The item of one story; what is wrong with it is refused by itself. Its raw bytes are its fields as JSON."""
    raw = msgspec.json.encode(story)
    place = f"entry {number}"
    if number > MAX_ENTRIES:
        return Refusal("limit", f"is after entry {MAX_ENTRIES}", "split the feed", place).of(
            feed.entry.name, "feed", raw
        )
    known = Known(
        url=_address(story.url),
        title=story.title,
        published=story.published,
        publisher=feed.outlet,
        author=story.author,
        flags=() if story.full else ("summary",),
    )
    entry = feed.entry.at(place).knowing(known)
    try:
        if story.markup:
            return read_fragment(story.text, raw, entry, setting)
        return taken(with_title(story.text, story.title), raw, entry, setting)
    except Refusal as refusal:
        return refusal.of(entry.name, "feed", raw)


def plain_line(markup: str | None) -> str | None:
    """A title without its tags and entities, on one line."""
    from resiliparse.parse.html import HTMLTree

    if not markup:
        return None
    body = HTMLTree.parse(f"<body>{markup[:2000]}").body if {"<", "&"} & set(markup) else None
    return " ".join((markup if body is None else body.text or "").split()) or None


def _address(url: str | None) -> str | None:
    written = (url or "").strip()
    return written if written.lower().startswith(("http://", "https://")) and len(written) <= 2048 else None
