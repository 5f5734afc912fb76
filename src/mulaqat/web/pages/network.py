"""/network: who met whom, as a list, as a drawing, and as the data of the drawing"""

from typing import Any

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Edge, Figure, Filters
from mulaqat.looking import Look

from ..addresses import entity_parts
from ..showing import Show
from ..statics import brought

LISTED = 60  # pairs that the page lists
DRAWN = 2_000  # people that the drawing shows
DRAWING = ("d3-dispatch", "d3-quadtree", "d3-timer", "d3-force", "cytoscape")


@get("/network", sync_to_thread=True)
def network(
    look: NamedDependency[Look], show: NamedDependency[Show], filters: NamedDependency[Filters]
) -> Response[str]:
    """The pairs that met most; the drawing where the build brought what draws it."""
    files = [f"{name}.min.js" for name in DRAWING]
    drawing = [*(f"vendor/{file}" for file in files), "network.js"] if all(map(brought, files)) else []
    data = show.place.to("network", "data", **show.place.asked)
    found = look.network(filters, DRAWN)
    return show("network.html", found=found, told=look.told(), drawing=drawing, data=data, listed=LISTED)


@get("/network/data", sync_to_thread=True)
def data(
    look: NamedDependency[Look], show: NamedDependency[Show], filters: NamedDependency[Filters]
) -> dict[str, list[dict[str, Any]]]:
    """The same for the script that draws: names in the reader's language, and where each leads."""
    found = look.network(filters, DRAWN)
    return {"nodes": [_node(show, one) for one in found.nodes], "links": [_link(edge) for edge in found.edges]}


def _node(show: Show, who: Figure) -> dict[str, Any]:
    names = (who.name_ur, who.name) if show.reader.language == "ur" else (who.name, who.name_ur)
    return {
        "id": who.id,
        "label": names[0] or names[1] or who.id,
        "href": show.place.to("entities", *entity_parts(who.id)),
        "country": who.country,
        "meetings": who.meetings,
    }


def _link(edge: Edge) -> dict[str, Any]:
    return {"source": edge.one, "target": edge.other, "weight": edge.meetings}


HANDLERS = [network, data]
