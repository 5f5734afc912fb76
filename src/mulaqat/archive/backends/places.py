"""From what a user calls an archive to its backend."""

from pathlib import Path

from mulaqat.errors import ArchiveError

from .backend import Backend


def backend_of(place: str | Path) -> Backend:
    """SQLite for a path, PostgreSQL for a postgresql:// address; raises ArchiveError for other addresses."""
    text = str(place)
    if text.startswith(("postgresql://", "postgres://", "postgresql+psycopg://")):
        from .postgres import Postgres

        return Postgres(text)
    if "://" in text:
        scheme = text.partition("://")[0]
        raise ArchiveError(f"{scheme}://… is no archive: give a file, or postgresql://USER@HOST/DATABASE")
    from .sqlite import Sqlite

    return Sqlite(Path(place))
