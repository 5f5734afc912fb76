"""Bounds that are checked before a page is parsed, and while its elements are walked."""

import re
from collections.abc import Iterator
from typing import Any

from ..items import Refusal

MAX_ATTRIBUTES = 500  # parsing is quadratic in the attributes of one tag
MAX_ELEMENTS = 300_000
DEEP = 1000  # finding the main part is quadratic in the depth
NAME = r"[\s/]*+[^\s/>=]++"
VALUE = r"(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+"
TAG = re.compile(rf"<[a-zA-Z][^\s/>]*+(?:{NAME}{VALUE}){{0,{MAX_ATTRIBUTES}}}+[\s/]*+(.)?", re.S)


def refuse_many_attributes(page: str) -> None:
    """Raise Refusal for a tag with more than MAX_ATTRIBUTES attributes."""
    for match in TAG.finditer(page):
        if match[1] not in (">", None) and match.end() - match.start() > 2 * MAX_ATTRIBUTES:
            place = f"character {match.start()}"
            raise Refusal("limit", f"has a tag with over {MAX_ATTRIBUTES} attributes", "leave it out", place)


def elements(root: Any) -> Iterator[tuple[Any, int]]:
    """Every element below `root` in the order of the page, with its depth; its child may be removed meanwhile.

    Raises Refusal for more than MAX_ELEMENTS.
    """
    waiting = [(root, 0)]
    count = 0
    while waiting:
        element, depth = waiting.pop()
        count += 1
        if count > MAX_ELEMENTS:
            raise Refusal("limit", f"has over {MAX_ELEMENTS} elements", "leave it out")
        yield element, depth
        child = element.last_element_child
        while child is not None:
            waiting.append((child, depth + 1))
            child = child.previous_element_sibling
