"""From a place to an open archive."""

from pathlib import Path

from .archive import Archive
from .backends import backend_of
from .repacking import fill_in
from .schema import bring_up_to_date


def open_archive(place: str | Path) -> Archive:
    """Open the archive at a path (SQLite) or a postgresql:// address; it is made, or migrated, where need be.

    Raises ArchiveError for what is no archive, was written by a newer mulaqat or cannot be reached.
    """
    backend = backend_of(place)
    engine = backend.engine()
    try:
        bring_up_to_date(engine, backend.name, backend.begin_writing, backend.make_index, fill_in)
    except BaseException:
        engine.dispose()
        raise
    return Archive(engine, backend)
