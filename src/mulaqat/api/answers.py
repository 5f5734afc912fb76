"""What every resource may answer besides what was asked for."""

from typing import TypeVar

import msgspec
from litestar.exceptions import NotFoundException
from litestar.openapi.datastructures import ResponseSpec

Thing = TypeVar("Thing")


class Fault(msgspec.Struct, frozen=True):
    """What went wrong, as every answer of the API tells it."""

    status_code: int
    detail: str


def _spec(meaning: str) -> ResponseSpec:
    return ResponseSpec(Fault, description=meaning, generate_examples=False)


LISTED = {
    400: _spec("Asked wrongly: the detail says what to mend."),
    401: _spec("This server asks for a token."),
    429: _spec("Too many wrong tokens came: wait a minute."),
    414: _spec("The address is too long."),
    503: _spec("The archive cannot be read just now, or this would take too long."),
}
WRITTEN = {
    **LISTED,
    413: _spec("What was sent is too long."),
    403: _spec("This server only shows, or the writing was asked for by another site."),
}
ONE = {**LISTED, 404: _spec("There is no such thing in the archive.")}


def found(thing: Thing | None) -> Thing:
    """What was looked for; raises NotFoundException where there is none."""
    if thing is None:
        raise NotFoundException("there is no such thing in the archive")
    return thing
