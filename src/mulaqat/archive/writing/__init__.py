"""From a document and its record to what an archive stores, and nothing else.

`Derived` makes the rows of a record, `pack` and `unpack` the bytes beside a text, `pack_record` and `unpack_record`
those of a record, `folder` and `located` the words for the index. Pure: no database is touched here.
"""

from .packing import pack, sealed, unpack
from .records import pack_record, unpack_record
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
    "pack_record",
    "sealed",
    "spans_of",
    "unpack",
    "unpack_record",
]
