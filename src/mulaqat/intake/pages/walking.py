"""Walking over a parsed page. The lists that the parser's selectors give are quadratic to go through; this is not."""

from collections.abc import Iterator
from typing import Any


def below(root: Any) -> Iterator[Any]:
    """`root` and every element in it, in the order of the page."""
    waiting = [root] if root is not None else []
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(children_backwards(element))


def children_backwards(element: Any) -> Iterator[Any]:
    """The elements right in this one, the last first."""
    child = element.last_element_child
    while child is not None:
        yield child
        child = child.previous_element_sibling
