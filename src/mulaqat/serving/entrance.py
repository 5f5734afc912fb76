"""/enter: a browser gives its token once, and keeps a cookie for it."""

from litestar import MediaType, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import URLEncodedBody
from litestar.response import Redirect, Response
from markupsafe import Markup

from .guard import ENTRANCE
from .tokens import COOKIE, Tokens

_PAGE = Markup(
    '<!doctype html>\n<html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>ملاقات</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<link rel="stylesheet" href="/static/base.css"></head><body><main><h1>ملاقات</h1>'
    '<form method="post" action="{action}"><p><label for="token">کلید · <bdi lang="en">Token</bdi></label> '
    '<input id="token" name="token" type="password" dir="ltr" autocomplete="current-password" required></p>'
    '<p><button>داخل ہوں · <bdi lang="en">Enter</bdi></button></p>{said}</form></main></body></html>\n'
)
_WRONG = Markup('<p role="alert">یہ کلید نہیں مانی گئی · <bdi lang="en">This token is not known</bdi></p>')


@get(ENTRANCE, sync_to_thread=False, include_in_schema=False)
def entrance() -> Response[str]:
    """Ask for the token."""
    return _page(Markup(""), 200)


@post(ENTRANCE, sync_to_thread=False, include_in_schema=False, status_code=200)
def enter(tokens: NamedDependency[Tokens], data: URLEncodedBody[dict[str, str]]) -> Response[str] | Redirect:
    """Give a cookie for a token; no script reads it, and no other site makes a browser send it."""
    session = None if tokens.tired() else tokens.session(data.get("token", ""))
    if session is None:
        return _page(_WRONG, 401)
    kept = Cookie(key=COOKIE, value=session, path="/", httponly=True, samesite="strict")
    return Redirect("/", status_code=303, cookies=[kept])


def _page(said: Markup, status: int) -> Response[str]:
    return Response(_PAGE.format(action=ENTRANCE, said=said), media_type=MediaType.HTML, status_code=status)


HANDLERS: list[HTTPRouteHandler] = [entrance, enter]
