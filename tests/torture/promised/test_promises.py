"""Every promise has a test, or says why it has none yet; docs/promises.md says so of each, in the rig's own figures."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from .telling import PAGE, PROMISES, ROOT, Promise, promises


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_all_fifty_are_there() -> None:
    assert [promise.number for promise in promises()] == [f"P{number}" for number in range(1, 51)]


@pytest.mark.parametrize("promise", promises(), ids=lambda promise: promise.number)
def test_a_promise_has_a_test(promise: Promise) -> None:
    assert promise.says.endswith(".")
    assert promise.tests or promise.open, f"{PROMISES.name}: {promise.number} has neither a test nor a reason"
    for test in promise.tests:
        file, _, name = test.partition("::")
        assert name in names_in(ROOT / file), f"{PROMISES.name}: {promise.number}: there is no {test}"


def test_the_page_tells_all_of_them() -> None:
    """It is written by `make promises` from what the rig printed; here only that nothing is left out of it."""
    page = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^\| (P\d+) \|", page, re.MULTILINE) == [promise.number for promise in promises()]
    assert all(promise.says in page for promise in promises())
