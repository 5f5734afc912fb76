"""A server asked within this process and without a client, which would mend a request or refuse to send it."""

import asyncio
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import unquote

from mulaqat.serving.guard import ASGIApp

from .hostile import Asked

AT_ONCE = 10


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[bytes, bytes]
    body: bytes


def ask(app: ASGIApp, requests: Iterable[Asked]) -> list[Answer]:
    """The answers to requests, of which some are asked at once."""
    return asyncio.run(_ask_all(app, [*requests]))


async def _ask_all(app: ASGIApp, requests: list[Asked]) -> list[Answer]:
    answers: list[Answer] = []
    for first in range(0, len(requests), AT_ONCE):
        answers += await asyncio.gather(*(_ask(app, one) for one in requests[first : first + AT_ONCE]))
    return answers


async def _ask(app: ASGIApp, request: Asked) -> Answer:
    """As uvicorn would hand it on; who asked hangs up when all is sent."""
    sent: list[dict[str, Any]] = []
    waiting = [
        {"type": "http.request", "body": request.body[:1_000], "more_body": True},
        {"type": "http.request", "body": request.body[1_000:], "more_body": False},
    ]

    async def receive() -> dict[str, Any]:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(_scope(request), receive, send)
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(sent[0]["status"], dict(sent[0]["headers"]), body)


def _scope(request: Asked) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": request.method,
        "path": unquote(request.path),
        "raw_path": request.path.encode("ascii"),
        "query_string": request.query.encode("ascii"),
        "root_path": "",
        "headers": [*request.headers],
        "client": ("127.0.0.1", 40_000),
        "server": ("127.0.0.1", 8765),
        "state": {},
    }
