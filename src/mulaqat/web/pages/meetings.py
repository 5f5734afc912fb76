"""/meetings"""

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/meetings", sync_to_thread=True)
def meetings(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Meetings that fit, a page at a time."""
    return show("meetings.html", found=look.meetings(filters, page))


HANDLERS = [meetings]
