"""Where the server of the tests is."""

import socket
from pathlib import Path
from typing import NamedTuple


class Served(NamedTuple):
    """An archive and the address at which it is shown."""

    address: str
    archive: Path


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
