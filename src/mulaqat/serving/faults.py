"""Errors as answers that tell what to do and nothing of the inside."""

import logging
from typing import Any

from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException

from mulaqat.api import Fault
from mulaqat.errors import ArchiveError, InputError

Asked = Request[Any, Any, Any]
_LOG = logging.getLogger("mulaqat.serving")


def _asked_wrongly(_: Asked, error: InputError) -> Response[Fault]:
    return _answer(400, str(error))


def _archive_fails(_: Asked, error: ArchiveError) -> Response[Fault]:
    _LOG.error("%s", error)
    if "interrupted" in str(error) or "statement timeout" in str(error):
        return _answer(503, "this would take too long: narrow it by a filter")
    return _answer(503, "the archive cannot be read just now")


def _refused(_: Asked, error: HTTPException) -> Response[Fault]:
    return _answer(error.status_code, error.detail if error.status_code < 500 else "something went wrong")


def _unforeseen(_: Asked, error: Exception) -> Response[Fault]:
    _LOG.error("unforeseen", exc_info=error)
    return _answer(500, "something went wrong")


def _answer(status: int, detail: str) -> Response[Fault]:
    """In one line, whatever of the address a fault repeats."""
    return Response(Fault(status, " ".join(detail.split())), status_code=status, media_type=MediaType.JSON)


HANDLERS: dict[int | type[Exception], Any] = {
    InputError: _asked_wrongly,
    ArchiveError: _archive_fails,
    HTTPException: _refused,
    Exception: _unforeseen,
}
