"""/statements"""

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/statements", sync_to_thread=True)
def statements(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Statements that fit, a page at a time."""
    values = show.reader.values
    return show("statements.html", found=look.statements(filters, page), acts=values("act"), stances=values("stance"))


HANDLERS = [statements]
