"""From nothing, or an older archive, to the present schema: in one transaction or not at all."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, Table, column, inspect, select, table
from sqlalchemy.schema import CreateView, DropView

from mulaqat.errors import ArchiveError

from .views import VIEWS

HEAD = "0007"  # the newest file in migrations/versions
MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(
    engine: Engine,
    name: str,
    lock: Callable[[Connection], None],
    make_index: Callable[[Connection], None],
    fill_in: Callable[[Connection], None],
) -> None:
    """Make or migrate the archive; one that is up to date is only looked at.

    `lock` makes a transaction the only one that writes; `make_index` creates the full-text index of a new
    archive; `fill_in` makes of an old one's documents what newer tables hold. Raises ArchiveError for an archive of a
    newer mulaqat and for a database of somebody else.
    """
    with engine.connect() as connection:
        if _version(connection, name) == HEAD:
            return
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        lock(connection)
        found = _version(connection, name)  # another process may have been quicker
        if found != HEAD:
            _migrate(connection, found, name)
            if found is None:
                make_index(connection)
            else:
                fill_in(connection)


def require_present(engine: Engine, name: str) -> None:
    """Raises ArchiveError for an archive of another schema than this version's."""
    with engine.connect() as connection:
        found = _version(connection, name)
    if found != HEAD:
        what = f"has schema {found}, not {HEAD}" if found else "is empty"
        raise ArchiveError(f"{name}: {what}; any command that writes brings it up to date: mulaqat verify --archive …")


def _version(connection: Connection, name: str) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" not in tables:
        if "document" in tables:
            raise ArchiveError(f"{name}: has a table named document, but is no archive of mulaqat")
        return None
    return connection.scalar(select(column("version_num")).select_from(table("alembic_version")))


def _migrate(connection: Connection, found: str | None, name: str) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    _drop_views(connection)
    try:
        command.upgrade(config, "head")
    except CommandError:
        raise ArchiveError(f"{name}: was written by a newer mulaqat (schema {found}); update mulaqat") from None
    for view, meaning in VIEWS.items():
        connection.execute(CreateView(meaning, view))


def _drop_views(connection: Connection) -> None:
    """Views hold nothing: each migration makes them anew, so that tables below them may change."""
    for view in inspect(connection).get_view_names():
        if view in VIEWS:
            connection.execute(DropView(Table(view, MetaData())))
