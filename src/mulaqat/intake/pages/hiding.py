"""Taking out of a parsed page what its reader cannot see, and marking what he sees only on asking."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .colours import WHITE, Colour, alike, colour_of, see_through
from .css import declarations, read_rules
from .guards import refuse_many_elements
from .unseen import UNSEEN_TAGS, unseen_by_class, unseen_by_style

MAX_MATCHES = 200_000
MAX_SHEET = 2000
SHEET = "data-mulaqat-sheet"
AROUND = frozenset({"nav", "footer", "aside", "form"})
AROUND_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "banner"})


@dataclass(slots=True)
class Sight:
    """What a walk over a page found: elements to take out, to mark as hidden, to mark as boilerplate."""

    gone: list[Any] = field(default_factory=list)
    hidden: list[Any] = field(default_factory=list)
    around: list[Any] = field(default_factory=list)
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours in force: of the letters, and of the ground, None when a stylesheet elsewhere may say it."""

    ink: Colour | None
    ground: Colour | None


def look(tree: Any) -> Sight:
    """What can be seen of a page; changes nothing. Raises Refusal for more elements than a page has."""
    _apply_sheet(tree)
    elsewhere = bool(tree.document.query_selector('link[rel~="stylesheet"]'))
    sight, count = Sight(), 0
    root = tree.document.first_element_child
    waiting = [(root, 1, Paint(None, None if elsewhere else WHITE))] if root is not None else []
    while waiting:
        element, depth, paint = waiting.pop()
        count += 1
        refuse_many_elements(count)
        style = _style(element)
        if element.tag != "body" and element.tag != "html" and _gone(element, style):
            sight.gone.append(element)
            continue
        paint, visible = _painted(style, paint)
        if visible is False:
            sight.gone.append(element)
            continue
        _mark(element, visible, sight)
        sight.depth = max(sight.depth, depth)
        waiting.extend((child, depth + 1, paint) for child in _children_backwards(element))
    return sight


def _apply_sheet(tree: Any) -> None:
    """Write the declarations of the page's own rules into an attribute of each element, the weightiest last.

    An attribute, because a dictionary of elements is quadratic in the page: their hash is slow.
    """
    for element in tree.document.query_selector_all(f"[{SHEET}]"):
        element.remove_attribute(SHEET)
    text = "\n".join(style.text for style in tree.document.query_selector_all("style"))
    matches = 0
    for rule in read_rules(text):
        try:
            elements = tree.document.query_selector_all(rule.selector)
        except Exception:  # a selector that the parser does not know selects nothing here
            continue
        matches += len(elements)
        if matches > MAX_MATCHES:
            return
        for element in elements:
            before = element.getattr(SHEET, "") or ""
            element.setattr(SHEET, f"{before[-MAX_SHEET:]};{rule.declarations}")


def _style(element: Any) -> dict[str, str]:
    written = (element.getattr(SHEET, "") or "", element.getattr("style", "") or "")
    return declarations(";".join(written)) if any(written) else {}


def _gone(element: Any, style: dict[str, str]) -> bool:
    if element.tag in UNSEEN_TAGS or element.hasattr("hidden"):
        return True
    if element.tag == "dialog" and not element.hasattr("open"):
        return True
    if element.tag == "input":
        return True
    if unseen_by_class(element.class_name or "") and "display" not in style:
        return True
    return bool(style) and unseen_by_style(style)


def _painted(style: dict[str, str], paint: Paint) -> tuple[Paint, bool | None]:
    """The colours inside an element, and whether its letters show: None when nobody here can tell."""
    if not style:
        return paint, True
    written = style.get("color")
    background = style.get("background-color") or style.get("background")
    ground = (colour_of(background) if background else None) or (paint.ground if not background else None)
    if background and background.strip() in ("none", "transparent", "inherit"):
        ground = paint.ground
    ink = colour_of(written) if written else paint.ink
    inside = Paint(ink, ground)
    if written and see_through(written):
        return inside, False
    if see_through(style.get("-webkit-text-fill-color", "")) and "text" not in style.get(
        "-webkit-background-clip", "text"
    ):
        return inside, False
    if ink is None or not (written or background):
        return inside, True
    if ground is None:
        return inside, None if alike(ink, WHITE) and not background else True
    return inside, not alike(ink, ground)


def _mark(element: Any, visible: bool | None, sight: Sight) -> None:
    folded = element.tag == "details" and not element.hasattr("open")
    if visible is None or folded or _said(element, "aria-hidden") == "true":
        sight.hidden.append(element)
    if element.tag in AROUND or _said(element, "role") in AROUND_ROLES or _only_links(element):
        sight.around.append(element)


def _said(element: Any, attribute: str) -> str:
    return (element.getattr(attribute, "") or "").strip().lower()


def _only_links(element: Any) -> bool:
    """Whether a paragraph or a list holds links and nearly nothing else."""
    if element.tag not in ("p", "li", "ul", "ol"):
        return False
    links = element.query_selector_all("a")
    if not links:
        return False
    length = len("".join(element.text.split()))
    return length > 0 and sum(len("".join(link.text.split())) for link in links) > 0.8 * length


def _children_backwards(element: Any) -> Iterator[Any]:
    child = element.last_element_child
    while child is not None:
        yield child
        child = child.previous_element_sibling
