"""From documents that were read to one table a kind of row."""

import pyarrow
import pyarrow.compute

from mulaqat.export import TABLES, schema_of

from .schema import FORMAT, READ

# What a document came with that its row in `documents` says in other words, or differently.
_GIVEN = ("publisher", "published")


def tables_of(read: pyarrow.RecordBatch) -> dict[str, pyarrow.Table]:
    """The tables of a batch that `read_batch` gave, with the columns that `mulaqat export` gives them.

    `documents` has besides what came with each: its text, other columns, `given_publisher` and `given_published`.
    Documents that could not be read are left out.
    """
    good = read.filter(pyarrow.compute.is_null(read.column("reason")))
    tables = {table: pyarrow.table(good.column(table).flatten().flatten(), schema_of(table)) for table in TABLES}
    documents = tables["documents"]
    for name in good.schema.names:
        if name in _GIVEN:
            documents = documents.append_column(f"given_{name}", good.column(name))
        elif name not in documents.column_names and name not in READ.names:
            documents = documents.append_column(name, good.column(name))
    return {**tables, "documents": documents}


def described(schema: pyarrow.Schema, knowledge: str) -> pyarrow.Schema:
    """A table's columns, told by what knowledge they were read."""
    return schema.with_metadata(
        {**(schema.metadata or {}), b"tables": FORMAT.encode(), b"knowledge": knowledge.encode()}
    )
