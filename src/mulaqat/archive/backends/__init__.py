"""What SQLite and PostgreSQL do differently: connecting, locking for writing, full text, checking their files.

`backend_of(place)` takes a path or an address and gives a Backend; inside `explained(name)` what an
engine complains of becomes an ArchiveError of one line. Every other file of the archive is the same for both. A backend
knows folded words and row numbers, no documents and no records.
"""

from .backend import Backend, Indexed, Match
from .explained import explained
from .places import backend_of

__all__ = ["Backend", "Indexed", "Match", "backend_of", "explained"]
