"""From a place to an open archive."""

from pathlib import Path

from .archive import Archive
from .backends import backend_of, explained
from .repacking import fill_in
from .schema import bring_up_to_date, require_present


def open_archive(place: str | Path) -> Archive:
    """Open the archive at a path (SQLite) or a postgresql:// address; it is made, or migrated, where need be.

    Raises ArchiveError for what is no archive, was written by a newer mulaqat or cannot be reached.
    """
    backend = backend_of(place)
    engine = backend.engine()
    try:
        with explained(backend.name):
            bring_up_to_date(engine, backend.name, backend.begin_writing, backend.make_index, fill_in)
    except BaseException:
        engine.dispose()
        raise
    return Archive(engine, backend)


def open_to_read(place: str | Path, seconds: float = 5.0) -> Archive:
    """Open an archive that is there so that nothing asked of it can change it, or take longer than this.

    Raises ArchiveError for what is no archive of this version: opening it for writing brings an old one up to date.
    """
    backend = backend_of(place)
    engine = backend.reader(seconds)
    try:
        with explained(backend.name):
            require_present(engine, backend.name)
    except BaseException:
        engine.dispose()
        raise
    return Archive(engine, backend)
