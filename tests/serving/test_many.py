"""Fifty who ask at once while reports are added, two hundred who are slow, some who go in the midst: all others are answered."""

import http.client
import json
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, urlsplit

import psutil
import pytest
import uvicorn

from mulaqat.archive import open_archive
from mulaqat.archive.backends import guarded
from mulaqat.serving import patience, run
from mulaqat.serving.guard import Receive, Scope, Send
from tests import network
from tests.archive.writer import ROOT, Task, command
from tests.torture.amount import amount, reached
from tests.torture.isolated import MOST_MEMORY
from tests.web.serving import Served, free_port, serving

CLIENTS, SLOW, CUT = 50, 200, 40
ROUNDS = amount(2, 40)  # of every address, by every client
ADDED = amount(20, 1000)  # reports, while the clients ask
LISTS = ["reports", "meetings", "statements?act=praise", "doubts", "figures", "stories", f"search?q={quote('صدر')}"]
PAGES = [
    "ur/",
    "en/meetings",
    "ur/statements",
    "en/entities",
    "en/network",
    "ur/commitments",
    f"ur/search?q={quote('صدر')}",
]
GONE = struct.pack("ii", 1, 0)  # for SO_LINGER: the connection is cut, not closed


@pytest.fixture
def served(copied: Path) -> Iterator[Served]:
    with serving(copied) as served, network.opened():
        yield served


class Client:
    """One who keeps his connection."""

    def __init__(self, served: Served) -> None:
        self._there = urlsplit(served.address).netloc
        self._connection = http.client.HTTPConnection(self._there)

    def get(self, path: str) -> bytes:
        """What is answered; fails for anything but an answer in full."""
        try:
            self._connection.request("GET", f"/{path}")
        except OSError:  # kept for longer than the server keeps one
            self._connection = http.client.HTTPConnection(self._there)
            self._connection.request("GET", f"/{path}")
        answer = self._connection.getresponse()
        body = answer.read()
        assert answer.status == 200, (path, answer.status, body[:200])
        return body


def asked(served: Served, known: dict[str, bytes], done: threading.Event) -> int:
    """One client's requests until the writer is done; how many they were."""
    client, rounds, total, least = Client(served), 0, 0, 0
    while rounds < ROUNDS or not done.is_set():
        for path, body in known.items():
            assert client.get(path) == body, path
        for path in LISTS:
            listing = json.loads(client.get(f"api/{path}"))
            if path == "reports":
                assert listing["total"] >= least, "a report went away"
                least = listing["total"]
        for path in PAGES:
            assert client.get(path).rstrip().endswith(b"</html>"), path
        rounds, total = rounds + 1, total + len(known) + len(LISTS) + len(PAGES)
    return total


def half_a_request(served: Served) -> socket.socket:
    """One who begins to ask."""
    there = urlsplit(served.address)
    connection = socket.create_connection((there.hostname, there.port))
    connection.sendall(b"GET /api/overview HTTP/1.1\r\nHost: 127")
    return connection


def cut(served: Served) -> None:
    """One who asks for a long answer and is gone."""
    there = urlsplit(served.address)
    with closing(socket.create_connection((there.hostname, there.port))) as connection:
        connection.sendall(f"GET /en/reports HTTP/1.1\r\nHost: {there.netloc}\r\n\r\n".encode())
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, GONE)


def test_all_are_answered(served: Served) -> None:
    with open_archive(served.archive) as archive:
        before = archive.counts()["document"]
        documents = [document.id for document, _ in archive.readings()][:3]
    one = Client(served)
    known = {path: one.get(path) for path in (f"api/reports/{document}/record" for document in documents)}
    slow = [half_a_request(served) for _ in range(SLOW)]
    done = threading.Event()
    with ThreadPoolExecutor(CLIENTS + 1) as threads:
        asking = [threads.submit(asked, served, known, done) for _ in range(CLIENTS)]
        try:
            with subprocess.Popen(
                command(Task(str(served.archive), 0, ADDED, 1)), cwd=ROOT, stdout=subprocess.DEVNULL
            ) as writer:
                for _ in range(CUT):
                    cut(served)
            assert writer.returncode == 0
        finally:
            done.set()
        requests = sum(client.result() for client in asking)
    assert requests >= CLIENTS * ROUNDS * (len(known) + len(LISTS) + len(PAGES))
    assert json.loads(Client(served).get("api/overview"))["documents"] == before + ADDED
    memory = psutil.Process(served.process).memory_info().rss >> 20
    assert memory <= MOST_MEMORY, f"{memory} MiB"
    for connection in slow:
        connection.close()
    reached(
        "P37", requests, f"requests of {CLIENTS} clients at once, beside {SLOW} slow and {CUT} cut ones and a writer"
    )


def test_none_waits_for_a_reader() -> None:
    """More requests at once than readers: some would wait for one until they are refused."""
    assert run.THREADS <= guarded.READERS
    assert SLOW + CUT + CLIENTS < run.CONNECTIONS


async def _listening(_: Scope, receive: Receive, send: Send) -> None:
    """Answers when it has heard all."""
    heard = await receive()
    while heard["type"] == "http.request" and heard["more_body"]:
        heard = await receive()
    if heard["type"] == "http.request":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of a server that waits a fifth of a second for a request."""
    monkeypatch.setattr(patience, "SLOWEST", 0.2)
    port = free_port()
    server = uvicorn.Server(
        uvicorn.Config(_listening, port=port, http=patience.Patient, lifespan="off", log_level="critical")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    with network.opened():
        yield port
    server.should_exit = True
    thread.join()


BEGUN = [b"", b"GET / HTTP/1.1\r\nHost: x", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab"]


@pytest.mark.parametrize("begun", BEGUN)
def test_a_request_that_does_not_come_is_not_waited_for(hasty: int, begun: bytes) -> None:
    with closing(socket.create_connection(("127.0.0.1", hasty))) as slow:
        slow.sendall(begun)
        assert slow.recv(100) == b""  # closed, and nothing said


def test_a_connection_that_asks_in_time_is_kept(hasty: int) -> None:
    client = http.client.HTTPConnection("127.0.0.1", hasty)
    for _ in range(3):
        client.request("GET", "/")
        assert client.getresponse().read() == b"ok"
        time.sleep(0.3)  # between two requests it is uvicorn that waits, for longer
