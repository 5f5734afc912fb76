"""What comes out of the intake: documents taken, and things refused with their reason."""

from dataclasses import dataclass
from typing import Literal

from mulaqat.errors import InputError
from mulaqat.model import Document, Span

Reason = Literal[
    "missing",  # no such file
    "permission",
    "unreadable",  # the disk or the device says no
    "type",  # not a format that holds text
    "encoding",
    "empty",
    "size",  # over a cap in bytes
    "limit",  # over a cap of another kind: attributes, members, ratio
    "nesting",  # an archive in an archive in an archive
    "encrypted",
    "damaged",
    "truncated",
    "columns",  # a table or a line without the text
    "not_fetched",  # only an address; the text is elsewhere
    "address",  # one that is not fetched: another scheme, a private network
    "robots",  # the site asks not to
    "unreachable",  # no answer, or none in time
    "status",  # an answer without the thing asked for
    "later",  # the site asks to wait
    "needs_extra",  # an optional package is missing
    "skipped",  # no fault: not a report (an image in a crawl, a link in a folder)
    "fault",  # ours
]


@dataclass(frozen=True, slots=True)
class Taken:
    """A document with the bytes it was made from.

    `hidden` are spans of the text that a reader does not see at first or at all, `boilerplate` what a page prints
    around its report. `author`, `title` and `canonical` are the page's own claims. `flags` say what to know of the
    text: damaged (U+FFFD stands for bad bytes), whole_page (no main part was found), deep, summary, mojibake.
    """

    document: Document
    raw: bytes
    name: str
    hidden: tuple[Span, ...] = ()
    boilerplate: tuple[Span, ...] = ()
    author: str | None = None
    canonical: str | None = None
    title: str | None = None
    decoder: str = "utf-8"
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that is no document: `message` is one line with the name, the place and the remedy.

    `place` is where in it ("byte 17", "line 3"); `raw` its bytes as far as they are at hand, at most 16 MiB.
    """

    name: str
    reason: Reason
    stage: str
    place: str | None
    message: str
    raw: bytes | None = None


Item = Taken | Refused


class Refusal(InputError):
    """Raised inside the intake; becomes a Refused with the name of what was being read."""

    def __init__(self, reason: Reason, problem: str, remedy: str, place: str | None = None, stage: str = "") -> None:
        self.reason, self.problem, self.remedy, self.place, self.stage = reason, problem, remedy, place, stage
        super().__init__(f"{problem} ({place}); {remedy}" if place else f"{problem}; {remedy}")

    def of(self, name: str, stage: str, raw: bytes | None = None) -> Refused:
        """The item that says so of `name`."""
        return Refused(name, self.reason, self.stage or stage, self.place, f"{name}: {self}", raw)
