"""Servers on this machine, well-behaved and otherwise."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network

from mulaqat.fetching import Policy

NAME = "site.test"
HERE = "127.0.0.1"
ELSEWHERE = "127.0.0.2"  # this machine too, and not in what the policy of the tests allows


@dataclass
class Page:
    """What a path answers."""

    body: bytes | str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Asked:
    """A question as it came."""

    path: str
    headers: dict[str, str]


Answering = Page | Callable[[Asked], Page]


class Site:
    """A server whose pages are set by the test; it keeps what it was asked."""

    def __init__(self, address: str = HERE) -> None:
        self.pages: dict[str, Answering] = {}
        self.asked: list[Asked] = []
        self.server = ThreadingHTTPServer((address, 0), self._handler())
        self.port = self.server.server_port

    def url(self, path: str, name: str = NAME) -> str:
        return f"http://{name}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """What it was asked for, robots.txt left out."""
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = Asked(self.path, {name.lower(): value for name, value in self.headers.items()})
                site.asked.append(asked)
                page = site.pages.get(self.path, Page("nothing here", 404))
                page = page(asked) if callable(page) else page
                body = page.body.encode() if isinstance(page.body, str) else page.body
                self.send_response(page.status)
                for name, value in {
                    "Content-Type": "text/html",
                    "Content-Length": str(len(body)),
                    **page.headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                del format, args

        return Handler


@contextmanager
def serving(address: str = HERE) -> Iterator[Site]:
    site = Site(address)
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        site.server.shutdown()
        thread.join()
        site.server.server_close()


@contextmanager
def speaking(say: Callable[[socket.socket], None]) -> Iterator[int]:
    """A server that says to each caller, once it has asked for more than its robots.txt, whatever `say` says."""
    listening = socket.create_server((HERE, 0))

    def serve() -> None:
        while True:
            try:
                wire, _ = listening.accept()
            except OSError:
                return
            wire.settimeout(2.0)  # for a caller that went away without a word
            with wire:
                try:
                    if b"/robots.txt" in wire.recv(65536):
                        wire.sendall(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")
                    else:
                        say(wire)
                except OSError:
                    pass

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


class Clock:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def look_up(host: str, port: int) -> list[str]:
    """The names of the tests; every number stands for itself."""
    del port
    return {NAME: [HERE], "other.test": [HERE], "inside.test": [ELSEWHERE], "both.test": [HERE, ELSEWHERE]}.get(
        host, [host]
    )


def policy(clock: Clock | None = None, **changes: object) -> Policy:
    """A policy that may reach this machine by one of its addresses, at any port."""
    clock = clock or Clock()
    given = {"clock": clock, "sleep": clock.sleep, "look_up": look_up, "ports": frozenset()} | changes
    return Policy(private=(ip_network(f"{HERE}/32"),), **given)  # type: ignore[arg-type]
