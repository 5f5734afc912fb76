"""What the gate may do; the defaults are for the open network."""

import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network

from mulaqat import __version__
from mulaqat.intake import MAX_BYTES

AGENT = "mulaqat"  # the name that robots.txt knows us by


def look_up(host: str, port: int) -> list[str]:
    """Every address of a host, in the system's order; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True, slots=True)
class Policy:
    """`contact` says who is asking, an address of mail or of a page; sizes are bytes, times seconds.

    `private` are networks that are not public and may be reached all the same: there is no option of a command for
    it, since addresses come out of feeds that others write.
    """

    contact: str | None = None
    private: tuple[IPv4Network | IPv6Network, ...] = ()
    ports: frozenset[int] = frozenset({80, 443})
    size: int = MAX_BYTES
    redirects: int = 5
    silence: float = 15.0  # without a byte
    whole: float = 90.0  # for an answer from the first byte to the last
    pause: float = 1.0  # between two questions to a host
    patience: float = 60.0  # a host that wants us to wait longer is left alone
    tls: Callable[[], ssl.SSLContext] = ssl.create_default_context
    look_up: Callable[[str, int], list[str]] = look_up
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    @property
    def agent(self) -> str:
        """The User-Agent: what we are and, where that was given, who is asking."""
        name = f"{AGENT}/{__version__}"
        return f"{name} (+{self.contact})" if self.contact else name
