"""New empty databases on a server."""

import itertools

from sqlalchemy import create_engine, text

_COUNTER = itertools.count()


def driver(address: str) -> str:
    """A file or an address as SQLAlchemy wants it."""
    if "://" not in address:
        return f"sqlite:///{address}"
    return address.replace("postgresql://", "postgresql+psycopg://")


def new_database(server: str) -> str:
    """The address of a new database on a server."""
    name = f"archive_{next(_COUNTER)}"
    engine = create_engine(driver(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    base, _, options = server.partition("?")
    return f"{base.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


def hurry(server: str) -> None:
    """A server of tests need not survive the power going out."""
    engine = create_engine(driver(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("ALTER SYSTEM SET fsync = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()
