"""/settings: the reader's calendar and digits, and what no page is at"""

from pathlib import Path
from typing import NoReturn

from litestar import get
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from ..addresses import own
from ..showing import Show
from ..wording import CALENDARS, DIGITS

YEAR = 365 * 24 * 3600


@get("/settings", sync_to_thread=False)
def settings(show: NamedDependency[Show]) -> Redirect:
    """Keep what the reader chose in his browser, and go back to where he was."""
    asked = show.place.asked
    chosen = (("calendar", CALENDARS), ("digits", DIGITS))
    cookies = [
        Cookie(key=name, value=asked[name], path="/", max_age=YEAR, httponly=True, samesite="lax")
        for name, values in chosen
        if asked.get(name) in values
    ]
    return Redirect(own(asked.get("back", ""), show.place.to()), status_code=303, cookies=cookies)


@get("/{rest:path}", sync_to_thread=False)
def nowhere(rest: FromPath[Path]) -> NoReturn:
    """Any other address of a language."""
    raise NotFoundException(f"there is no page at {rest}")


HANDLERS = [settings, nowhere]
