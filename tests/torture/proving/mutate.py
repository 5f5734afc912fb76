"""Small changes to every function of a room, and how many of them its tests see.

`python -m tests.torture.proving.mutate ROOM [COUNT] [SEED]` tries COUNT of them, drawn at random, and prints those that no test
saw with the score. A change that alters nothing that anybody can see counts as not seen.
"""

import ast
import copy
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.torture.amount import reached

from .copied import ROOT, changed, copied, passes

# The tests of a room that are quick and need no server.
TESTS = {
    "text": ["tests/text", "tests/torture/test_texts.py"],
    "archive": [
        "tests/archive/test_storing.py", "tests/archive/test_verifying.py", "tests/archive/test_searching.py",
        "tests/archive/test_durability.py", "tests/archive/test_stories.py", "tests/archive/test_schema.py",
        "tests/archive/test_mutants.py",
    ],
}  # fmt: skip
LEFT_OUT = {
    "text": ["dates", "orthography", "numbers.py", "paragraphs.py", "boundaries.py"],
    "archive": ["migrations", "postgres.py"],
}
SWAPS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn,
    ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.And: ast.Or,
    ast.Or: ast.And,
}  # fmt: skip


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Line, what was changed, and the whole text with the change, for each change there is inside functions."""
    tree = ast.parse(source)
    places = [
        node for function in ast.walk(tree) if isinstance(function, ast.FunctionDef) for node in ast.walk(function)
    ]
    for node in dict.fromkeys(places):
        for what, change in _changes(node):
            before = copy.copy(node.__dict__)
            change()
            yield getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(tree))
            node.__dict__.clear()
            node.__dict__.update(before)


def _changes(node: ast.AST) -> Iterator[tuple[str, "Change"]]:
    match node:
        case ast.Compare(ops=[only]) if type(only) in SWAPS:
            yield f"{_name(only)} swapped", Change(node, ops=[SWAPS[type(only)]()])
        case ast.BinOp(op=kind) | ast.BoolOp(op=kind) if type(kind) in SWAPS and not _is_text(node):
            yield f"{_name(kind)} swapped", Change(node, op=SWAPS[type(kind)]())
        case ast.UnaryOp(op=ast.Not()):
            yield (
                "not taken away",
                Change(node, op=ast.UAdd(), operand=ast.Call(ast.Name("bool", ast.Load()), [node.operand], [])),
            )
        case ast.Constant(value=int() as number) if not isinstance(number, bool):
            yield f"{number} raised", Change(node, value=number + 1)
        case ast.Constant(value=bool() as flag):
            yield f"{flag} turned", Change(node, value=not flag)
        case ast.If() | ast.IfExp():
            yield "condition turned", Change(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield "nothing returned", Change(node, value=ast.Constant(None))
        case ast.Expr(value=ast.Call()):
            yield "call left out", Change(node, value=ast.Constant(None))


class Change:
    """Attributes of a node, to be set."""

    def __init__(self, node: ast.AST, **values: object) -> None:
        self.node, self.values = node, values

    def __call__(self) -> None:
        self.node.__dict__.update(self.values)


def _name(node: ast.AST) -> str:
    return type(node).__name__


def _is_text(node: ast.AST) -> bool:
    """Whether strings are put together: taking one from another is no Python."""
    return any(isinstance(part, (ast.JoinedStr, ast.List, ast.Tuple)) for part in ast.walk(node))


def every(room: str) -> list[tuple[Path, int, str, str]]:
    """All changes to a room."""
    found = []
    for path in sorted((ROOT / "src" / "mulaqat" / room).rglob("*.py")):
        inside = path.relative_to(ROOT / "src" / "mulaqat" / room)
        if not {*inside.parts} & {*LEFT_OUT[room]}:
            found += [(path.relative_to(ROOT), *one) for one in mutants(path.read_text(encoding="utf-8"))]
    return found


def main(room: str, count: int, seed: int = 1) -> int:
    found = every(room)
    tried = random.Random(seed).sample(found, min(count, len(found)))
    tests = [test for test in TESTS[room] if (ROOT / test).exists()]
    words, seen = ("-k", "not postgresql and not speed and not killed"), 0
    with copied() as folder:
        assert passes(folder, tests, words), "the tests fail without any change"
        for path, line, what, text in tried:
            with changed(folder / path, text):
                missed = passes(folder, tests, words)
            seen += not missed
            if missed:
                print(f"not seen: {path}:{line}: {what}", flush=True)
    print(f"{room}: {seen} of {len(tried)} changes seen, {seen / len(tried):.2f}; there are {len(found)}")
    reached("P48", seen, f"changes of {room}/ seen, of {len(tried)} drawn from {len(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
