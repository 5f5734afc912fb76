"""One table of many readings, in memory."""

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from mulaqat.errors import InputError, MulaqatError
from mulaqat.export import TABLES, arrow_tables
from mulaqat.model import Document, Record

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

Readings = Iterable[tuple[Document, Record]]


def to_arrow(readings: Readings, table: str = "statements") -> "pyarrow.Table":
    """The rows of one table (docs/formats.md lists them) as an Arrow table; needs `mulaqat[parquet]`.

    Raises InputError for a table that there is not, MulaqatError where pyarrow is not installed.

    >>> table = to_arrow(read_all("examples/01-emir-of-qatar-in-tehran.txt"), "meetings")
    >>> table.column("hosts").to_pylist()
    ['Ali Khamenei']
    """
    if table not in TABLES:
        raise InputError(f"there is no table {table!r}; choose one of {', '.join(TABLES)}")
    batches = [batch[table] for batch in arrow_tables(readings, [table])]
    return import_module("pyarrow").concat_tables(batches)


def to_polars(readings: Readings, table: str = "statements") -> "polars.DataFrame":
    """The same as a Polars frame; needs polars.

    >>> frame = to_polars(read_all("examples/01-emir-of-qatar-in-tehran.txt"), "statements")
    >>> sorted(set(frame["speaker"]))
    ['Ali Khamenei', 'Tamim bin Hamad Al Thani']
    """
    frame: polars.DataFrame = _library("polars").from_arrow(to_arrow(readings, table))
    return frame


def to_pandas(readings: Readings, table: str = "statements") -> "pandas.DataFrame":
    """The same as a pandas frame, its columns in Arrow's types, so that whole numbers stay whole; needs pandas.

    >>> frame = to_pandas(read_all("examples/01-emir-of-qatar-in-tehran.txt"), "evidence")
    >>> str(frame["start"].dtype)
    'int32[pyarrow]'
    """
    pandas = _library("pandas")
    return to_arrow(readings, table).to_pandas(types_mapper=pandas.ArrowDtype)


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise MulaqatError(f"a frame of {name} needs {name}: pip install {name}") from None
