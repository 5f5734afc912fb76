"""mulaqat list."""

from typing import Annotated, Literal

from cyclopts import Parameter

from .archives import DEFAULT, Form, Place, existing
from .filtering import Narrow, filters
from .output import emit
from .printing import FORMS

View = Literal["meetings", "statements", "agreements", "events", "doubts", "people"]


def list(
    what: Annotated[View, Parameter(help="What to list.")],
    /,
    *,
    archive: Place = DEFAULT,
    narrow: Narrow | None = None,
    format: Form = "text",
) -> int:
    """List the facts of an archive, in the order of their days, or the people in it."""
    with existing(archive) as opened:
        emit(FORMS[format](map(dict, opened.rows(what, filters(narrow)))))
    return 0
