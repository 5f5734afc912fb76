"""Every page in every language, with what its handlers are given."""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment
from litestar import Router, get
from litestar.di import NamedDependency, Provide
from litestar.response import Redirect

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from . import statics
from .asking import Asked, filters_of, page_of, place_of, reader_of
from .faults import handlers as fault_handlers
from .pages import HANDLERS
from .rendering import environment
from .showing import Reviewing, Show
from .wording import CALENDARS, DIGITS, LANGUAGES, Texts, load_texts


def pages() -> Sequence[Router | Any]:
    """The routers of the pages."""
    texts = load_texts()
    made = environment(sheets=statics.sheets(), scripts=statics.scripts(), calendars=CALENDARS, digits=DIGITS)
    spoken = [_in(language, made, texts) for language in LANGUAGES]
    return [welcome, statics.marks, *statics.files(), *spoken]


@get("/", sync_to_thread=False, include_in_schema=False)
def welcome(request: Asked) -> Redirect:
    """To the overview in the reader's language: Urdu, unless his browser asks for English and not for Urdu."""
    wanted = request.headers.get("accept-language", "").lower()
    spoken = {part.split(";")[0].strip().split("-")[0] for part in wanted.split(",")}
    language = "en" if "en" in spoken and "ur" not in spoken else "ur"
    return Redirect(f"/{language}/", status_code=302, headers={"vary": "accept-language"})


def _in(language: str, made: Environment, texts: Texts) -> Router:
    """All pages of one language."""

    def show(
        request: Asked,
        look: NamedDependency[Look],
        reviewable: NamedDependency[bool],
        entered: NamedDependency[bool],
    ) -> Show:
        reader = reader_of(request, language, texts, look.countries())
        reviewer = unquote(request.cookies.get("reviewer", ""))
        return Show(made, reader, place_of(request, language), Reviewing(reviewable, entered, reviewer))

    def show_fault(request: Asked) -> Show:
        return Show(made, reader_of(request, language, texts, {}), place_of(request, language))

    def filters(request: Asked, look: NamedDependency[Look]) -> Filters:
        return filters_of(place_of(request, language), look.countries())

    def page(request: Asked) -> Page:
        return page_of(place_of(request, language))

    given: dict[str, Callable[..., Any]] = {"show": show, "filters": filters, "page": page}
    return Router(
        f"/{language}",
        route_handlers=HANDLERS,
        dependencies={name: Provide(give, sync_to_thread=False) for name, give in given.items()},
        exception_handlers=fault_handlers(show_fault),
        include_in_schema=False,
    )
