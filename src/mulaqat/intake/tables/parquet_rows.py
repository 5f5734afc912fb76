"""Parquet, with the optional pyarrow, a few rows at a time."""

from collections.abc import Iterator

from ..entry import Entry, Setting, seekable
from ..items import Item, Refusal
from ..rows import columns_of, json_bytes, row_item

ROWS = 64  # a few at a time: a row may hold a long text


def read_parquet(entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item a row; raises Refusal without pyarrow, and for a file that is damaged."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        remedy = "install it: pip install 'mulaqat[parquet]'"
        raise Refusal("needs_extra", "is Parquet, which needs pyarrow", remedy) from None
    try:
        table = pyarrow.parquet.ParquetFile(seekable(entry.file), page_checksum_verification=True)
        roles = columns_of(table.schema_arrow.names, setting.columns)
        number = 0
        for batch in table.iter_batches(ROWS, columns=list(roles.values())):
            for cells in batch.to_pylist():
                number += 1
                yield _row(cells, roles, f"row {number}", entry, setting)
    except (pyarrow.ArrowException, OSError, ValueError) as error:  # names of columns may be no UTF-8
        raise Refusal("damaged", f"cannot be read, {str(error)[:200]!r}", "get it again") from None


def _row(cells: dict[str, object], roles: dict[str, str], place: str, entry: Entry, setting: Setting) -> Item:
    raw = json_bytes(cells)
    try:
        return row_item(cells, roles, raw, entry.at(place), setting)
    except Refusal as refusal:
        return Refusal(refusal.reason, refusal.problem, refusal.remedy, place).of(entry.name, "row", raw)
