"""A cache of the tests' own, no test may use or fill the user's; and data of ours with two countries only."""

import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import mulaqat

DATA = Path(mulaqat.__path__[0]) / "data"
COUNTRIES = ("pakistan.toml", "turkey.toml")


@pytest.fixture(scope="package", autouse=True)
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(home))
        yield home


@pytest.fixture(scope="package")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    small = tmp_path_factory.mktemp("small") / "data"
    shutil.copytree(DATA, small, ignore=lambda where, names: _left_out(Path(where), names))
    return small


def _left_out(where: Path, names: list[str]) -> list[str]:
    return [name for name in names if name not in COUNTRIES] if where.name == "world" else []


@pytest.fixture
def small(small_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two countries in place of all: what is tested is the loading, and this loads in a moment."""
    for name in ("loading", "check"):  # by import_module: the room's door has a function named check
        monkeypatch.setattr(import_module(f"mulaqat.knowledge.{name}"), "DATA", small_folder)
    return small_folder
