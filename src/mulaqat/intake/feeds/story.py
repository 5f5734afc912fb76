"""One entry of a feed, whatever the feed is written in, as a document."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from ..entry import Entry, Known, Setting
from ..fetched import fetched, is_address
from ..files import shown
from ..items import Item, Refusal
from ..pages import read_fragment
from ..plain import taken
from ..rows import with_title

MAX_ENTRIES = 10_000
FOR_NOW = frozenset({"skipped", "later", "unreachable"})  # the page is there already, or will be another time


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
    """Where stories come from: the feed's entry and the outlet it names; `flags` are those of all its stories."""

    entry: Entry
    outlet: str | None
    flags: tuple[str, ...] = ()


def read_story(story: Story, number: int, feed: Feed, setting: Setting) -> Iterator[Item]:
    """The item of one story; what is wrong with it is refused by itself.

    Where a fetch is handed in, the page of a story that is only a summary is read in its place.
    """
    url = _address(story.url)
    if story.full or not url or setting.fetch is None or number > MAX_ENTRIES:
        yield _item(story, url, number, feed, setting)
        return
    try:
        page = fetched(url, feed.entry.level + 1, setting)
    except Refusal as refusal:
        if refusal.reason in FOR_NOW:
            yield refusal.of(url, "fetch")
        else:
            yield _item(story, url, number, feed, setting)
    else:
        yield from setting.open(page, replace(setting, fetch=None))  # whatever the page is, it leads no further


def _item(story: Story, url: str | None, number: int, feed: Feed, setting: Setting) -> Item:
    """What the feed itself gives. Its raw bytes are its fields as JSON.

    It is called by its address, since its number changes whenever the feed grows.
    """
    raw = msgspec.json.encode(story)
    place = f"entry {number}"
    if number > MAX_ENTRIES:
        return Refusal("limit", f"is after entry {MAX_ENTRIES}", "split the feed", place).of(
            feed.entry.name, "feed", raw
        )
    known = Known(
        url=url,
        title=story.title,
        published=story.published,
        publisher=feed.outlet,
        author=story.author,
        flags=feed.flags if story.full else (*feed.flags, "summary"),
    )
    entry = feed.entry.at(shown(url) if url else place).knowing(known)
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
    return written if is_address(written) else None
