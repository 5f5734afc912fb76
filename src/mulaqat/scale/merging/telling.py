"""From groups of documents to stories."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec
import pyarrow.parquet

import mulaqat
from mulaqat.errors import MulaqatError
from mulaqat.knowledge import load_marks
from mulaqat.stories import Story, tell_stories

from ..manifest import appear, entries
from ..schema import columns_of, rows_from_json
from .blocking import block, groups, trace_in

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TOGETHER = 2000  # documents whose stories are told at a time; a group that is larger is told by itself
MEMORY = "1GB"  # for DuckDB; what does not fit lies on the disk
STORIES = columns_of(Story)


def tell(out: Path, fold: Callable[[str], str]) -> int:
    """Put the documents of all finished shards into stories: `stories.parquet`, by id; how many there are.

    `fold` is the one that the shards were read with. Raises MulaqatError where there are no finished shards.
    """
    files = [out / "documents" / f"{entry.shard}.parquet" for entry in entries(out)]
    if not files:
        raise MulaqatError(f"{out}: no shard is finished there; run mulaqat batch first")
    with _database(out / ".work") as (base, folder):
        block(base, files)
        told = sorted(_told(base, files, fold), key=lambda story: story.id)
        rows = rows_from_json([msgspec.json.encode(story) for story in told], STORIES)
        table = pyarrow.Table.from_batches([rows]).replace_schema_metadata({"version": mulaqat.__version__})
        pyarrow.parquet.write_table(table, folder / "stories", compression="zstd")
        appear(folder / "stories", out / "stories.parquet")
    return len(told)


@contextmanager
def _database(work: Path) -> "Iterator[tuple[DuckDBPyConnection, Path]]":
    import duckdb  # not before: it takes a quarter of a second

    folder = work / f".stories-{uuid4().hex}"
    folder.mkdir(parents=True)
    try:
        with duckdb.connect(str(folder / "base")) as base:
            base.execute(f"SET memory_limit = '{MEMORY}'")
            yield base, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _told(base: "DuckDBPyConnection", files: Sequence[Path], fold: Callable[[str], str]) -> Iterator[Story]:
    _texts(base, files)
    marks = load_marks(fold)
    for numbers in _together(groups(base)):
        base.execute("CREATE OR REPLACE TEMP TABLE here AS SELECT unnest(?) AS number", [numbers])
        rows = base.execute("SELECT id, title, trace FROM told JOIN here USING (number)").fetchall()
        pairs = base.execute(_PAIRS).fetchall()
        titles = {document: title for document, title, _ in rows}
        told = tell_stories(
            (trace_in(trace) for _, _, trace in rows),
            lambda document: fold(_text(base, document)),
            marks,
            alike=lambda _sketches, _least, pairs=pairs: pairs,  # type: ignore[misc]
        )
        yield from (story.titled(titles) for story in told)


_PAIRS = """
SELECT mine.id, yours.id, part FROM alike
JOIN here ON here.number = one JOIN told AS mine ON mine.number = one JOIN told AS yours ON yours.number = other
ORDER BY one, place
"""
_TEXTS = """
CREATE TABLE said AS
SELECT id, any_value(text) AS text FROM read_parquet(?) WHERE id IN (
  SELECT id FROM told WHERE number IN (SELECT one FROM alike UNION SELECT other FROM alike)
) GROUP BY id ORDER BY id
"""


def _texts(base: "DuckDBPyConnection", files: Sequence[Path]) -> None:
    """The texts that may be compared; documents with one id have one text."""
    base.execute(_TEXTS, [[str(file) for file in files]])


def _text(base: "DuckDBPyConnection", document: str) -> str:
    row = base.execute("SELECT text FROM said WHERE id = ?", [document]).fetchone()
    assert row is not None
    return str(row[0])


def _together(found: Iterable[list[int]]) -> Iterator[list[int]]:
    """Groups put together up to TOGETHER documents: no story reaches from one group into another."""
    some: list[int] = []
    for group in found:
        if some and len(some) + len(group) > TOGETHER:
            yield some
            some = []
        some = some + group
    if some:
        yield some
