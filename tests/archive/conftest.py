"""Archives to test: a file always, and a real PostgreSQL that the tests start where it can start."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from benchmarks.server import running
from mulaqat.archive import Archive, open_archive

from .places import hurry, new_database

Place = Callable[[], str]
_COUNTER = itertools.count()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own; skips, with the reason, where none can be started."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(running())
        except ImportError as error:
            pytest.skip(f"no PostgreSQL to test with: {error}")
        except Exception as error:  # whatever keeps it from starting is a reason to skip, and is said
            pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
        hurry(address)
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A function that names a new empty archive at each call."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"{next(_COUNTER)}.db")
    address: str = request.getfixturevalue("server")
    return lambda: new_database(address)


@pytest.fixture
def archive(place: Place) -> Iterator[Archive]:
    with open_archive(place()) as opened:
        yield opened
