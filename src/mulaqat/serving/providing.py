"""What handlers are given: the look, and the filters and the page that a request asks for."""

from typing import Any

from litestar import Request
from litestar.di import Provide
from litestar.exceptions import PermissionDeniedException
from litestar.params import FromQuery

from mulaqat.api import Day, Kind, Number, Size, Words
from mulaqat.archive import Filters, Page
from mulaqat.looking import Look
from mulaqat.reviewing import Review

from .tokens import COOKIE, Tokens


def provided(look: Look, review: Review | None, tokens: Tokens) -> dict[str, Provide]:
    """The dependencies of all handlers, by the names of their parameters."""

    def reviewing() -> Review:
        if review is None:
            raise PermissionDeniedException("this server only shows; it was not started for reviewing")
        return review

    def entered(request: Request[Any, Any, Any]) -> bool:
        """Whether this browser gave the token that lets one judge."""
        return tokens.scope_of_session(request.cookies.get(COOKIE, "")) == "review"

    return {
        "review": Provide(reviewing, sync_to_thread=False),
        "reviewable": Provide(lambda: review is not None, sync_to_thread=False),
        "entered": Provide(entered, sync_to_thread=False),
        "tokens": Provide(lambda: tokens, sync_to_thread=False),
        "look": Provide(lambda: look, sync_to_thread=False),
        "filters": Provide(_filters, sync_to_thread=False),
        "page": Provide(_page, sync_to_thread=False),
    }


def _filters(
    person: Words = None,
    office: Words = None,
    country: Words = None,
    outlet: Words = None,
    kind: FromQuery[Kind | None] = None,
    act: Words = None,
    stance: Words = None,
    speaker: Words = None,
    target: Words = None,
    since: Day = None,
    until: Day = None,
    public: FromQuery[bool] = False,
) -> Filters:
    given = (person, office, country, outlet, kind, act, stance, since, until, speaker, target)
    return Filters(*given, public=public)


def _page(number: Number = 1, size: Size = 50) -> Page:
    return Page(number, size)
