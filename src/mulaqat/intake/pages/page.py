"""A page's bytes as one document."""

from collections.abc import Iterator

from mulaqat.model import Span

from ..entry import Entry, Known, Setting, whole
from ..items import Item, Taken
from ..plain import MOJIBAKE, document_of, refuse_empty, unseen
from ..rows import with_title
from .decoding import decode_page
from .guards import refuse_many_attributes
from .metadata import Claims, read_claims
from .seen import Seen, see

FRAGMENT = "<!doctype html><body>"


def read_page(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The one document of a page."""
    from resiliparse.parse.html import HTMLTree

    raw = whole(entry.file)
    page, decoder, damaged = decode_page(raw, entry.known.charset)
    refuse_many_attributes(page)
    tree = HTMLTree.parse(page)
    claims = read_claims(tree)
    seen = _under_headline(see(tree, setting.outlets), tree)
    refuse_empty(seen.text, raw)
    flags = (*(["damaged"] if damaged else []), *(["mojibake"] if MOJIBAKE.search(seen.text[:20000]) else []))
    known = _known(entry.known, claims, setting)
    yield Taken(
        document_of(seen.text, entry, known, setting, seen.hidden, seen.around),
        raw,
        entry.name,
        hidden=tuple(sorted((*seen.hidden, *unseen(seen.text)), key=lambda span: (span.start, span.end))),
        boilerplate=seen.boilerplate,
        author=known.author,
        canonical=claims.canonical,
        title=known.title,
        decoder=decoder,
        flags=(*entry.known.flags, *flags, *seen.flags),
    )


def read_fragment(markup: str, raw: bytes, entry: Entry, setting: Setting) -> Taken:
    """The document of a feed's entry written in HTML, under the title that the entry knows."""
    from resiliparse.parse.html import HTMLTree

    refuse_many_attributes(markup)
    seen = see(HTMLTree.parse(FRAGMENT + markup), setting.outlets, main=False)
    refuse_empty(seen.text, raw)
    seen = _moved(seen, with_title(seen.text, entry.known.title))
    return Taken(
        document_of(seen.text, entry, entry.known, setting, seen.hidden, seen.around),
        raw,
        entry.name,
        hidden=tuple(sorted((*seen.hidden, *unseen(seen.text)), key=lambda span: (span.start, span.end))),
        boilerplate=seen.boilerplate,
        author=entry.known.author,
        title=entry.known.title,
        flags=entry.known.flags,
    )


def _known(known: Known, claims: Claims, setting: Setting) -> Known:
    """What the surroundings say goes before what the page claims."""
    publisher = known.publisher or setting.outlets.of(claims.canonical) or claims.publisher
    return Known(
        url=known.url,
        title=known.title or claims.title,
        published=known.published or claims.published,
        publisher=publisher,
        author=known.author or claims.author,
        flags=known.flags,
    )


def _under_headline(seen: Seen, tree: object) -> Seen:
    """The text under the page's visible headline, where it stands outside the main part."""
    heading = tree.document.query_selector("h1")  # type: ignore[attr-defined]
    title = " ".join(heading.text.split()) if heading is not None else ""
    if not title or title in " ".join(seen.text.split()) or len(title) > 300:
        return seen
    return _moved(seen, with_title(seen.text, title))


def _moved(seen: Seen, text: str) -> Seen:
    """The same with more text before it."""
    by = len(text) - len(seen.text)

    def moved(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(Span(span.start + by, span.end + by, span.text) for span in spans)

    return Seen(text, moved(seen.hidden), moved(seen.boilerplate), moved(seen.around), seen.flags)
