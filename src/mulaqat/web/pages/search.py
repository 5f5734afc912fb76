"""/search"""

from collections.abc import Iterator
from typing import Any

import msgspec
from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Filters, Hit, Page, Snippet
from mulaqat.looking import Look

from ..showing import Show


@get("/search", sync_to_thread=True)
def search(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Reports that fit a query and the filters, the best first; without a query the newest."""
    query = show.place.asked.get("q", "").strip()
    found = look.search(query, filters, page)
    return show("search.html", query=query, found=found, hits=[_shown(hit) for hit in found.hits])


def _shown(hit: Hit) -> dict[str, Any]:
    return msgspec.structs.asdict(hit) | {"pieces": [[*_pieces(snippet)] for snippet in hit.snippets]}


def _pieces(snippet: Snippet) -> Iterator[tuple[bool, str]]:
    """The snippet cut at its highlights: whether a piece was looked for, and its words."""
    text, at = snippet.span.text, 0
    for found in snippet.highlights:
        start, end = found.start - snippet.span.start, found.end - snippet.span.start
        if at <= start:
            yield from ((False, text[at:start]), (True, text[start:end]))
            at = end
    yield False, text[at:]


HANDLERS = [search]
