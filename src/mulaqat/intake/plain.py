"""Plain text: strict UTF-8, or UTF-16 with its mark; never guessed, never repaired."""

import re
from collections.abc import Iterable, Iterator

from mulaqat.model import Document, Span

from .days import iso_day
from .entry import Entry, Known, Setting, whole
from .items import Item, Refusal, Taken

BLANK = "\ufeff \t\r\n"
# Tag characters and runs of variation selectors carry text that no reader sees.
UNSEEN = re.compile("[\U000e0000-\U000e007f\U000e0100-\U000e01ef]+|[\ufe00-\ufe0f]{2,}")
# UTF-8 read as Windows-1252 or as Windows-1256, and written down so.
MOJIBAKE = re.compile(
    "(?:[ØÙÚÛ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]){3}|(?:[طظ][\u0600-\u06ff\u00a0-\u00bf…‚„]){6}"
)
UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read_text(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The file's characters as they stand, a byte order mark included."""
    raw = whole(entry.file)
    text, decoder = decode(raw)
    yield taken(text, raw, entry, setting, decoder=decoder)


def taken(text: str, raw: bytes, entry: Entry, setting: Setting, decoder: str = "utf-8") -> Taken:
    """A document of plain text with what its surroundings say of it; raises Refusal when it is empty."""
    refuse_empty(text, raw)
    known = entry.known
    flags = (*known.flags, *(["mojibake"] if MOJIBAKE.search(text[:20000]) else []))
    return Taken(
        document_of(text, entry, known, setting),
        raw,
        entry.name,
        hidden=unseen(text),
        author=known.author,
        title=known.title,
        decoder=decoder,
        flags=flags,
    )


def document_of(
    text: str, entry: Entry, known: Known, setting: Setting, hidden: Iterable[Span] = (), around: Iterable[Span] = ()
) -> Document:
    """The document of a text: the outlet is that of its address, else what is said of it."""
    return Document(
        text,
        path=entry.path,
        url=known.url,
        publisher=setting.outlets.of(known.url) or known.publisher,
        published=iso_day(known.published),
        hidden=tuple((span.start, span.end) for span in hidden),
        around=tuple((span.start, span.end) for span in around),
    )


def unseen(text: str) -> tuple[Span, ...]:
    """Where characters stand that carry text and show nothing."""
    return tuple(Span(m.start(), m.end(), m[0]) for m in UNSEEN.finditer(text))


def decode(raw: bytes) -> tuple[str, str]:
    """The text and the decoder's name; raises Refusal for what is neither UTF-8 nor marked UTF-16."""
    codec = UTF16.get(raw[:2])
    if raw[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        raise Refusal("encoding", "is UTF-32", "convert it first: iconv -f UTF-32 -t UTF-8", "byte 0")
    nul = -1 if codec else raw.find(b"\0")
    if nul >= 0:
        raise Refusal("type", "is not text, it has a NUL", "give plain text in UTF-8", f"byte {nul}")
    try:
        text = raw.decode(codec or "utf-8")
    except UnicodeDecodeError as error:
        problem = f"is not {'UTF-16' if codec else 'UTF-8'} at 0x{raw[error.start]:02x}"
        remedy = "convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8"
        raise Refusal("encoding", problem, remedy, f"byte {error.start}") from None
    if "\0" in text:
        raise Refusal("type", "is not text, it has a NUL", "give plain text", f"character {text.index(chr(0))}")
    return text, codec or "utf-8"


def refuse_empty(text: str, raw: bytes) -> None:
    """Raise Refusal for a text without a letter."""
    if not text.strip(BLANK):
        raise Refusal("empty", f"is empty, 0 characters of text in {len(raw)} bytes", "give a report's text")
