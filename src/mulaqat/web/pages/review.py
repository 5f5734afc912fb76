"""/review: what reviewers said, and the forms of all pages by which they say it"""

from urllib.parse import quote

import msgspec
from litestar import get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.params import URLEncodedBody
from litestar.response import Redirect, Response

from mulaqat.archive import Page
from mulaqat.errors import InputError
from mulaqat.looking import Look
from mulaqat.reviewing import Review, Saying

from ..addresses import own
from ..showing import Show

CORRECTION = "correct."  # begins the names of the fields that say what is right
YEAR = 365 * 24 * 3600


@get("/review", sync_to_thread=True)
def said(look: NamedDependency[Look], show: NamedDependency[Show], page: NamedDependency[Page]) -> Response[str]:
    """What reviewers said, the latest first."""
    found = look.judgements(None, page)
    undone = {judgement.undone for judgement in look.judgements(None, Page(1, 200)).items if judgement.undone}
    return show("review.html", found=found, undone=undone)


@post("/review", sync_to_thread=True, status_code=303)
def say(review: NamedDependency[Review], show: NamedDependency[Show], data: URLEncodedBody[dict[str, str]]) -> Redirect:
    """Put down what a form says, and go back to where it stood."""
    given = {name: value.strip() for name, value in data.items() if value.strip()}
    review.say(_saying(given))
    back = own(given.get("back", ""), show.place.to("review"))
    name = Cookie(key="reviewer", value=quote(given["by"]), path="/", max_age=YEAR, httponly=True, samesite="strict")
    return Redirect(back, status_code=303, cookies=[name])


def _saying(given: dict[str, str]) -> Saying:
    """What the form says; raises InputError for what no form of ours says."""
    fields: dict[str, object] = {name: given[name] for name in Saying.__struct_fields__ if name in given}
    corrected = {name.removeprefix(CORRECTION): given[name] for name in given if name.startswith(CORRECTION)}
    if corrected and given.get("deed") == "correct":
        fields["correction"] = corrected
    try:
        return msgspec.convert(fields, Saying, strict=False)
    except msgspec.ValidationError as error:
        raise InputError(f"this form says nothing that can be put down: {error}") from None


HANDLERS = [said, say]
