"""How a server is to run."""

import ipaddress

import msgspec

from mulaqat.errors import InputError

SHORTEST = 16  # letters of a token


class Settings(msgspec.Struct, frozen=True):
    """`archive`: a file or an address; `names`: hosts by which browsers may ask for it, besides its own;
    `token`: who knows it may read, and with `review` judge; `data`: folders of knowledge to lay over ours.

    Raises InputError for a server that others could reach without a token, or judge without one.
    """

    archive: str
    host: str = "127.0.0.1"
    port: int = 8765
    review: bool = False
    token: str | None = None
    names: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    seconds: float = 5.0

    def __post_init__(self) -> None:
        if self.token is not None and len(self.token) < SHORTEST:
            raise InputError(f"a token has at least {SHORTEST} letters: mulaqat serve --token $(openssl rand -hex 16)")
        if self.token is None and self.review:
            raise InputError("--review needs --token: who knows it may judge")
        if self.token is None and not _loopback(self.host):
            raise InputError(f"{self.host} can be reached by others: give a --token, or serve on 127.0.0.1")

    @property
    def hosts(self) -> frozenset[str]:
        """What a request may give as its Host."""
        own = {"127.0.0.1", "localhost", "[::1]", f"[{self.host}]" if ":" in self.host else self.host}
        named = {name.lower() for name in self.names}
        return frozenset({f"{name}:{self.port}" for name in own} | named | {f"{name}:{self.port}" for name in named})


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
