"""How a server is to run."""

import ipaddress

import msgspec

from mulaqat.errors import InputError

SHORTEST = 16  # letters of a token


class Settings(msgspec.Struct, frozen=True):
    """`archive`: a file or an address; `names`: hosts by which browsers may ask for it, besides its own;
    `token`: who knows it may read, and with `review` judge; `reader`: who knows this one may read alone;
    `data`: folders of knowledge to lay over ours; `seconds`: longest time that a query may take.

    Raises InputError for a server that others could reach without a token, or judge without one.
    """

    archive: str
    host: str = "127.0.0.1"
    port: int = 8765
    review: bool = False
    token: str | None = None
    reader: str | None = None
    names: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    seconds: float = 5.0

    def __post_init__(self) -> None:
        for token in (self.token, self.reader):
            if token is not None and (len(token) < SHORTEST or not token.isascii() or not token.isprintable()):
                raise InputError(f"a token has at least {SHORTEST} plain letters: --token $(openssl rand -hex 16)")
        if self.token is None and self.review:
            raise InputError("--review needs --token: who knows it may judge")
        if self.token is not None and self.token == self.reader:
            raise InputError("--token and --reader-token are the same: readers could judge")
        if self.token is None and self.reader is None and not self.near:
            raise InputError(f"{self.host} can be reached by others: give a --token, or serve on 127.0.0.1")

    @property
    def near(self) -> bool:
        """Whether nobody beyond this machine can reach it."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def open(self) -> bool:
        """Whether anybody who reaches it may read: on this machine, with no token but the reviewer's."""
        return self.near and self.reader is None and (self.token is None or self.review)

    @property
    def hosts(self) -> frozenset[str]:
        """What a request may give as its Host."""
        own = {"127.0.0.1", "localhost", "[::1]", f"[{self.host}]" if ":" in self.host else self.host.lower()}
        named = {name.lower() for name in self.names}
        return frozenset(named | {f"{name}:{self.port}" for name in own | named})
