"""What stands before every route: hosts, tokens, origins, headers."""

import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, NamedTuple

import msgspec

from mulaqat.api import Fault

from .settings import Settings
from .tokens import COOKIE, Tokens

# As ASGI has them.
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
ENTRANCE, EXIT = "/enter", "/leave"  # where a browser gives its token, and its cookie back
STATIC = "/static/"  # what a browser needs to show the entrance
LONGEST_ADDRESS = 4000
SHOWN = 200  # letters of an address that a log holds
# Nothing but our own files; no inline script or style; in no frame.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),  # with no-referrer browsers say "Origin: null" of our own forms
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
NOT_KEPT = (b"cache-control", b"no-store")
_LOG = logging.getLogger("mulaqat.serving")


class Refusal(NamedTuple):
    """A status and what is said with it."""

    status: int
    why: str


class Guard:
    """An ASGI application around another one."""

    def __init__(self, app: ASGIApp, settings: Settings, tokens: Tokens) -> None:
        self._app, self._settings, self._tokens = app, settings, tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, refuse, or hand on; nothing but HTTP is spoken here."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            refusal = self._stranger(scope) or self._unknown(scope) or self._unwelcome(scope)
            if refusal is None:
                await self._app(scope, receive, _with_headers(send))
            elif refusal.status == 401 and _wants_page(scope):
                await _answer(send, 303, b"", [(b"location", ENTRANCE.encode())])
            else:
                _LOG.warning("%s %r refused: %s", scope["method"], scope["path"][:SHOWN], refusal.why)
                await _refuse(send, refusal)

    def _stranger(self, scope: Scope) -> Refusal | None:
        """A page of another site that has made its name lead here asks by that name."""
        hosts = _values(scope, b"host")
        if len(hosts) != 1 or hosts[0].lower() not in self._settings.hosts:
            return Refusal(400, "this server does not go by that name")
        if len(scope["path"]) + len(scope.get("query_string", b"")) > LONGEST_ADDRESS:
            return Refusal(414, "the address is too long")
        return None

    def _unknown(self, scope: Scope) -> Refusal | None:
        """Whoever has not the token for what he asks."""
        writes = scope["method"] not in SAFE
        entering = scope["path"] in (ENTRANCE, EXIT) or (scope["path"].startswith(STATIC) and not writes)
        if entering or (self._settings.open and not writes):
            return None
        if writes and not self._settings.review:
            return Refusal(403, "this server only shows; it was not started for reviewing")
        if self._tokens.tired():
            return Refusal(429, "too many wrong tokens: wait a minute")
        scope_given = self._scope(scope)
        if scope_given is None:
            return Refusal(401, "this server asks for a token")
        return Refusal(403, "this token lets you read, not judge") if writes and scope_given != "review" else None

    def _unwelcome(self, scope: Scope) -> Refusal | None:
        """What another site makes a browser write: browsers say where it comes from."""
        if scope["method"] in SAFE:
            return None
        own = {f"{scheme}://{_values(scope, b'host')[0].lower()}" for scheme in ("http", "https")}
        origins, sites = _values(scope, b"origin"), _values(scope, b"sec-fetch-site")
        elsewhere = any(origin.lower() not in own for origin in origins) or any(site != "same-origin" for site in sites)
        by_cookie = not _values(scope, b"authorization")
        if elsewhere or (by_cookie and not origins and not sites):
            return Refusal(403, "this was asked for by another site")
        return None

    def _scope(self, scope: Scope) -> str | None:
        """What the token or the cookie of a request opens."""
        given = _values(scope, b"authorization")
        if given:
            kind, _, token = given[0].partition(" ")
            return self._tokens.scope(token) if len(given) == 1 and kind.lower() == "bearer" else None
        pairs = (pair.strip().partition("=") for value in _values(scope, b"cookie") for pair in value.split(";"))
        session = next((value for name, _, value in pairs if name == COOKIE), None)
        return self._tokens.scope_of_session(session) if session else None


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]


def _wants_page(scope: Scope) -> bool:
    return scope["method"] in SAFE and any("text/html" in value for value in _values(scope, b"accept"))


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            ours = {name for name, _ in HEADERS} | {b"server"}
            given: Iterable[tuple[bytes, bytes]] = message["headers"]
            kept = [pair for pair in given if pair[0].lower() not in ours]
            # Nothing of an archive stays in a browser or between: only our own files say that they may be kept.
            unsaid = [NOT_KEPT] if all(name.lower() != NOT_KEPT[0] for name, _ in kept) else []
            message["headers"] = [*kept, *unsaid, *HEADERS]
        await send(message)

    return sent


async def _refuse(send: Send, refusal: Refusal) -> None:
    body = msgspec.json.encode(Fault(refusal.status, refusal.why))
    extra = [(b"www-authenticate", b"Bearer")] if refusal.status == 401 else []
    await _answer(send, refusal.status, body, [(b"content-type", b"application/json"), *extra])


async def _answer(send: Send, status: int, body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    guarded = _with_headers(send)
    length = (b"content-length", str(len(body)).encode())
    await guarded({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await guarded({"type": "http.response.body", "body": body, "more_body": False})
