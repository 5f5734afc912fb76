"""mulaqat digest."""

from datetime import date, timedelta
from typing import Annotated, Literal

from cyclopts import Parameter

from .archives import DEFAULT, Place, existing
from .options import UsageError
from .output import emit

WEEK = timedelta(days=6)


def digest(
    *,
    since: Annotated[str, Parameter(help="The first day of publication, such as 2024-04-22.")],
    until: Annotated[str | None, Parameter(help="The last; without it a week is told.", show_default=False)] = None,
    archive: Place = DEFAULT,
    country: Annotated[str | None, Parameter(help="An ISO code such as PK: only what it takes part in.")] = None,
    language: Annotated[Literal["ur", "en"], Parameter(help="Of the digest; quotations stay in Urdu.")] = "en",
    format: Annotated[Literal["html", "markdown"], Parameter(help="What to print.")] = "markdown",
    most: Annotated[int, Parameter(help="How many statements of a day at most.")] = 10,
) -> int:
    """Write what an archive has of a week's diplomacy: meetings, agreements, statements, every line with its source."""
    from mulaqat.archive import Filters
    from mulaqat.digest import gather, to_html, to_markdown

    first = _day(since)
    last = _day(until) if until else first + WEEK
    if last < first:
        raise UsageError(f"--until {last} is before --since {first}")
    if most < 0:
        raise UsageError("--most is a number of statements, 0 or more")
    filters = Filters(country=country, since=first.isoformat(), until=last.isoformat())
    with existing(archive) as opened:
        found = gather(opened, filters, most)
    emit((to_html if format == "html" else to_markdown)(found, language))
    return 0


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise UsageError(f"{words!a} is no ISO day such as 2024-04-22") from None
