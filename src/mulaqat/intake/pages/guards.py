"""Bounds that are checked before a page is parsed, and while its elements are walked."""

import re

from ..items import Refusal

MAX_ATTRIBUTES = 500  # parsing is quadratic in the attributes of one tag
MAX_ELEMENTS = 300_000
DEEP = 1000  # finding the main part is quadratic in the depth

ATTRIBUTE = r"[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+"
RAW = r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(script|style)\b.*?(?:</\1|\Z)"
TAG = re.compile(rf"{RAW}|<[a-zA-Z][^\s/>]*+(?:{ATTRIBUTE}){{0,{MAX_ATTRIBUTES}}}+[\s/]*+([^\s/>])?", re.S | re.I)


def refuse_many_attributes(page: str) -> None:
    """Raise Refusal for a tag with more than MAX_ATTRIBUTES attributes."""
    for match in TAG.finditer(page):
        if match[2]:
            place = f"character {match.start()}"
            raise Refusal("limit", f"has a tag with over {MAX_ATTRIBUTES} attributes", "leave it out", place)


def refuse_many_elements(count: int) -> None:
    """Raise Refusal when a page has more than MAX_ELEMENTS."""
    if count > MAX_ELEMENTS:
        raise Refusal("limit", f"has over {MAX_ELEMENTS} elements", "leave it out")
