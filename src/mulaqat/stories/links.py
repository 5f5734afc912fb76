"""Reports that are linked and yet not sure to be one story: sets of them come together where both sides bear it out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .clusters import Clusters, document_of

ENOUGH = 3  # linked reports on a side, or half of them where they are fewer: one alone may be about something else


class Link(NamedTuple):
    """Two documents, how much speaks for their being of one story, and whether they share their words besides."""

    strength: float
    one: str
    other: str
    worded: bool


def join_linked(links: Iterable[Link], nodes: Clusters, outlets: Mapping[str, str | None]) -> Iterator[Link]:
    """Join the stories of linked documents, the strongest links first; gives those links that hold.

    A link joins two sets of reports where half of each are linked to the other, or ENOUGH: so a report that tells of
    two things does not make one story of both. Nor does it bring two reports of one outlet together: what an outlet
    reports twice it reports as something else. The order in which the links come does not matter.
    """
    ordered = sorted(links, key=lambda link: (-link.strength, link.one, link.other))
    linked: defaultdict[str, set[str]] = defaultdict(set)
    for link in ordered:
        linked[link.one].add(link.other)
        linked[link.other].add(link.one)
    for link in ordered:
        one, other = nodes.find(link.one), nodes.find(link.other)
        if one != other:
            sides = [nodes.members(one), nodes.members(other)]
            if not _borne_out(one, other, linked, nodes) or _repeated(sides, outlets) or not nodes.join(one, other):
                continue
        yield link


def _borne_out(one: str, other: str, linked: Mapping[str, set[str]], nodes: Clusters) -> bool:
    few, many = sorted((one, other), key=lambda node: len(nodes.members(node)))
    reached = {node: {far for far in linked.get(node, ()) if nodes.find(far) == many} for node in nodes.members(few)}
    reaching = sum(map(bool, reached.values()))
    return _enough(reaching, nodes.members(few)) and _enough(len(set().union(*reached.values())), nodes.members(many))


def _enough(count: int, side: list[str]) -> bool:
    return 2 * count >= min(2 * ENOUGH, len(side))


def _repeated(sides: list[list[str]], outlets: Mapping[str, str | None]) -> bool:
    """Whether both sides have a report of one outlet, as far as outlets are known."""
    here, there = ({outlets.get(document_of(node)) for node in side} - {None} for side in sides)
    return not here.isdisjoint(there)
