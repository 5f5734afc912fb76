"""The first page"""

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.looking import Look

from ..showing import Show


@get("/", sync_to_thread=True)
def overview(look: NamedDependency[Look], show: NamedDependency[Show]) -> Response[str]:
    """What the archive holds."""
    return show("overview.html", held=look.overview())


HANDLERS = [overview]
