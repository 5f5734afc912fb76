"""Whether an element's text can be seen, from its declarations, its attributes and its class names."""

import re
from collections.abc import Mapping

# Elements whose content no reader sees, or sees struck out.
UNSEEN_TAGS = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "del",
        "s",
        "strike",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "map",
        "datalist",
        "noframes",
        "noembed",
        "head",
        "textarea",
        "select",
        "button",
        "rp",
    }
)
UNSEEN_CLASSES = frozenset(
    {
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader-text",
        "screen-reader-only",
        "screenreader",
        "sr-text",
        "a11y-hidden",
        "hidden",
        "is-hidden",
        "u-hidden",
        "hide",
        "d-none",
        "invisible",
        "element-invisible",
        "element-hidden",
        "uk-hidden",
        "offscreen",
        "off-screen",
        "print-only",
        "only-print",
        "visible-print",
        "visible-print-block",
        "opacity-0",
    }
)
# "hidden md:block", "d-none d-lg-block": shown on a wide screen.
SHOWN_AGAIN = re.compile(
    r"(?:^|\s)(?:sm|md|lg|xl):(?:block|flex|grid|inline|table|visible)|d-(?:sm|md|lg|xl)-(?!none|print)"
)
NUMBER = re.compile(r"(-?\d*\.?\d+(?:e-?\d{1,2})?)\s*(px|em|rem|pt|vw|vh|%|ch|ex|cm|in|mm)?")
PIXELS = {"em": 16, "rem": 16, "pt": 1.33, "vw": 12.8, "vh": 8, "%": 8, "ch": 8, "ex": 8, "cm": 38, "in": 96, "mm": 3.8}
AWAY = -400  # pixels
SIDES = (
    *("left", "right", "top", "bottom", "inset", "inset-inline-start", "inset-inline-end", "text-indent"),
    *("margin", "margin-left", "margin-right", "margin-top", "margin-inline-start"),
)
CLIPPED = re.compile(
    r"inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|circle\(\s*0|polygon\(\s*0(?:px|%)?\s+0(?:px|%)?(?:\s*,\s*0(?:px|%)?\s+0(?:px|%)?)*\s*\)"
)
RECT = re.compile(
    r"rect\(\s*+([\d.]++)(?:px)?[\s,]++([\d.]++)(?:px)?[\s,]++([\d.]++)(?:px)?[\s,]++([\d.]++)(?:px)?\s*+\)"
)
MOVED = re.compile(r"(?:translate[xy3d]{0,2}\([^)]{0,99}?-\s{0,9}\d{3,}|scale[xy3d]{0,2}\(\s*+0(?:\.0*+)?\s*+[,)])")


def unseen_by_class(names: str) -> bool:
    """Whether a usual class name hides it at a desk's screen."""
    return not UNSEEN_CLASSES.isdisjoint(names.split()) and not SHOWN_AGAIN.search(names)


def unseen_by_style(style: Mapping[str, str]) -> bool:
    """Whether its declarations hide it; colours are looked at elsewhere."""
    return (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("content-visibility") == "hidden"
        or _small(style.get("opacity"), 0.05)
        or "opacity(0" in style.get("filter", "").replace(" ", "")
        or _tiny_letters(style)
        or _away(style)
        or _clipped(style)
        or _no_room(style)
    )


def _size(value: str | None) -> float | None:
    """Pixels, roughly; None for what has no number."""
    match = NUMBER.match(value.strip()) if value else None
    return float(match[1]) * PIXELS.get(match[2] or "", 1) if match else None


def _small(value: str | None, bound: float) -> bool:
    match = NUMBER.match(value) if value else None
    return match is not None and float(match[1]) / (100 if match[2] == "%" else 1) <= bound


def _tiny_letters(style: Mapping[str, str]) -> bool:
    size = _size(style.get("font-size"))
    if size is None and "font" in style:
        match = re.search(r"(?:^|\s)([\d.]+(?:px|em|rem|pt|%)?)(?:\s*/|\s)", style["font"] + " ")
        size = _size(match[1]) if (match and not match[1].isdigit()) or (match and match[1] == "0") else None
    return size is not None and size <= 2


def _away(style: Mapping[str, str]) -> bool:
    if MOVED.search(style.get("transform", "")):
        return True
    return any(size < AWAY for side in SIDES for size in _sizes(style.get(side, "")))


def _sizes(value: str) -> list[float]:
    return [size for part in value.split()[:4] if (size := _size(part)) is not None]


def _clipped(style: Mapping[str, str]) -> bool:
    if CLIPPED.search(style.get("clip-path", "")):
        return True
    match = RECT.search(style.get("clip", ""))
    if not match:
        return False
    top, right, bottom, left = map(float, match.groups())
    return bottom - top <= 1 or right - left <= 1


def _no_room(style: Mapping[str, str]) -> bool:
    if not {"hidden", "clip"} & {*style.get("overflow", "").split(), style.get("overflow-y"), style.get("overflow-x")}:
        return False
    room = [_size(style.get(side)) for side in ("height", "width", "max-height", "max-width")]
    return any(size is not None and size <= 1 for size in room)
