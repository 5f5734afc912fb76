"""The tables of one shard as Parquet files, written aside and put in their places when all are whole."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import pyarrow
import pyarrow.parquet

from .items import Quarantined
from .manifest import Table, appear
from .schema import columns_of
from .tables import described

QUARANTINE = columns_of(Quarantined)


class Drafts:
    """The tables of a shard as far as they are written; a row group an `add`."""

    def __init__(self, folder: Path, knowledge: str) -> None:
        """`folder` is nobody else's."""
        self.folder, self.knowledge = folder, knowledge
        self.writers: dict[str, pyarrow.parquet.ParquetWriter] = {}
        self.rows: dict[str, int] = {}

    def add(self, tables: Mapping[str, pyarrow.Table]) -> None:
        """Write more rows of each table."""
        for name, table in tables.items():
            if name not in self.writers:
                schema = described(table.schema, self.knowledge)
                # Compressed by one thread at a fixed level: the same rows are the same bytes.
                self.writers[name] = pyarrow.parquet.ParquetWriter(
                    self._path(name), schema, compression="zstd", compression_level=3
                )
            self.writers[name].write_table(table.replace_schema_metadata(self.writers[name].schema.metadata))
            self.rows[name] = self.rows.get(name, 0) + table.num_rows

    def close(self) -> dict[str, Table]:
        """The rows and the hash of each file, which is now whole."""
        for writer in self.writers.values():
            writer.close()
        return {name: Table(self.rows[name], _hash(self._path(name))) for name in sorted(self.writers)}

    def publish(self, out: Path, shard: str) -> None:
        """Put the files in their places."""
        for name in sorted(self.writers):
            appear(self._path(name), out / name / f"{shard}.parquet")

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.parquet"


def quarantine_of(bad: Iterable[Quarantined]) -> pyarrow.Table:
    """The table of what could not be read."""
    rows = [{name: getattr(one, name) for name in QUARANTINE.names} for one in bad]
    return pyarrow.Table.from_pylist(rows, QUARANTINE)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
