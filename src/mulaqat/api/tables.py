"""/api/csv: any list as a table"""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from litestar import get
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.archive import Filters, Listing, Page
from mulaqat.export import csv_line
from mulaqat.looking import Look, row_of

from .answers import LISTED

What = Literal[
    "meetings", "statements", "agreements", "events", "doubts", "reports", "figures", "stories", "commitments"
]
Lister = Callable[[Look, Filters, Page], Listing[Any]]
_LISTS: Mapping[str, Lister] = {
    "meetings": Look.meetings,
    "statements": Look.statements,
    "agreements": Look.agreements,
    "events": Look.events,
    "doubts": Look.doubts,
    "reports": Look.reports,
    "figures": Look.figures,
    "stories": Look.stories,
    "commitments": Look.commitments,
}
CSV = "text/csv"
_ANSWERS = {**LISTED, 200: ResponseSpec(str, description="A header and a line an item.", media_type=CSV)}


@get("/csv/{what:str}", sync_to_thread=True, responses=_ANSWERS, media_type=CSV)
def table(
    look: NamedDependency[Look],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
    what: FromPath[What],
) -> Response[str]:
    """A page of any list as CSV; no cell of it is a formula to a spreadsheet."""
    rows = [row_of(item) for item in _LISTS[what](look, filters, page).items]
    lines = [csv_line(rows[0]), *(csv_line(row.values()) for row in rows)] if rows else []
    headers = {"content-disposition": f'attachment; filename="{what}.csv"'}
    return Response("".join(lines), media_type=CSV, headers=headers)


HANDLERS = [table]
