"""Taking out of a parsed page what its reader cannot see, and marking what he sees only on asking."""

from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from .colours import WHITE, Colour, alike, colour_of, see_through
from .guards import refuse_many_elements
from .sheet import Sheet
from .unseen import UNSEEN_TAGS, unseen_by_class, unseen_by_style
from .walking import below, children_backwards

MOST_LINKS = 2000
AROUND = frozenset({"nav", "footer", "aside", "form"})
LISTS = frozenset({"p", "li", "ul", "ol"})
STOPS = ("۔", ".")
AROUND_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "banner"})


@dataclass(slots=True)
class Sight:
    """What a walk over a page found: elements to take out, to mark as hidden, to mark as boilerplate.

    `around` are those that are surely none of the report; `beside` may hold it, as a form around a whole page does.
    """

    gone: list[Any] = field(default_factory=list)
    hidden: list[Any] = field(default_factory=list)
    around: list[Any] = field(default_factory=list)
    beside: list[Any] = field(default_factory=list)
    depth: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours in force: of the letters, and of the ground, None when a stylesheet elsewhere may say it."""

    ink: Colour | None
    ground: Colour | None


class Within(NamedTuple):
    """What an element lies in: a list, which is counted as a whole; something that is marked, which is marked once."""

    listed: bool = False
    hidden: bool = False
    around: bool = False


def look(tree: Any) -> Sight:
    """What can be seen of a page; changes nothing. Raises Refusal for more elements than a page has."""
    root = tree.document.first_element_child
    sheet = Sheet(root)
    elsewhere = bool(tree.document.query_selector('link[rel~="stylesheet"]'))
    sight, count = Sight(), 0
    headed = _above(tree.document.query_selector("h1"))
    ground = None if elsewhere else WHITE
    waiting = [(root, 1, Paint(None, ground), Within())] if root is not None else []
    while waiting:
        element, depth, paint, within = waiting.pop()
        count += 1
        refuse_many_elements(count)
        style = sheet.of(element)
        paint, visible = _painted(style, paint)
        if element.tag not in ("html", "body") and (visible is False or _gone(element, style)):
            sight.gone.append(element)
            continue
        within = _mark(element, visible, within, headed, sight)
        sight.depth = max(sight.depth, depth)
        waiting.extend((child, depth + 1, paint, within) for child in children_backwards(element))
    sight.cut = sheet.cut
    return sight


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


def _mark(element: Any, visible: bool | None, within: Within, headed: set[Any], sight: Sight) -> Within:
    """Note what is to be marked of an element, and give what holds of those in it."""
    folded = element.tag == "details" and not element.hasattr("open")
    hidden, around = within.hidden and element.tag != "summary", within.around
    if not hidden and (visible is None or folded or _said(element, "aria-hidden") == "true"):
        sight.hidden.append(element)
        hidden = True
    if not around and _is_around(element, within.listed):
        around = element not in headed and not _tells(element)
        (sight.around if around else sight.beside).append(element)
    return Within(within.listed or element.tag in LISTS, hidden, around)


def _is_around(element: Any, listed: bool) -> bool:
    return element.tag in AROUND or _said(element, "role") in AROUND_ROLES or (not listed and _only_links(element))


def _above(element: Any) -> set[Any]:
    """The element, where there is one, and all in which it lies."""
    above: set[Any] = set()
    while element is not None:
        above.add(element)
        element = element.parent
    return above


def _tells(element: Any) -> bool:
    """Whether it may be the report after all: a form can hold a whole page, a link a sentence with its stop."""
    return bool(element.tag == "form" or (element.tag == "p" and element.text.rstrip().endswith(STOPS)))


def _said(element: Any, attribute: str) -> str:
    return (element.getattr(attribute, "") or "").strip().lower()


def _only_links(element: Any) -> bool:
    """Whether a paragraph or a list holds links and nearly nothing else."""
    if element.tag not in LISTS:
        return False
    links = [inner.text for inner in islice(below(element), MOST_LINKS) if inner.tag == "a"]
    length = len("".join(element.text.split())) if links else 0
    return length > 0 and sum(len("".join(link.split())) for link in links) > 0.8 * length
