"""/doubts"""

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/doubts", sync_to_thread=True)
def doubts(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Doubts that fit, a page at a time."""
    return show("doubts.html", found=look.doubts(filters, page))


HANDLERS = [doubts]
