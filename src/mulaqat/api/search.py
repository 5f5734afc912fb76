"""/api/search"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import Filters, Page
from mulaqat.looking import Found, Look

from .answers import LISTED
from .narrowing import Query


@get("/search", sync_to_thread=True, responses=LISTED)
def search(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page], q: Query = ""
) -> Found:
    """Reports that fit a query (words, "a phrase", begin*, AND, OR, NOT, brackets), the best first."""
    return look.search(q, filters, page)


HANDLERS = [search]
