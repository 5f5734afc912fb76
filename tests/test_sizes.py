"""The sizes that the house keeps to."""

import ast
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted(path for folder in ("src", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py"))
SOURCE = [path for path in CODE if path.is_relative_to(ROOT / "src")]


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> list[tuple[str, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [(node.name, (node.end_lineno or 0) - node.lineno + 1) for node in ast.walk(tree) if isinstance(node, kinds)]


def test_the_readme_is_short() -> None:
    assert lines(ROOT / "README.md") < 120


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    assert lines(path) <= 400
    assert [name for name, size in functions(path) if size > 60] == []


def test_medians() -> None:
    assert median(map(lines, SOURCE)) <= 100
    assert median(size for path in SOURCE for _, size in functions(path)) <= 10


def test_no_path_of_one_machine_stands_in_the_project() -> None:
    marks = ["/".join(("", name, "")) for name in ("work", "home", "root", "Users")]
    files = [*CODE, ROOT / "README.md", ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    files += [path for folder in ("docs", "src/mulaqat/data") for path in (ROOT / folder).rglob("*") if path.is_file()]
    found = {str(path): mark for path in files for mark in marks if mark in path.read_text(encoding="utf-8")}
    assert found == {}
