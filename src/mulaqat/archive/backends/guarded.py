"""SQLite opened so that no query can write, reach another file or run for ever."""

import sqlite3
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

READERS = 8  # connections: as many requests are answered at once
STEPS = 20_000  # of SQLite's machine between two looks at the clock: some hundred microseconds
WAIT = 5  # seconds for a writer that is just finishing
CACHE = 64  # megabytes a connection
_ALLOWED = frozenset({
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_RECURSIVE,
    sqlite3.SQLITE_TRANSACTION,
})  # fmt: skip
_PRAGMAS = frozenset({"data_version", "application_id", "table_info", "table_list"})


def read_only_engine(path: Path, seconds: float) -> Engine:
    """An engine for a file that is there. `mode=ro` alone would let ATTACH make files, so an authorizer refuses
    everything but reading; a transaction that takes longer than `seconds` is interrupted."""

    def connect() -> sqlite3.Connection:
        address = f"{path.absolute().as_uri()}?mode=ro"
        return sqlite3.connect(address, uri=True, timeout=WAIT, check_same_thread=False, isolation_level=None)

    limits = {"pool_size": READERS, "max_overflow": 0, "pool_timeout": seconds}
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, **limits)
    event.listen(engine, "connect", _guard)
    event.listen(engine, "begin", lambda connection: _begin(connection, seconds))
    return engine


def _guard(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    for pragma in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", f"cache_size = -{CACHE * 1024}"):
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_authorize)


def _authorize(action: int, one: str | None, *_: str | None) -> int:
    # The full-text module asks for the schema's table when it is first used; to write there is refused all the same.
    declares = action == sqlite3.SQLITE_UPDATE and one == "sqlite_master"
    if action in _ALLOWED or declares or (action == sqlite3.SQLITE_PRAGMA and one in _PRAGMAS):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _begin(connection: Connection, seconds: float) -> None:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    end = time.monotonic() + seconds
    raw.set_progress_handler(lambda: time.monotonic() > end, STEPS)
    connection.exec_driver_sql("BEGIN")
