"""/enter: a browser gives its token once, and keeps a cookie for it; /leave: it gives the cookie back."""

import logging
from typing import Any

from litestar import MediaType, Request, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import URLEncodedBody
from litestar.response import Redirect, Response
from markupsafe import Markup

from .guard import ENTRANCE, EXIT
from .tokens import COOKIE, LASTS, Tokens

_LOG = logging.getLogger("mulaqat.serving")

_PAGE = Markup(
    '<!doctype html>\n<html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>ملاقات</title>'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<link rel="stylesheet" href="/static/base.css"></head><body><main><h1>ملاقات</h1>'
    '<form method="post" action="{action}"><p><label for="token">کلید · <bdi lang="en">Token</bdi></label> '
    '<input id="token" name="token" type="password" dir="ltr" autocomplete="current-password" required></p>'
    '<p><button>داخل ہوں · <bdi lang="en">Enter</bdi></button></p>{said}</form>{leaving}</main></body></html>\n'
)
_LEAVING = Markup(
    '<form method="post" action="{action}"><p><button>باہر جائیں · <bdi lang="en">Leave</bdi></button></p></form>'
).format(action=EXIT)
_NOTHING = Markup("")
_WRONG = Markup('<p role="alert">یہ کلید نہیں مانی گئی · <bdi lang="en">This token is not known</bdi></p>')


@get(ENTRANCE, sync_to_thread=False, include_in_schema=False)
def entrance(request: Request[Any, Any, Any], tokens: NamedDependency[Tokens]) -> Response[str]:
    """Ask for the token; who is inside can leave."""
    inside = tokens.scope_of_session(request.cookies.get(COOKIE, "")) is not None
    return _page(_NOTHING, 200, _LEAVING if inside else _NOTHING)


@post(ENTRANCE, sync_to_thread=False, include_in_schema=False, status_code=200)
def enter(tokens: NamedDependency[Tokens], data: URLEncodedBody[dict[str, str]]) -> Response[str] | Redirect:
    """Give a cookie for a token; no script reads it, and no other site makes a browser send it."""
    session = None if tokens.tired() else tokens.session(data.get("token", ""))
    if session is None:
        return _page(_WRONG, 401, _NOTHING)
    _LOG.warning("somebody came in with a token")
    return Redirect("/", status_code=303, cookies=[_cookie(session, int(LASTS))])


@post(EXIT, sync_to_thread=False, include_in_schema=False, status_code=303)
def leave(request: Request[Any, Any, Any], tokens: NamedDependency[Tokens]) -> Redirect:
    """Forget a cookie here and in the browser, with all that it kept of this server."""
    tokens.leave(request.cookies.get(COOKIE, ""))
    gone = {"clear-site-data": '"cache", "storage"'}
    return Redirect(ENTRANCE, status_code=303, cookies=[_cookie("", 0)], headers=gone)


def _cookie(value: str, lasts: int) -> Cookie:
    return Cookie(key=COOKIE, value=value, path="/", max_age=lasts, httponly=True, samesite="strict")


def _page(said: Markup, status: int, leaving: Markup) -> Response[str]:
    page = _PAGE.format(action=ENTRANCE, said=said, leaving=leaving)
    return Response(page, media_type=MediaType.HTML, status_code=status)


HANDLERS: list[HTTPRouteHandler] = [entrance, enter, leave]
