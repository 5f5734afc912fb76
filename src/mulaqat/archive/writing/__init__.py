"""From a document and its record to what an archive stores, and nothing else.

`pack` and `unpack` make the bytes beside a text, `pack_record` and `unpack_record` those of a record, `located` the
words for the index by the `letters` of our data; the rows of a record are made in `mulaqat.flat`. Pure: no database is
touched here.
"""

from .packing import pack, sealed, unpack
from .records import pack_record, unpack_record
from .words import Located, letters, located

__all__ = ["Located", "letters", "located", "pack", "pack_record", "sealed", "unpack", "unpack_record"]
