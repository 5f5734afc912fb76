"""Errors as pages: what went wrong in the reader's language, what to do, and nothing of the inside."""

import logging
from collections.abc import Callable
from typing import Any

from litestar.exceptions import HTTPException
from litestar.response import Response

from mulaqat.errors import ArchiveError, InputError

from .asking import Asked
from .showing import Show

_LOG = logging.getLogger("mulaqat.web")


def handlers(show: Callable[[Asked], Show]) -> dict[int | type[Exception], Any]:
    """What answers each kind of error."""

    def answer(request: Asked, status: int, detail: str = "") -> Response[str]:
        known = {400: "wrong", 404: "missing", 503: "busy"}.get(status, "wrong" if status < 500 else "broken")
        return show(request)("fault.html", status, fault=known, detail=detail)

    def unforeseen(request: Asked, error: Exception) -> Response[str]:
        _LOG.error("unforeseen", exc_info=error)
        return answer(request, 500)

    def archive(request: Asked, error: ArchiveError) -> Response[str]:
        _LOG.error("%s", error)
        return answer(request, 503)

    return {
        InputError: lambda request, error: answer(request, 400, str(error)),
        ArchiveError: archive,
        HTTPException: lambda request, error: answer(request, error.status_code),
        Exception: unforeseen,
    }
