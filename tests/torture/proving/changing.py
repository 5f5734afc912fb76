"""Small changes to the functions of a room, each as the code of a function that can be put in its place.

Left out is what nobody could see, by its kind: annotations, asserts (they say to the type checker what cannot be otherwise)
and `__repr__`. Left out too is what runs when a module is imported (defaults, decorators, constants): the modules of a
process that tries hundreds of changes are imported once. Words of messages are never changed.
"""

import ast
import copy
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import NamedTuple

from .copied import ROOT

PACKAGE = ROOT / "src" / "mulaqat"
# The alignment is what folds, aligns and cuts a text; the archive all but its migrations and the store that needs a server.
# Tables and views are put together when they are imported.
LEFT_OUT = {
    "text": ["dates", "orthography", "numbers.py"],
    "archive": ["migrations", "postgres.py", "tables.py", "views.py", "kept.py"],
}
SWAPS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.And: ast.Or,
    ast.Or: ast.And,
}  # fmt: skip

Node = ast.expr | ast.stmt


class Mutant(NamedTuple):
    """A change: where it is, what it is, and the code of the function around it without and with it."""

    lines: range
    what: str
    old: CodeType
    new: CodeType

    @property
    def file(self) -> str:
        """The file that it is in."""
        return self.old.co_filename

    @property
    def place(self) -> tuple[str, str, int]:
        """What tells the function from all others of the process."""
        return placed(self.old)


def placed(code: CodeType) -> tuple[str, str, int]:
    """File, name and first line of the function that a code is of."""
    return code.co_filename, code.co_qualname, code.co_firstlineno


def every(room: str) -> list[Mutant]:
    """All changes to a room, in the order of its files and lines."""
    found: list[Mutant] = []
    for path in sorted((PACKAGE / room).rglob("*.py")):
        if not {*path.relative_to(PACKAGE / room).parts} & {*LEFT_OUT[room]}:
            found += mutants(path)
    return found


def mutants(path: Path) -> Iterator[Mutant]:
    """The changes to the bodies of a file's functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    before = _functions(tree, path)
    for node in [node for function in _outermost(tree) for part in function.body for node in _seen(part)]:
        for what, change in _changes(node):
            kept = copy.copy(node.__dict__)
            node.__dict__.update(change)
            after = _functions(ast.fix_missing_locations(tree), path)
            node.__dict__.clear()
            node.__dict__.update(kept)
            where = node.test if isinstance(node, ast.If) else node
            lines = range(where.lineno, (where.end_lineno or where.lineno) + 1)
            for place in before:
                old, new = before[place], after[place]
                # A function with other names around it has no place to go to.
                if old != new and old.co_freevars == new.co_freevars:
                    yield Mutant(lines, what, old, new)


def _outermost(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """The functions and methods that are in no other function."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            if node.name != "__repr__":
                yield node
        else:
            yield from _outermost(node)


def _functions(tree: ast.AST, path: Path) -> dict[tuple[str, str, int], CodeType]:
    """The codes of the outermost functions."""
    found: dict[tuple[str, str, int], CodeType] = {}
    waiting: list[CodeType] = [compile(tree, str(path), "exec")]  # type: ignore[call-overload]
    while waiting:
        for code in waiting.pop().co_consts:
            if isinstance(code, CodeType):
                if code.co_flags & 1:  # optimised: a function; the body of a class is not
                    found[placed(code)] = code
                else:
                    waiting.append(code)
    return found


def _seen(node: ast.AST) -> Iterator[Node]:
    """A node and all in it that can be seen from outside."""
    if isinstance(node, ast.Assert):
        return
    if isinstance(node, Node):
        yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _seen(child)


def _changes(node: Node) -> Iterator[tuple[str, dict[str, object]]]:
    """What can be changed about a node: words for it, and the node's new attributes."""
    match node:
        case ast.Compare(ops=[only]) if type(only) in SWAPS:
            yield f"{_name(only)} swapped", {"ops": [SWAPS[type(only)]()]}
        case ast.BinOp(op=kind) | ast.BoolOp(op=kind) | ast.AugAssign(op=kind) if _swapped(node, kind):
            yield f"{_name(kind)} swapped", {"op": SWAPS[type(kind)]()}
        case ast.UnaryOp(op=ast.Not()):
            plain = ast.Call(ast.Name("bool", ast.Load()), [node.operand], [])
            yield "not taken away", {"op": ast.UAdd(), "operand": plain}
        case ast.Constant(value=int() as number) if not isinstance(number, bool):
            yield f"{number} raised", {"value": number + 1}
        case ast.Constant(value=bool() as flag):
            yield f"{flag} turned", {"value": not flag}
        case ast.If() | ast.IfExp():
            yield "condition turned", {"test": ast.UnaryOp(ast.Not(), node.test)}
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield "nothing returned", {"value": ast.Constant(None)}
        case ast.Expr(value=ast.Call()):
            yield "call left out", {"value": ast.Constant(None)}


def _swapped(node: ast.AST, kind: ast.AST) -> bool:
    """Whether another operator can stand there: to take a string or a list from another is no Python."""
    text = any(isinstance(part, (ast.JoinedStr, ast.List, ast.Tuple)) for part in ast.walk(node))
    return type(kind) in SWAPS and not text


def _name(node: ast.AST) -> str:
    return type(node).__name__
