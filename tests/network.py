"""No test reaches for the network unless it says so."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

EVENTS = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})
_open = False
asked: list[Any] = []  # what was looked up while it was open


def _look(event: str, args: tuple[Any, ...]) -> None:
    if event not in EVENTS or "AF_UNIX" in str(getattr(args[0], "family", "")):
        return
    if not _open:
        pytest.fail(f"reaches for the network: {event} {args[1:]}")
    if event == "socket.getaddrinfo":
        asked.append(args[0])


sys.addaudithook(_look)


@contextmanager
def opened() -> Iterator[None]:
    """The network, for as long as it takes."""
    global _open
    _open = True
    asked.clear()
    try:
        yield
    finally:
        _open = False
