"""Servers that answer too much, too slowly, too little or otherwise wrong cost one line and a bounded time."""

import gzip
import socket
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from mulaqat.fetching import Gate, Policy
from mulaqat.intake import Refusal, Taken, read_source
from tests.intake.making import BODY, FIRST, page

from .site import NAME, Page, Site, policy, speaking

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
pytestmark = pytest.mark.usefixtures("reaching_out")


def patient(**changes: float) -> Policy:
    """A policy whose time is the real one."""
    return replace(policy(), clock=time.monotonic, sleep=time.sleep, pause=0.0, **changes)  # type: ignore[arg-type]


def refused(gate: Gate, url: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        gate(url)
    assert "\n" not in str(caught.value)
    return caught.value


@contextmanager
def within(seconds: float) -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


def said(*parts: bytes) -> Callable[[socket.socket], None]:
    def say(wire: socket.socket) -> None:
        for part in parts:
            wire.sendall(part)

    return say


def silent(*parts: bytes) -> Callable[[socket.socket], None]:
    def say(wire: socket.socket) -> None:
        said(*parts)(wire)
        time.sleep(1.5)

    return say


def dripping(start: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    def say(wire: socket.socket) -> None:
        wire.sendall(start)
        while True:
            wire.sendall(drop)
            time.sleep(0.05)

    return say


def endless(start: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    def say(wire: socket.socket) -> None:
        wire.sendall(start)
        while True:
            wire.sendall(drop)

    return say


SLOW = {
    "a byte now and then": dripping(HEAD + b"Content-Length: 90000\r\n\r\n", b"x"),
    "a chunk now and then": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "a header now and then": dripping(b"HTTP/1.1 200 OK\r\n", b"X"),
    "one interim answer after the other": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "without an end": dripping(HEAD + b"\r\n", b"x"),
    "nothing at all": silent(),
    "nothing after the headers": silent(HEAD + b"Content-Length: 9\r\n\r\n"),
}


@pytest.mark.parametrize("way", SLOW)
def test_slow(way: str) -> None:
    with speaking(SLOW[way]) as port, within(3):
        gate = Gate(patient(whole=0.7, silence=0.5))
        assert refused(gate, f"http://{NAME}:{port}/").reason == "unreachable"


MUCH = {
    "body": endless(HEAD + b"\r\n", b"x" * 65536),
    "chunks": endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b"x" * 65536 + b"\r\n"),
    "a long chunk": endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", b"x" * 65536),
    "a long length": endless(HEAD + b"Content-Length: 99999999999999\r\n\r\n", b"x" * 65536),
    "headers": endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 1000),
    "a header": endless(b"HTTP/1.1 200 OK\r\nX-A: ", b"b" * 65536),
    "status": endless(b"HTTP/1.1 200 ", b"b" * 65536),
    "cookies": said(b"HTTP/1.1 200 OK\r\n" + b"Set-Cookie: a=b\r\n" * 100_000 + b"\r\n"),
    "trailers": endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X-A: b\r\n" * 1000),
}


@pytest.mark.parametrize("way", MUCH)
def test_much(way: str) -> None:
    with speaking(MUCH[way]) as port, within(6):
        gate = Gate(patient(whole=3.0, size=1 << 20))
        tracemalloc.start()
        reason = refused(gate, f"http://{NAME}:{port}/").reason
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert reason in ("size", "unreachable")
    assert peak < 40 * 1024 * 1024


WRONG = {
    "cut in its length": (said(HEAD + b"Content-Length: 90\r\n\r\n" + b"x" * 40), "truncated"),
    "cut in its chunks": (said(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"), "truncated"),
    "cut in a chunk": (said(HEAD + b"Transfer-Encoding: chunked\r\n\r\n50\r\nhello"), "truncated"),
    "no length that is one": (said(HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n"), "truncated"),
    "no http": (said(b"SSH-2.0-OpenSSH_9.2\r\n"), "unreachable"),
    "a status that is none": (said(b"HTTP/1.1 2x0 OK\r\n\r\n"), "unreachable"),
    "nothing": (said(), "unreachable"),
    "a part only": (said(b"HTTP/1.1 206 Part\r\nContent-Length: 2\r\n\r\nhi"), "status"),
}


@pytest.mark.parametrize("way", WRONG)
def test_wrong(way: str) -> None:
    say, reason = WRONG[way]
    with speaking(say) as port:
        assert refused(Gate(policy(pause=0.0)), f"http://{NAME}:{port}/").reason == reason


@pytest.mark.parametrize(
    ("body", "packing", "reason"),
    [
        (gzip.compress(bytes(80_000_000)), "gzip", "limit"),
        (zlib.compress(bytes(80_000_000)), "deflate", "limit"),
        (gzip.compress(BODY.encode())[:-20], "gzip", "truncated"),
        (gzip.compress(BODY.encode())[:40] + b"\0" * 40, "gzip", "damaged"),
        (b"\x8b\0\0", "br", "type"),
        (b"\x28\xb5\x2f\xfd\0", "zstd", "type"),
        (gzip.compress(gzip.compress(BODY.encode())), "gzip, gzip", "type"),
    ],
)
def test_packed(site: Site, body: bytes, packing: str, reason: str) -> None:
    site.pages["/"] = Page(body, 200, {"Content-Encoding": packing})
    assert refused(Gate(policy()), site.url("/")).reason == reason


@pytest.mark.parametrize("status", [201, 204, 400, 401, 403, 404, 410, 418, 451, 500, 501, 302])
def test_answers_without_the_thing(site: Site, status: int) -> None:
    site.pages["/"] = Page("" if status == 204 else "x", status)
    refusal = refused(Gate(policy()), site.url("/"))
    assert (refusal.reason, str(status) in refusal.problem) == ("status", True)


def test_loops_and_long_ways(site: Site) -> None:
    site.pages |= {f"/{n}": Page("", 302, {"Location": f"/{n + 1}"}) for n in range(50)}
    site.pages |= {"/50": Page("ok"), "/loop": Page("", 302, {"Location": "/loop"})}
    for path in ("/0", "/loop"):
        assert refused(Gate(policy()), site.url(path)).reason == "status"
    assert len(site.paths) == 12
    assert Gate(policy())(site.url("/45")).url == site.url("/50")


def test_urdu_in_addresses(site: Site) -> None:
    path = "/%D8%AE%D8%A8%D8%B1?%DA%A9=%DB%81"
    site.pages |= {"/a": Page("", 301, {"Location": "/خبر?ک=ہ".encode().decode("latin-1")}), path: Page("ok")}
    got = Gate(policy())(site.url("/a#tail"))
    assert (got.body, got.url) == (b"ok", site.url("/خبر?ک=ہ"))
    assert Gate(policy())(site.url(path)).url == site.url(path)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (page(BODY).encode(), "text/html; charset=windows-1256"),
        (page(BODY).encode(), "text/html; charset=utf-7"),
        (page(BODY).encode(), "text/html; charset=" + "x" * 5000),
        (page(BODY).encode(), "application/octet-stream"),
        (page(BODY).encode("utf-16"), "text/html"),
        (page(BODY).encode("cp1256", "xmlcharrefreplace"), "text/html; charset=windows-1256"),
        (gzip.compress(page(BODY).encode()), "application/gzip"),
    ],
)
def test_whatever_it_says_of_its_letters(site: Site, body: bytes, kind: str) -> None:
    site.pages["/"] = Page(body, 200, {"Content-Type": kind})
    (item,) = read_source(site.url("/"), fetch=Gate(policy()))
    assert isinstance(item, Taken), item
    assert FIRST in item.document.text
    assert item.document.url == site.url("/")


@pytest.mark.parametrize("body", [b"\x89PNG\r\n\x1a\n\0\0", b"%PDF-1.4", b"\x7fELF\0", b"", b"  \n"])
def test_what_is_no_report(site: Site, body: bytes) -> None:
    site.pages["/"] = Page(body)
    (item,) = read_source(site.url("/"), fetch=Gate(policy()))
    assert not isinstance(item, Taken)
    assert item.reason in ("type", "empty")


def test_a_name_that_is_not_known() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(f"{host}:{port}")

    for look_up, reason in ((unknown, "unreachable"), (lambda _host, _port: [], "address")):
        assert refused(Gate(policy(look_up=look_up)), "http://site.test/").reason == reason
