"""Who may do what: tokens, and the cookie that a browser gets for one."""

import hashlib
import hmac
import logging
import secrets
import time
from typing import Literal

from .settings import Settings

Scope = Literal["read", "review"]
COOKIE = "mulaqat"
_LOG = logging.getLogger("mulaqat.serving")
WRONG, MINUTE = 30, 60.0  # wrong tokens that are listened to, and in how many seconds
LASTS = 12 * 3600.0  # seconds for which a cookie opens anything
MOST = 1000  # cookies that are known; the oldest goes when another comes


class Tokens:
    """The scopes that tokens open. Of tokens and cookies only hashes are kept; cookies end with the process."""

    def __init__(self, settings: Settings) -> None:
        given: dict[str | None, Scope] = {
            settings.reader: "read",
            settings.token: "review" if settings.review else "read",
        }
        self._scopes = {_hash(token): scope for token, scope in given.items() if token}
        self._sessions: dict[str, tuple[Scope, float]] = {}  # what a cookie opens, and when it ends
        self._wrong: list[float] = []

    def tired(self) -> bool:
        """Whether so many wrong tokens came in the last minute that none is listened to."""
        self._wrong = [when for when in self._wrong if when > time.monotonic() - MINUTE]
        return len(self._wrong) >= WRONG

    def scope(self, token: str) -> Scope | None:
        """What a token opens; every known one is compared, so that time tells nothing."""
        given = _hash(token).encode()
        opened = [scope for kept, scope in self._scopes.items() if hmac.compare_digest(kept.encode(), given)]
        if not opened:
            _LOG.warning("a wrong token was given")
            self._wrong.append(time.monotonic())
            return None
        return opened[0]

    def session(self, token: str) -> str | None:
        """What a browser is to keep in the place of a token, another each time; None for an unknown one."""
        scope = self.scope(token)
        if scope is None:
            return None
        session = secrets.token_urlsafe(32)
        self._sessions[_hash(session)] = scope, time.monotonic() + LASTS
        while len(self._sessions) > MOST:
            del self._sessions[next(iter(self._sessions))]
        return session

    def scope_of_session(self, session: str) -> Scope | None:
        """What a browser's cookie opens."""
        scope, ends = self._sessions.get(_hash(session), (None, 0.0))
        return scope if ends > time.monotonic() else None

    def leave(self, session: str) -> None:
        """Forget a cookie."""
        self._sessions.pop(_hash(session), None)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
