"""Where the server of the tests is."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests import network


class Served(NamedTuple):
    """An archive, the address at which it is shown, and the process that shows it."""

    address: str
    archive: Path
    process: int


@contextmanager
def serving(archive: Path, *words: str) -> Iterator[Served]:
    """A server of an archive, as anybody starts it, with these options; it ends with the block."""
    port = free_port()
    command = [sys.executable, "-m", "mulaqat", "serve", "--archive", str(archive), "--port", str(port), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait_for(port, process)
            yield Served(f"http://127.0.0.1:{port}", archive, process.pid)
        finally:
            process.terminate()


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def wait_for(port: int, process: "subprocess.Popen[str]") -> None:
    """Until the process answers at the port; fails when it ends before."""
    with network.opened():
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except OSError:
                time.sleep(0.05)
    raise AssertionError(process.stderr and process.stderr.read())
