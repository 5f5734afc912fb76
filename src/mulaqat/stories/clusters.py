"""Sets of nodes that are joined one by one, some of which must stay apart."""

from collections import defaultdict
from collections.abc import Iterable


class Clusters:
    """Disjoint sets; a node that was never joined is alone. Joining is all but constant in time."""

    def __init__(self, apart: Iterable[tuple[str, str]] = ()) -> None:
        """`apart`: pairs of documents that never come into one set."""
        self._above: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)
        self._judged: dict[str, set[str]] = {}  # of a set's first node, its documents that are kept from others

    def find(self, node: str) -> str:
        """The node that stands for a node's set."""
        root = node
        while (above := self._above.get(root, root)) != root:
            root = above
        while node != root:
            self._above[node], node = root, self._above[node]
        return root

    def join(self, one: str, other: str) -> bool:
        """Make one set of two nodes' sets, unless something in them is kept apart; whether they are one now."""
        first, second = self.find(one), self.find(other)
        if first == second:
            return True
        ours, theirs = self._kept(first), self._kept(second)
        if any(not theirs.isdisjoint(self._apart[document]) for document in ours):
            return False
        members, more = self.members(first), self.members(second)
        if len(members) < len(more):
            first, second, members, more = second, first, more, members
        self._above[second] = first
        self._members[first] = members
        members.extend(more)
        self._members.pop(second, None)
        if ours or theirs:
            self._judged[first] = ours | theirs
        return True

    def members(self, node: str) -> list[str]:
        """Every node of a node's set."""
        root = self.find(node)
        return self._members.get(root) or [root]

    def _kept(self, root: str) -> set[str]:
        if root in self._judged:
            return self._judged[root]
        document = document_of(root)
        return {document} if document in self._apart else set()


def node_of(document: str, fact: str | None) -> str:
    """The node of a meeting in a document; without one, of the document itself."""
    return f"{document}#{fact}" if fact else document


def document_of(node: str) -> str:
    """The document of a node."""
    return node.partition("#")[0]


def fact_of(node: str) -> str | None:
    """The meeting of a node."""
    return node.partition("#")[2] or None
