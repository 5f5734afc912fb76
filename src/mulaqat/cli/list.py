"""mulaqat list."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import Parameter

from .archives import DEFAULT, Form, Place, existing
from .filtering import Narrow, filters
from .output import emit
from .printing import FORMS
from .telling import owed_row, story_row

if TYPE_CHECKING:
    from mulaqat.archive import Archive, Filters

View = Literal["meetings", "statements", "agreements", "events", "doubts", "people", "stories", "commitments"]


def list(
    what: Annotated[View, Parameter(help="What to list.")],
    /,
    *,
    archive: Place = DEFAULT,
    narrow: Narrow | None = None,
    format: Form = "text",
) -> int:
    """List the facts of an archive, in the order of their days, the people in it, or what many reports make."""
    with existing(archive) as opened:
        emit(FORMS[format](_rows(opened, what, filters(narrow))))
    return 0


def _rows(archive: "Archive", what: View, filters: "Filters") -> Iterable[dict[str, Any]]:
    if what == "stories":
        return map(story_row, archive.stories(filters))
    if what == "commitments":
        return map(owed_row, archive.commitments(filters))
    return map(dict, archive.rows(what, filters))
