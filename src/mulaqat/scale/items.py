"""What the intake finds in a shard, each thing named alike on every machine, as a batch takes or refuses it."""

import hashlib
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from mulaqat.intake import Columns, Item, Refused, read_source, shown, unicode_path
from mulaqat.model import Document

from .shards import File, Shard


class Setting(msgspec.Struct, frozen=True):
    """How documents are read: `published` and `publisher` hold of those that say nothing themselves.

    `columns` are names of columns by what they hold.
    """

    published: str | None = None
    publisher: str | None = None
    columns: dict[str, str] = {}


class Found(msgspec.Struct, frozen=True):
    """A document with the name it has where it came from, and a hash of the bytes it was read from."""

    document: Document
    name: str
    sha256: str


class Quarantined(msgspec.Struct, frozen=True):
    """What is no document, or could not be read: `place` is where in `name`, `message` one line with the remedy."""

    name: str
    place: str | None
    reason: str
    stage: str
    message: str


def items_of(shard: Shard, setting: Setting) -> Iterator[Found | Quarantined]:
    """Everything in the shard's files, in their order; what is skipped has the reason "skipped"."""
    columns = Columns(**setting.columns)
    for file in shard.files:
        for item in read_source(file.path, columns=columns):
            yield _item(item, file, setting)


def quarantined(found: Found, reason: str, message: str) -> Quarantined:
    """A document that was found and could not be read."""
    return Quarantined(found.name, None, reason, "read", f"{found.name}: {message}")


def _item(item: Item, file: File, setting: Setting) -> Found | Quarantined:
    name, long = file.name, shown(file.path)
    if isinstance(item, Refused):
        message = name + item.message.removeprefix(long)
        return Quarantined(name + item.name.removeprefix(long), item.place, item.reason, item.stage, message)
    given = item.document
    document = replace(
        given,
        path=None if given.path is None else name + given.path.removeprefix(unicode_path(file.path)),
        published=given.published or setting.published,
        publisher=given.publisher or setting.publisher,
    )
    found = Found(document, name + item.name.removeprefix(long), hashlib.sha256(item.raw).hexdigest())
    fault = _fault(document.text)
    return quarantined(found, "refused", fault) if fault else found


def _fault(text: str) -> str | None:
    """Why no table can hold a text."""
    if "\0" in text:
        return f"the text has a NUL at {text.index(chr(0))}; cut it out"
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return f"the text has half a character at {error.start}; get it again"
    return None
