"""What goes in (Document) and what comes out (Record)."""

import hashlib
from typing import Literal

import msgspec

from .actor import Actor, Entity
from .facts import Agreement, Doubt, Event, Meeting, Statement
from .span import Span
from .time_place import Date


class Document(msgspec.Struct, frozen=True, gc=False):
    """A report as it was given: its text is never changed. `published` is an ISO day or instant.

    `hidden` are ranges of the text, in order, that a reader of it does not see, `around` those that its page prints
    around the report, such as lists of other reports: they are kept and never read.
    """

    text: str
    path: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    hidden: tuple[tuple[int, int], ...] = ()
    around: tuple[tuple[int, int], ...] = ()

    @property
    def id(self) -> str:
        """A hash of the source and the text: the same input gives the same id on every machine."""
        source = self.url or self.publisher or ""
        data = f"{source}\0{self.text}".encode("utf-8", "surrogatepass")
        return "doc-" + hashlib.sha256(data).hexdigest()[:20]

    @property
    def unread(self) -> tuple[tuple[int, int], ...]:
        """The ranges of both kinds, in order, those that meet put together."""
        ranges: list[tuple[int, int]] = []
        for start, end in sorted((*self.hidden, *self.around)):
            if ranges and start <= ranges[-1][1]:
                start, end = ranges[-1][0], max(ranges.pop()[1], end)
            ranges.append((start, end))
        return tuple(ranges)


class Source(msgspec.Struct, frozen=True, gc=False):
    """The record's `document`: where its facts were read."""

    id: str
    path: str | None
    url: str | None
    publisher: Actor | None
    title: Span | None
    published: Date | None
    characters: int
    language: str = "ur"


class MadeBy(msgspec.Struct, frozen=True, gc=False):
    """Which version, with which knowledge, read the document."""

    version: str
    knowledge: str


class Record(msgspec.Struct, frozen=True, gc=False):
    """All that one document says, each fact with the characters it was read from."""

    document: Source
    made_by: MadeBy
    entities: tuple[Entity, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    events: tuple[Event, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    format: Literal["mulaqat-record/1"] = "mulaqat-record/1"

    @property
    def named_doubts(self) -> dict[str, Doubt]:
        """The doubts by the ids that archives and pages give them, as the format has none: d1 is the first."""
        return {f"d{number}": doubt for number, doubt in enumerate(self.doubts, 1)}
