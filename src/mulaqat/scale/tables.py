"""From documents that were read to one table a kind of row."""

import pyarrow
import pyarrow.compute

from .schema import FORMAT, KINDS

_TAKEN_APART = {*KINDS, "document", "made_by", "reason", "message"}


def tables_of(read: pyarrow.RecordBatch) -> dict[str, pyarrow.Table]:
    """The tables of a batch that `read_batch` gave: `documents`, and one for each of KINDS.

    Each row of a fact begins with the id of its document. Documents that could not be read are left out.
    """
    good = read.filter(pyarrow.compute.is_null(read.column("reason")))
    ids = pyarrow.compute.struct_field(good.column("document"), "id")
    return {"documents": _documents(good)} | {kind: _facts(good.column(kind), ids) for kind in KINDS}


def described(schema: pyarrow.Schema, version: str, knowledge: str) -> pyarrow.Schema:
    """A table's columns with what made it."""
    return schema.with_metadata({"format": FORMAT, "version": version, "knowledge": knowledge})


def _documents(good: pyarrow.RecordBatch) -> pyarrow.Table:
    """The columns of a record's `document`, then what came with it that they do not say, then what it was made by."""
    columns = _columns(good.column("document"))
    for name in good.schema.names:
        if name not in _TAKEN_APART and name not in columns:
            columns[name] = good.column(name)
    # As it was given beside the text; `publisher` and `published` above are what was read.
    for name in ("publisher", "published"):
        if name in good.schema.names:
            columns[f"given_{name}"] = good.column(name)
    return pyarrow.table({**columns, **_columns(good.column("made_by"))})


def _facts(column: pyarrow.ListArray, documents: pyarrow.StringArray) -> pyarrow.Table:
    parents = pyarrow.compute.list_parent_indices(column)
    return pyarrow.table({"document": documents.take(parents), **_columns(column.flatten())})


def _columns(structs: pyarrow.StructArray) -> dict[str, pyarrow.Array]:
    names = [field.name for field in structs.type]
    return dict(zip(names, structs.flatten(), strict=True))
