"""What an engine complains of, as one line that says what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, OperationalError

from mulaqat.errors import ArchiveError


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Whatever the engine raises inside becomes an ArchiveError about the archive of this name."""
    try:
        yield
    except OperationalError as error:
        reason = str(error.orig)
        if "locked" in reason:
            reason = "another process is writing to it; try again when it is done"
        raise ArchiveError(f"{name}: {' '.join(reason.split())}") from None
    except DatabaseError as error:
        raise ArchiveError(f"{name}: {' '.join(str(error.orig).split())} (mulaqat verify says more)") from None
    except UnicodeDecodeError as error:
        raise ArchiveError(f"{name}: holds a text that is damaged ({error.reason}); restore a backup") from None
