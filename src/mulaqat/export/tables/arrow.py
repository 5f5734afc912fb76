"""Tables as Arrow, batch by batch."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from mulaqat import __version__
from mulaqat.errors import MulaqatError
from mulaqat.model import Document, Record

from .columns import COLUMNS, TABLES
from .rows import rows_of

if TYPE_CHECKING:
    import pyarrow as pa

Readings = Iterable[tuple[Document, Record]]
DOCUMENTS = 1000  # in a batch: so much is in memory at once


def arrow_tables(readings: Readings, names: Sequence[str] = TABLES) -> "Iterator[dict[str, pa.Table]]":
    """The named tables of a thousand readings at a time, and once empty ones where there are no readings.

    Raises MulaqatError where pyarrow is not installed.
    """
    rest, first = iter(readings), True
    while (batch := list(islice(rest, DOCUMENTS))) or first:
        first = False
        yield _tables(batch, names)


def schema_of(table: str) -> "pa.Schema":
    """The Arrow schema of a table; its metadata say which format and version made it."""
    pa = _pyarrow()
    types = {"text": pa.string(), "whole": pa.int32(), "real": pa.float64(), "truth": pa.bool_()}
    about = {"format": "mulaqat-record/1", "mulaqat": __version__, "table": table, "offsets": "code points"}
    return pa.schema([(name, types[kind]) for name, kind in COLUMNS[table].items()], metadata=about)


def _tables(batch: Readings, names: Sequence[str]) -> "dict[str, pa.Table]":
    pa = _pyarrow()
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for document, record in batch:
        found = rows_of(document, record)
        for name in names:
            rows[name] += found[name]
    return {name: pa.Table.from_pylist(rows[name], schema=schema_of(name)) for name in names}


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError:
        raise MulaqatError("tables in Arrow need pyarrow: pip install 'mulaqat[parquet]'") from None
    return pyarrow
