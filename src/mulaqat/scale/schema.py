"""What columns there are: those of the tables that records are exported as, and of our own structs."""

from collections.abc import Sequence
from typing import Any

import msgspec
import pyarrow
import pyarrow.json
from msgspec import inspect

from mulaqat.export import TABLES, schema_of
from mulaqat.model import Document

FORMAT = "mulaqat-tables/2"
SIMPLE: dict[type, pyarrow.DataType] = {
    inspect.StrType: pyarrow.string(),
    inspect.IntType: pyarrow.int32(),  # offsets and counts
}


def columns_of(struct: type[msgspec.Struct]) -> pyarrow.Schema:
    """The columns that rows of a struct have."""
    kind = inspect.type_info(struct)
    assert isinstance(kind, inspect.StructType)
    return pyarrow.schema(_fields(kind))


def rows_from_json(lines: Sequence[bytes], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """Rows from JSON, an object each: several times faster than from Python objects."""
    if not lines:
        return pyarrow.RecordBatch.from_pylist([], schema)
    data = b"\n".join(lines)
    reading = pyarrow.json.ReadOptions(use_threads=False, block_size=len(data) + 1)
    parsing = pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error")
    table = pyarrow.json.read_json(pyarrow.BufferReader(data), reading, parsing)
    return table.select(schema.names).cast(schema).combine_chunks().to_batches()[0]


def _fields(struct: inspect.StructType) -> list[pyarrow.Field]:
    return [pyarrow.field(field.encode_name, _arrow(field.type)) for field in struct.fields]


def _arrow(kind: Any) -> pyarrow.DataType:
    if isinstance(kind, inspect.UnionType):  # of something and None
        (kind,) = (one for one in kind.types if not isinstance(one, inspect.NoneType))
    if isinstance(kind, inspect.StructType):
        return pyarrow.struct(_fields(kind))
    if isinstance(kind, inspect.VarTupleType):
        return pyarrow.list_(_arrow(kind.item_type))
    if isinstance(kind, inspect.TupleType):  # a range
        return pyarrow.list_(_arrow(kind.item_types[0]), len(kind.item_types))
    return SIMPLE[type(kind)]


# The columns of a document to be read; only `text` has to be there.
GIVEN = columns_of(Document)
# What `read_batch` adds to those that came: the rows of each table that a document gives; or a `reason` ("refused" or
# "fault") and a `message` of one line; and a trace to tell stories by.
READ = pyarrow.schema(
    [
        *((table, pyarrow.list_(pyarrow.struct(list(schema_of(table))))) for table in TABLES),
        ("reason", pyarrow.string()),
        ("message", pyarrow.string()),
    ]
)
TRACE = pyarrow.field("trace", pyarrow.binary())
