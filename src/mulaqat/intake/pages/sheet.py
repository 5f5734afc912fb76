"""Which of a page's own rules meet an element, found by the last name of their selectors as a browser does."""

import re
from typing import Any

from .css import declarations, read_rules
from .walking import below

MAX_TRIES = 500_000
LAST = re.compile(r"[^\s>+~]+\Z")
KEY = re.compile(r"[#.][\w-]+")
TAG = re.compile(r"[a-zA-Z][\w-]*")


class Sheet:
    """The rules of the style elements of one page; `cut` when there was more to try than is worth it."""

    def __init__(self, root: Any) -> None:
        text = "\n".join(element.text for element in below(root) if element.tag == "style")
        self.rules = read_rules(text)
        self.by_key: dict[str, list[int]] = {}
        self.tries, self.cut = 0, False
        for place, rule in enumerate(self.rules):
            self.by_key.setdefault(_key(rule.selector), []).append(place)

    def of(self, element: Any) -> dict[str, str]:
        """The declarations in force for an element: those of the rules by weight, then its own."""
        own = element.getattr("style", "") or ""
        if not self.rules:
            return declarations(own) if own else {}
        said = [self.rules[place].declarations for place in self._places(element) if self._meets(element, place)]
        return declarations(";".join((*said, own))) if said or own else {}

    def _places(self, element: Any) -> list[int]:
        names = [f".{name}" for name in (element.class_name or "").split()[:50]]
        keys = {*names, f"#{element.getattr('id', '') or ''}", element.tag, "*"}
        return sorted({place for key in keys for place in self.by_key.get(key, ())})

    def _meets(self, element: Any, place: int) -> bool:
        self.tries += 1
        if self.tries > MAX_TRIES:
            self.cut = True
            return False
        try:
            return bool(element.matches(self.rules[place].selector))
        except Exception:  # a selector that the parser does not know selects nothing here
            return False


def _key(selector: str) -> str:
    """A class, an id or a tag that an element must have for the selector to meet it."""
    last = LAST.search(selector)
    plain = re.sub(r"\[[^\]]*\]?", "", last[0]) if last else ""
    found = KEY.search(plain)
    if found:
        return found[0]
    tag = TAG.match(plain)
    return tag[0].lower() if tag else "*"
