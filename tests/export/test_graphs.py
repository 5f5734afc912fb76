"""Who met whom, read back by networkx."""

import io
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest

from mulaqat.export import FORMATS
from tests.archive.documents import reading
from tests.export.samples import samples


def graph(name: str) -> Any:
    data = io.BytesIO("".join(FORMATS[name].pieces(samples())).encode())
    return networkx.read_graphml(data) if name == "graphml" else networkx.read_gexf(data)


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_pairs_who_met(name: str) -> None:
    found = graph(name)
    tie = found.edges["person/ali-khamenei", "person/tamim-bin-hamad-al-thani"]
    assert (tie["weight"], tie["first"], tie["forms"]) == (1, "2022-05-12", "in_person")
    node = found.nodes["person/ali-khamenei"]
    assert (node["label"], node["name_ur"], node["country"]) == ("Ali Khamenei", "علی خامنہ ای", "IR")
    assert found.edges["person/joe-biden", "person/vladimir-putin"]["forms"] == "phone", "the other is only planned"


def test_both_say_the_same() -> None:
    one, other = graph("graphml"), graph("gexf")
    assert set(one.nodes) == set(other.nodes)
    assert {frozenset(pair) for pair in one.edges} == {frozenset(pair) for pair in other.edges}


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_the_order_of_reports_changes_no_byte(name: str) -> None:
    there, back = (list(FORMATS[name].pieces(list(samples())[::step])) for step in (1, -1))
    assert there == back
    ElementTree.fromstring("".join(there))
    assert "lastmodified" not in "".join(there)


def test_reports_are_counted_and_not_meetings() -> None:
    """The unnamed delegation of the invented reports is nobody's acquaintance."""
    data = "".join(FORMATS["graphml"].pieces(reading(number) for number in range(3)))
    assert len(networkx.read_graphml(io.BytesIO(data.encode()))) == 0
