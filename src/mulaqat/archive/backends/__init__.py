"""What SQLite and PostgreSQL do differently: connecting, locking for writing, full text, checking their files.

`backend_of(place)` takes a path or an address and gives a Backend; every other file of the archive is the same
for both. A backend knows folded words and row numbers, no documents and no records.
"""

from .backend import Backend, Indexed, Match
from .places import backend_of

__all__ = ["Backend", "Indexed", "Match", "backend_of"]
