"""Every compiled pattern of the project, and strings of its own letters that would make a slow one slow.

A pattern is taken apart by Python's own parser: for each repetition without a bound, a text that leads up to it, what
it repeats, and something behind that it does not expect.
"""

import importlib
import pkgutil
import re
import types
from collections.abc import Iterable, Iterator
from re import _constants as op
from re import _parser as parser
from typing import Any, NamedTuple

import mulaqat

AWAY = "☃"  # stands in no pattern
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
KINDS = {
    op.CATEGORY_SPACE: " ", op.CATEGORY_DIGIT: "1", op.CATEGORY_WORD: "a",
    op.CATEGORY_NOT_SPACE: "a", op.CATEGORY_NOT_DIGIT: "a", op.CATEGORY_NOT_WORD: "-",
}  # fmt: skip
ENDLESS = 200  # a repetition up to so many counts as one without a bound


class Pumped(NamedTuple):
    """`lead`, then `piece` many times, then `tail`."""

    lead: str
    piece: str
    tail: str

    def text(self, size: int) -> str:
        return self.lead + self.piece * max(1, size // len(self.piece)) + self.tail


def patterns(*roots: object) -> dict[str, re.Pattern[Any]]:
    """Every pattern that a module of ours or one of the objects holds, by where it was found."""
    found: dict[str, re.Pattern[Any]] = {}
    seen: set[int] = set()
    for module in _modules():
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) or getattr(value, "__module__", module.__name__) == module.__name__:
                _walk(value, f"{module.__name__}.{name}", found, seen)
    for root in roots:
        _walk(root, type(root).__name__, found, seen)
    unique = {pattern: where for where, pattern in reversed(found.items())}
    return {where: pattern for pattern, where in reversed(unique.items())}


def _modules() -> Iterator[types.ModuleType]:
    for module in pkgutil.walk_packages(mulaqat.__path__, "mulaqat."):
        if "__main__" not in module.name and ".migrations." not in module.name:
            yield importlib.import_module(module.name)


def _walk(node: Any, where: str, found: dict[str, re.Pattern[Any]], seen: set[int], depth: int = 0) -> None:
    if isinstance(node, re.Pattern):
        found.setdefault(where, node)
    elif id(node) not in seen and depth < 7:
        seen.add(id(node))
        for name, inner in _inside(node):
            _walk(inner, f"{where}{name}", found, seen, depth + 1)


def _inside(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from ((f"[{str(key)[:30]}]", value) for key, value in node.items())
    elif isinstance(node, (list, tuple)):
        yield from ((f"[{number}]", value) for number, value in enumerate(node))
    elif type(node).__module__.startswith("mulaqat"):
        slots = [name for kind in type(node).__mro__ for name in getattr(kind, "__slots__", ())]
        for name in dict.fromkeys([*getattr(node, "__dict__", ()), *slots]):
            if hasattr(node, name):
                yield f".{name}", getattr(node, name)


def attacks(pattern: re.Pattern[Any]) -> list[Pumped]:
    """Strings to grow, each once."""
    tree = parser.parse(
        pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    )
    pairs = [*_pumps(tree, "")]
    whole = _sample(tree)
    pairs += [("", whole), ("", whole[:-1]), ("", whole[:1])]
    pairs += [("", lead + piece) for lead, piece in pairs]
    return list(dict.fromkeys(Pumped(lead, piece, tail) for lead, piece in pairs if piece for tail in (AWAY, "")))


def _pumps(tree: Iterable[Any], lead: str) -> Iterator[tuple[str, str]]:
    """What leads to each endless repetition, and what is repeated."""
    for kind, value in tree:
        if kind in REPEATS and value[1] >= ENDLESS:
            yield from ((lead, piece) for piece in _pieces(value[2]))
        for inner in _parts(kind, value):
            yield from _pumps(inner, lead)
        lead += _sample([(kind, value)])


def _pieces(body: Any) -> list[str]:
    """What a repetition may repeat: each of its alternatives."""
    branch = body[0][1] if len(body) == 1 and body[0][0] in (op.BRANCH, op.SUBPATTERN) else None
    inner = branch[-1] if branch and body[0][0] is op.SUBPATTERN else body
    if len(inner) == 1 and inner[0][0] is op.BRANCH:
        return [_sample(one) for one in inner[0][1][1]]
    return [_sample(body)]


def _parts(kind: Any, value: Any) -> list[Any]:
    """The patterns that stand inside a part of a pattern."""
    if kind in REPEATS:
        return [value[2]]
    if kind is op.SUBPATTERN:
        return [value[3]]
    if kind is op.BRANCH:
        return list(value[1])
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is op.ATOMIC_GROUP else []


def _sample(tree: Iterable[Any]) -> str:
    """A text that fits, as short as it can be."""
    out = ""
    for kind, value in tree:
        if kind is op.LITERAL:
            out += chr(value)
        elif kind in (op.NOT_LITERAL, op.ANY):
            out += "x"
        elif kind is op.IN:
            out += _member(value)
        elif kind in REPEATS:
            out += _sample(value[2]) * value[0]
        elif kind in (op.SUBPATTERN, op.BRANCH, op.ATOMIC_GROUP):
            out += _sample(_parts(kind, value)[0])
    return out


def _member(items: Any) -> str:
    """A character of a class."""
    if items[0][0] is op.NEGATE:
        inside = re.compile("[" + "".join(map(_written, items[1:])) + "]")
        return next((one for one in "ام1a .-<>\"'/=(" if not inside.match(one)), AWAY)
    kind, value = items[0]
    if kind is op.CATEGORY:
        return KINDS[value]
    return chr(value[0] if kind is op.RANGE else value)


def _written(item: Any) -> str:
    kind, value = item
    if kind is op.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    names = {op.CATEGORY_SPACE: r"\s", op.CATEGORY_DIGIT: r"\d", op.CATEGORY_WORD: r"\w"}
    return names.get(value, r"\W") if kind is op.CATEGORY else re.escape(chr(value))
