"""/commitments"""

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/commitments", sync_to_thread=True)
def commitments(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Who owes what to whom by when, and what later reports say of it."""
    return show("commitments.html", found=look.commitments(filters, page), told=look.told())


HANDLERS = [commitments]
