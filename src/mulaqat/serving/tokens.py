"""Who may do what: tokens, and the cookie that a browser gets for one."""

import hashlib
import hmac
import secrets
import time
from typing import Literal

from .settings import Settings

Scope = Literal["read", "review"]
COOKIE = "mulaqat"
WRONG, MINUTE = 30, 60.0  # wrong tokens that are listened to, and in how many seconds


class Tokens:
    """The scopes that tokens open. Of a token only its hash is kept; sessions end with the process."""

    def __init__(self, settings: Settings) -> None:
        given = {settings.reader: "read", settings.token: "review" if settings.review else "read"}
        self._scopes = {_hash(token): scope for token, scope in given.items() if token}
        self._key = secrets.token_bytes(32)
        self._wrong: list[float] = []

    def tired(self) -> bool:
        """Whether so many wrong tokens came in the last minute that none is listened to."""
        self._wrong = [when for when in self._wrong if when > time.monotonic() - MINUTE]
        return len(self._wrong) >= WRONG

    def scope(self, token: str) -> str | None:
        """What a token opens; every known one is compared, so that time tells nothing."""
        opened = self._match(_hash(token), {kept: kept for kept in self._scopes})
        if opened is None:
            self._wrong.append(time.monotonic())
        return opened

    def session(self, token: str) -> str | None:
        """What a browser is to keep in the place of a token; None for an unknown one."""
        return self._sealed(_hash(token)) if self.scope(token) else None

    def scope_of_session(self, session: str) -> str | None:
        """What a browser's cookie opens."""
        return self._match(session, {self._sealed(kept): kept for kept in self._scopes})

    def _match(self, given: str, known: dict[str, str]) -> str | None:
        found = [kept for one, kept in known.items() if hmac.compare_digest(one.encode(), given.encode())]
        return self._scopes[found[0]] if found else None

    def _sealed(self, kept: str) -> str:
        return hmac.new(self._key, kept.encode(), "sha256").hexdigest()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
