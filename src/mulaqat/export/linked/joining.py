"""What the formats of JSON share: streams of objects, names that are the same everywhere, days as others write them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from mulaqat.model import Actor, Date, Entity, Record

Thing = dict[str, Any]


def listed(things: Iterable[Mapping[str, Any]], head: str = "[", tail: str = "]") -> Iterator[str]:
    """The things with commas between, one a line, after `head` and before `tail`."""
    separator = head + "\n"
    for thing in things:
        yield separator + msgspec.json.encode(thing).decode()
        separator = ",\n"
    yield (head if separator.startswith(head) else "") + "\n" + tail + "\n"


def known(**values: Any) -> Thing:
    """What is known of something: nothing that is None or empty."""
    return {name.replace("__", "@"): value for name, value in values.items() if value not in (None, "", [], ())}


def urn(*parts: str) -> str:
    """A name for something of ours that is the same in every file: urn:mulaqat:person/imran-khan."""
    return "urn:mulaqat:" + "/".join(parts)


def address_of(record: Record) -> str:
    """The address of a report, else a name for it."""
    return record.document.url or urn(record.document.id)


def names_of(actor: Actor | Entity) -> list[str]:
    """The names that the knowledge or the text has, each once."""
    return list(dict.fromkeys(name for name in (actor.name, actor.name_ur) if name))


def interval(date: Date | None) -> str | None:
    """A day, or two with a stroke between (ISO 8601)."""
    if date is None:
        return None
    return date.earliest if date.earliest == date.latest else f"{date.earliest}/{date.latest}"
