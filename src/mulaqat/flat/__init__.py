"""A record as flat rows: what an archive stores and what tables show are one reading of it.

`Derived` takes a record and gathers the rows of each table: facts by kind, who takes part in each, the places they
were read from, and the identities that those who take part share; `spans_of` gives every span of a record.
Rows know offsets and keys, never the text itself, and are in the record's order.
Never reads a text, never touches a file or a database.
"""

from .rows import Derived, Row, Rows, spans_of

__all__ = ["Derived", "Row", "Rows", "spans_of"]
