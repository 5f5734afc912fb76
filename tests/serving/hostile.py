"""Requests as nobody should send them: each operation of the API, with what it takes right, wrong, doubled and broken."""

import json
import random
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes

OTHERS = ("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "get", "LOOK")
ODD: tuple[bytes, ...] = (
    *(text.encode() for text in (
        "", " ", "0", "-1", "1.5", "1e9", "9223372036854775808", "9" * 400, "NaN", "Infinity", "1e400", "۱۲", "true", "null", "[]",
        "{}", "'", '"', "' OR 1=1 --", "'; DROP TABLE document; --", "%", "_", "\\", "%s%n", "{{7*7}}", "${7*7}", "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>', "../../../etc/hostname", "..\\..\\x", "/", "//evil.example/", ";", "a\r\nSet-Cookie: a=b",
        "=1+1", "NEAR(", "AND", "NOT NOT", "(" * 400, ")", "* ", "ا*", '"unclosed', "col:word", "{names}: x", "^صدر", "صدر OR " * 60,
        "\u202eصدر", "\u200c", "صد\u200cر", "َُِ" * 60, "ا" * 201, "ا" * 1_000, "😀", "ـ" * 90, "2023-02-30", "0000-00-00", "9999-99-99",
        "2023-03-13T00:00", "meeting\0", "person/", "story-", "doc-", "a" * 3_500, "__proto__", "%00", "%2e%2e%2f", "%25",
    )),
    b"\0", b"\xff", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80", b"\xef\xbf\xbe",
)  # fmt: skip
GOOD: Mapping[str, Sequence[str]] = {
    "person": ("Putin", "رئیسی", "شہباز"), "speaker": ("Lavrov", "بلاول"), "target": ("Iran", "روس"), "office": ("صدر", "President"),
    "country": ("IR", "PK", "RU"), "outlet": ("پہلی خبریں",), "act": ("condemn", "state", "promise"), "stance": ("positive", "negative"),
    "since": ("2022-01-01",), "until": ("2023-12-31",), "public": ("true", "false"), "number": ("1", "2", "5000"), "size": ("1", "20", "200"),
    "kind": ("meeting", "person", "doubt"), "most": ("1", "100"), "q": ("ملاقات", "صدر NOT روس", '"وزیر خارجہ"', "مل*"),
    "name": ("ali-khamenei", "IR", "President of Iran"), "fact": ("m1", "s1"), "what": ("meetings", "stories", "doubts"),
}  # fmt: skip
HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"accept", b"text/html"), (b"accept", b"*/*;q=nonsense"), (b"accept-encoding", b"gzip, " * 90), (b"authorization", b"Bearer "),
    (b"authorization", b"Basic \xff"), (b"content-length", b"-1"), (b"content-length", b"9" * 30), (b"content-type", b"text/plain"),
    (b"content-type", b"application/json; charset=utf-7"), (b"content-type", b"multipart/form-data"), (b"content-type", b"\xff"),
    (b"cookie", b"=;;=; mulaqat=x; " * 40), (b"cookie", b"\xed\xa0\x80"), (b"expect", b"100-continue"), (b"forwarded", b"for=127.0.0.1"),
    (b"if-none-match", b'"x"'), (b"origin", b"null"), (b"origin", b"http://evil.example"), (b"range", b"bytes=" + b"0-0," * 500),
    (b"sec-fetch-site", b"cross-site"), (b"transfer-encoding", b"chunked"), (b"upgrade", b"websocket"), (b"x-forwarded-host", b"evil.example"),
    (b"x-http-method-override", b"DELETE"), (b"x-original-url", b"/api/judgements"), (b"x-long", b"a" * 20_000),
)  # fmt: skip
HOSTS = (
    b"evil.example",
    b"localhost.evil.example",
    b"localhost:1@evil.example",
    b"",
    b"LOCALHOST",
    b"[::1]",
    b"127.0.0.1:8765",
)
SAYING = {"deed": "confirm", "by": "Zahra", "document": "doc-0", "fact": "m1", "note": "خبر"}
BODIES: tuple[bytes, ...] = (
    b"", b"{", b"null", b"[]", b'"\\ud800"', b'{"deed": NaN}', b'{"deed": 1e400}', b"[" * 50_000, b'{"a":' * 3_000, b"\xff\xfe{\0}\0",
    b"\xef\xbb\xbf{}", b"a=b&c=d", b"x" * 150_000, json.dumps(SAYING).encode(), json.dumps({**SAYING, "deed": "undo", "undone": 2**70}).encode(),
    json.dumps({**SAYING, "correction": {"speaker": "ا" * 9_000}}).encode(), b'{"deed":"confirm","deed":"reject","by":"x"}',
)  # fmt: skip


class Asked(NamedTuple):
    """A request, with its address as it goes over the wire."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


class Hostile:
    """Makes requests from the API's own description and ids that its archive knows."""

    def __init__(self, description: Mapping[str, Any], ids: Sequence[str]) -> None:
        self._ids = ids
        self._operations = [
            (method.upper(), path, operation.get("parameters", ()))
            for path, operations in sorted(description["paths"].items())
            for method, operation in sorted(operations.items())
        ]

    def asked(self, chance: random.Random) -> Asked:
        """The next request."""
        method, path, parameters = chance.choice(self._operations)
        if chance.random() < 0.12:
            method = chance.choice(OTHERS)
        return Asked(
            method, self._path(path, parameters, chance), self._query(parameters, chance), *_rest(method, chance)
        )

    def _path(self, path: str, parameters: Sequence[Any], chance: random.Random) -> str:
        for one in parameters:
            if one["in"] == "path":
                path = path.replace(f"{{{one['name']}}}", _written(self._value(one["name"], chance), chance))
        if chance.random() < 0.03:
            path += chance.choice(("/", "/..", "//", "/%2e%2e/", ";a", "%00", "/\\", "." * 200))
        return path

    def _query(self, parameters: Sequence[Any], chance: random.Random) -> str:
        names = [one["name"] for one in parameters if one["in"] == "query" and chance.random() < 0.2]
        if chance.random() < 0.15:
            names += chance.choices(["q", "person", "size", "unknown", "__proto__", ""], k=chance.choice((1, 2, 60)))
        pairs = [f"{name}={_written(self._value(name, chance), chance)}" for name in names]
        return chance.choice(("&", "&", "&", ";", "&&")).join(pairs)

    def _value(self, name: str, chance: random.Random) -> bytes:
        good = (*GOOD.get(name, ()), *self._ids) if name in ("document", "name", "fact") else GOOD.get(name, ())
        return chance.choice(good).encode() if good and chance.random() < 0.5 else chance.choice(ODD)


def _written(value: bytes, chance: random.Random) -> str:
    """In an address: as it should be, twice over, or with the letters that need not be escaped."""
    once = quote_from_bytes(value, safe="")
    return chance.choice((once, once, once, once.replace("%", "%25"), quote_from_bytes(value, safe="/;:@?=+,!'()*")))


def _rest(method: str, chance: random.Random) -> tuple[tuple[tuple[bytes, bytes], ...], bytes]:
    """Headers and what is sent."""
    host = b"localhost" if chance.random() < 0.97 else chance.choice(HOSTS)
    headers = [(b"host", host), *chance.choices(HEADERS, k=chance.choice((0, 0, 0, 1, 3)))]
    body = chance.choice(BODIES) if method not in ("GET", "HEAD") or chance.random() < 0.05 else b""
    if body and chance.random() < 0.7:
        headers.append((b"content-type", b"application/json"))
    if chance.random() < 0.01:
        headers.append((b"host", chance.choice(HOSTS)))
    return tuple(headers), body
