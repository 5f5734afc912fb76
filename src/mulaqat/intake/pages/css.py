"""The little of CSS that says whether text can be seen: the rules of a page's own styles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_STYLE = 1 << 19
MAX_RULES = 1000
MAX_COLOURS = 300
MAX_SELECTOR = 300
WIDTH = 1280  # pixels of the reader's screen
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^\r\n]))")
# Rules of colours are many and hide little; the others come first when there are too many.
HIDES = re.compile(
    r"(?:display|visibility|opacity|content-visibility|clip|clip-path|text-indent|transform|filter|font-size|overflow"
    r"|(?:left|right|top|bottom|inset|margin)[\w-]{0,20}+\s*+:\s*+-|(?:max-)?(?:height|width)\s*:\s*[01])[\w-]*\s*",
    re.I,
)
COLOURS = re.compile(r"(?:color|background|font)\s*:|background-color\s*:", re.I)
CONDITION = re.compile(r"\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)(px|em|rem)\s*\)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A selector with its declarations, and its weight among the others."""

    selector: str
    declarations: str
    weight: tuple[int, int, int]


def read_rules(style: str) -> list[Rule]:
    """The rules of a stylesheet that can hide text, the weightiest last; those for print and phones left out."""
    text = unescaped(COMMENT.sub("", style[:MAX_STYLE]))
    hiding: list[Rule] = []
    colours: list[Rule] = []
    for head, body in _blocks(text):
        kept = hiding if HIDES.search(body) else colours if COLOURS.search(body) else None
        if kept is not None:
            kept.extend(Rule(selector, body, _weight(selector)) for selector in _selectors(head))
    return sorted(hiding[:MAX_RULES] + colours[:MAX_COLOURS], key=lambda rule: rule.weight)


def _selectors(head: str) -> list[str]:
    """The selectors of a rule, those of states and of pseudo-elements left out."""
    parts = (part.strip() for part in head.split(","))
    return [part for part in parts if 0 < len(part) <= MAX_SELECTOR and ":" not in part.replace(":root", "")]


def declarations(style: str) -> dict[str, str]:
    """Property to value, in lower case; what is said last and what is important wins."""
    found: dict[str, str] = {}
    important: dict[str, str] = {}
    for part in unescaped(COMMENT.sub("", style)).lower().split(";"):
        name, colon, value = part.partition(":")
        if colon:
            plain, mark, _ = value.partition("!")
            (important if mark else found)[name.strip()] = plain.strip()
    return found | important


def unescaped(css: str) -> str:
    """The text with its backslashes resolved."""
    if "\\" not in css:
        return css
    return ESCAPE.sub(lambda m: _character(m[1]) if m[1] else m[2], css)


def _character(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and bodies; inside @media and its like only where the reader's screen fits."""
    at = 0
    open_groups: list[bool] = []
    while True:
        start, end = text.find("{", at), text.find("}", at)
        if end >= 0 and (start < 0 or end < start):
            if open_groups:
                open_groups.pop()
            at = end + 1
        elif start < 0:
            return
        else:
            head = text[at:start].rpartition(";")[2].strip()
            at = start + 1
            if head.startswith("@"):
                open_groups.append(_applies(head.lower()))
                continue
            close = text.find("}", at)
            close = len(text) if close < 0 else close
            if all(open_groups):
                yield head, text[at:close]
            at = close + 1


def _applies(head: str) -> bool:
    name, _, condition = head.partition(" ")
    if name in ("@supports", "@layer", "@container", "@scope"):
        return True
    return name == "@media" and any(_fits(query) for query in condition.split(","))


def _fits(query: str) -> bool:
    for bound, number, unit in CONDITION.findall(query):
        pixels = float(number[:9]) * (1 if unit == "px" else 16)
        if (pixels > WIDTH) if bound == "min" else (pixels < WIDTH):
            return False
    rest = CONDITION.sub("", query)
    words = set(re.findall(r"[a-z-]+", rest))
    return words <= {"only", "screen", "all", "and"}


def _weight(selector: str) -> tuple[int, int, int]:
    names = re.findall(r"(?:^|[\s>+~])[a-zA-Z]", selector)
    return selector.count("#"), selector.count(".") + selector.count("["), len(names)
