"""mulaqat search."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from .archives import DEFAULT, Form, Place, existing
from .filtering import Narrow, filters
from .output import emit, visible
from .printing import as_csv, as_json

if TYPE_CHECKING:
    from mulaqat.archive import Hit, Snippet


def search(
    query: Annotated[str, Parameter(help='Words, "a phrase", begin*, AND, OR, NOT, brackets.')] = "",
    /,
    *,
    archive: Place = DEFAULT,
    narrow: Narrow | None = None,
    limit: Annotated[int, Parameter(help="How many reports at most.")] = 10,
    format: Form = "text",
) -> int:
    """Find reports, the best first, with the words that were found in their places."""
    with existing(archive) as opened:
        hits = opened.search(query, filters(narrow), limit)
    if format == "text":
        emit(_text(hits))
    elif format == "json":
        emit(as_json(map(_builtins, hits)))
    else:
        emit(as_csv(map(_row, hits)))
    return 0


def _text(hits: "list[Hit]") -> Iterator[str]:
    for number, hit in enumerate(hits, 1):
        about = "  ·  ".join(visible(part) for part in (hit.day, hit.outlet, hit.path or hit.url) if part)
        yield f"{number}. {visible(hit.title or '')}\n   {hit.document}  ·  {about}\n"
        for snippet in hit.snippets:
            yield f"   … {visible(_marked(snippet))} …\n"
    yield f"{len(hits)} found\n"


def _builtins(hit: "Hit") -> dict[str, Any]:
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(hit)
    return plain


def _row(hit: "Hit") -> dict[str, Any]:
    row = _builtins(hit)
    row["snippets"] = " … ".join(visible(_marked(snippet)) for snippet in hit.snippets)
    return row


def _marked(snippet: "Snippet") -> str:
    """The snippet with its highlights in square brackets."""
    pieces, at = [], snippet.span.start
    for mark in snippet.highlights:
        pieces += [_cut(snippet, at, mark.start), "[", mark.text, "]"]
        at = mark.end
    return "".join([*pieces, _cut(snippet, at, snippet.span.end)])


def _cut(snippet: "Snippet", start: int, end: int) -> str:
    return snippet.span.text[start - snippet.span.start : end - snippet.span.start]
