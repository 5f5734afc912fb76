"""/api/figures, /api/network"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import Figure, Filters, Listing, Network, Page
from mulaqat.looking import FigureSeen, Look

from .answers import LISTED, ONE, found
from .narrowing import Id, Most


@get("/figures", sync_to_thread=True, responses=LISTED)
def figures(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[Figure]:
    """People, offices, countries and bodies that person and country fit; those of the most meetings first."""
    return look.figures(filters, page)


@get("/figures/{kind:str}/{name:str}", sync_to_thread=True, responses=ONE)
def figure(look: NamedDependency[Look], kind: Id, name: Id, page: NamedDependency[Page]) -> FigureSeen:
    """One of them, by its id such as person/ali-khamenei, country/IR, office/President of Iran."""
    return found(look.figure(f"{kind}/{name}", page))


@get("/network", sync_to_thread=True, responses=LISTED)
def network(look: NamedDependency[Look], filters: NamedDependency[Filters], most: Most = 200) -> Network:
    """Who met whom in the time of the filters, in or with their country or person, weighted by meetings."""
    return look.network(filters, most)


HANDLERS = [figures, figure, network]
