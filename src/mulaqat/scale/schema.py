"""What columns the tables have: those of the record's own structs, so that a new field is a new column."""

from collections.abc import Sequence
from typing import Any

import msgspec
import pyarrow
import pyarrow.json
from msgspec import inspect

from mulaqat.model import Agreement, Document, Doubt, Entity, Event, MadeBy, Meeting, Source, Statement

FORMAT = "mulaqat-tables/1"
SIMPLE: dict[type, pyarrow.DataType] = {
    inspect.StrType: pyarrow.string(),
    inspect.LiteralType: pyarrow.string(),
    inspect.IntType: pyarrow.int32(),  # offsets, counts, numbers of places: all below 2**31
    inspect.FloatType: pyarrow.float64(),
    inspect.BoolType: pyarrow.bool_(),
}
# The kinds of rows that a record gives, each a table of its own beside `documents`.
KINDS = ("meetings", "statements", "agreements", "events", "entities", "doubts", "evidence")


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """One span of one fact: `field` is its place in the fact, such as `speaker.mention`; a doubt's fact is d1, d2 …"""

    fact: str
    field: str
    position: int
    start: int
    end: int
    text: str


class Read(msgspec.Struct, frozen=True, gc=False):
    """What reading one document gave: its record with the evidence laid out, or why there is none.

    `reason` is "refused" or "fault" and `message` one line; both are None where the document was read.
    """

    document: Source | None = None
    made_by: MadeBy | None = None
    entities: tuple[Entity, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    events: tuple[Event, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    reason: str | None = None
    message: str | None = None


def columns_of(struct: type[msgspec.Struct]) -> pyarrow.Schema:
    """The columns that rows of a struct have."""
    kind = inspect.type_info(struct)
    assert isinstance(kind, inspect.StructType)
    return pyarrow.schema(_fields(kind))


def rows_from_json(lines: Sequence[bytes], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """Rows from the JSON of their structs: several times faster than from Python objects, and it is at hand."""
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
# What `read_batch` adds to the columns that came: the record, and a trace to tell stories by.
READ = columns_of(Read)
TRACE = pyarrow.field("trace", pyarrow.binary())
