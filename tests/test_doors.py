"""Nobody imports past a door: a room is entered by its `__init__.py` and nowhere else."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
FILES = sorted(SOURCE.rglob("*.py"))
ROOMS = sorted(path.parent.name for path in (SOURCE / "mulaqat").glob("*/__init__.py"))


def imports(path: Path, root: Path) -> Iterator[str]:
    """Every module of ours that a file imports, by its full name; also those inside functions."""
    package = [*path.relative_to(root).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from room import part` enters a file of the room if there is one of that name.
            yield from (_file_or_name(root, module, alias.name) for alias in node.names)


def _file_or_name(root: Path, module: str, name: str) -> str:
    folder = root.joinpath(*module.split("."))
    inside = (folder / f"{name}.py").exists() or (folder / name).is_dir()
    return f"{module}.{name}" if inside and name not in _offered(folder) else module


def _offered(folder: Path) -> set[str]:
    """What a door hands out: a function may have the name of its file."""
    door = folder / "__init__.py"
    tree = ast.parse(door.read_text(encoding="utf-8")) if door.exists() else ast.Module([], [])
    nodes = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {alias.asname or alias.name for node in nodes for alias in node.names}


def past_doors(path: Path, root: Path) -> list[str]:
    """The imports of a file that reach into another room."""
    home = path.relative_to(root).parts[1]
    found = []
    for name in imports(path, root):
        parts = name.split(".")
        if parts[0] == "mulaqat" and len(parts) > 2 and parts[1] != home:
            found.append(name)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_import_past_a_door(path: Path) -> None:
    assert past_doors(path, SOURCE) == []


@pytest.mark.parametrize("room", ROOMS)
def test_a_door_says_what_the_room_is_for(room: str) -> None:
    tree = ast.parse((SOURCE / "mulaqat" / room / "__init__.py").read_text(encoding="utf-8"))
    text = ast.get_docstring(tree)
    assert text and len(text) > 80
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.Expr)
    assert all(isinstance(node, allowed) for node in tree.body), "a door holds imports and no code"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("from mulaqat.other import thing", []),
        ("from mulaqat.other.inside import thing", ["mulaqat.other.inside"]),
        ("from mulaqat.other import inside", ["mulaqat.other.inside"]),
        ("import mulaqat.other.inside", ["mulaqat.other.inside"]),
        ("from ..other.inside import thing", ["mulaqat.other.inside"]),
        ("from ..other import thing", []),
        ("from . import beside\nfrom .beside import thing", []),
        ("from mulaqat.other import offered", []),
        ("from mulaqat.other.offered import offered", ["mulaqat.other.offered"]),
        ("def f():\n    from mulaqat.other.inside import thing", ["mulaqat.other.inside"]),
        ("from mulaqat.home.beside import thing\nimport json.decoder", []),
    ],
)
def test_the_check_itself(tmp_path: Path, code: str, found: list[str]) -> None:
    for name in ("home/__init__", "home/beside", "other/inside", "other/offered"):
        file = tmp_path / "mulaqat" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    (tmp_path / "mulaqat" / "other" / "__init__.py").write_text("from .offered import offered\n", encoding="utf-8")
    path = tmp_path / "mulaqat" / "home" / "beside.py"
    path.write_text(code, encoding="utf-8")
    assert past_doors(path, tmp_path) == found
