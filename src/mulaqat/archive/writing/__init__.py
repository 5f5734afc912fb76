"""From a document and its record to what an archive stores, and nothing else.

`Derived` makes the rows of a record, `pack` and `unpack` the bytes beside a text, `folder` and `located` the
words for the index. Pure: no database is touched here.
"""

from .packing import pack, sealed, unpack
from .rows import Derived, Row, Rows, spans_of
from .words import Located, folder, located

__all__ = [
    "Derived",
    "Located",
    "Row",
    "Rows",
    "folder",
    "located",
    "pack",
    "sealed",
    "spans_of",
    "unpack",
]
