"""Tables as Parquet files, a row group a thousand documents."""

from collections.abc import Iterable
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from mulaqat.model import Document, Record

from .arrow import arrow_tables, schema_of
from .columns import TABLES


def save_parquet(readings: Iterable[tuple[Document, Record]], folder: Path) -> None:
    """All tables, a file each, into a folder; offsets are 32-bit whole numbers.

    Raises MulaqatError where pyarrow is not installed.
    """
    batches = arrow_tables(readings)
    first = next(batches)  # says what is missing before any file is made
    from pyarrow.parquet import ParquetWriter

    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(ParquetWriter(folder / f"{name}.parquet", schema_of(name), compression="zstd"))
            for name in TABLES
        }
        for batch in chain([first], batches):
            for name, table in batch.items():
                writers[name].write_table(table)
