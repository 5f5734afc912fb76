"""The graph as GraphML and as GEXF, written by networkx."""

import io
from collections.abc import Iterable, Iterator
from typing import Any

from mulaqat.errors import MulaqatError
from mulaqat.model import Document, Record

from .pairs import acquainted

Readings = Iterable[tuple[Document, Record]]
# Neither XML 1.0 nor a label has room for these.
_CONTROLS = dict.fromkeys([*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], " ")


def to_graphml(readings: Readings) -> Iterator[str]:
    """The graph as GraphML."""
    networkx = _networkx()
    for line in networkx.generate_graphml(_graph(networkx, readings), encoding="utf-8"):
        yield line + "\n"


def to_gexf(readings: Readings) -> Iterator[str]:
    """The graph as GEXF 1.2, without the day on which it was written."""
    networkx = _networkx()
    from networkx.readwrite.gexf import GEXFWriter

    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(_graph(networkx, readings))
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)
    whole = io.BytesIO()
    writer.write(whole)
    yield whole.getvalue().decode() + "\n"


def _graph(networkx: Any, readings: Readings) -> Any:
    found, graph = acquainted(readings), networkx.Graph()
    used = sorted({name for pair in found.ties for name in pair})
    for name in used:
        actor = found.people[name]
        about = {"label": actor.name or actor.name_ur or name, "name_ur": actor.name_ur, "kind": actor.kind}
        about |= {"office": actor.office, "country": actor.country, "wikidata": actor.wikidata}
        graph.add_node(_plain(name), **_known(about))
    for (one, other), tie in sorted(found.ties.items()):
        days = {"first": tie.first, "last": tie.last, "forms": " ".join(sorted(tie.forms))}
        graph.add_edge(_plain(one), _plain(other), weight=tie.reports, **_known(days))
    return graph


def _known(values: dict[str, str | None]) -> dict[str, str]:
    return {name: _plain(value) for name, value in values.items() if value}


def _plain(words: str) -> str:
    return words.translate(_CONTROLS)


def _networkx() -> Any:
    try:
        import networkx
    except ImportError:
        raise MulaqatError("graphs need networkx: pip install 'mulaqat[graph]'") from None
    return networkx
