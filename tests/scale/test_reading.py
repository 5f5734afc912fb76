"""One batch of documents in, the same rows with what they say out, and the tables that become of them."""

from collections.abc import Mapping, Sequence

import pyarrow
import pytest

import mulaqat
from mulaqat.export import TABLES, arrow_tables
from mulaqat.model import Document
from mulaqat.scale import read_batch, read_schema, tables_of
from tests.reader import shipped

from .making import TEXTS, row

ROWS = [row(number) for number in range(len(TEXTS))]


def batch_of(rows: Sequence[Mapping[str, str | None]]) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_pylist(list(rows))


@pytest.fixture(scope="module")
def read() -> pyarrow.RecordBatch:
    return read_batch(batch_of(ROWS), shipped())


def test_what_came_comes_along_and_the_columns_are_as_announced(read: pyarrow.RecordBatch) -> None:
    assert read.schema == read_schema(batch_of(ROWS).schema)
    assert read.select(["text", "publisher", "published"]).to_pylist() == ROWS


def test_tables_are_those_that_records_are_exported_as(read: pyarrow.RecordBatch) -> None:
    documents = [Document(cells["text"], None, None, cells["publisher"], cells["published"]) for cells in ROWS]
    (wanted,) = arrow_tables((document, mulaqat.read(document, knowledge=shipped())) for document in documents)
    tables = tables_of(read)
    assert set(tables) == set(wanted) == set(TABLES)
    assert sum(table.num_rows for table in tables.values()) > 1000
    for name, table in tables.items():
        assert table.select(wanted[name].column_names).equals(wanted[name], check_metadata=True), name
        if name != "documents":
            assert table.column_names == wanted[name].column_names


def test_evidence_is_of_the_text_beside_it(read: pyarrow.RecordBatch) -> None:
    tables = tables_of(read)
    texts = {one["id"]: one["text"] for one in tables["documents"].to_pylist()}
    rows = tables["evidence"].to_pylist()
    assert len(texts) == len(ROWS) and rows
    assert all(texts[one["document"]][one["start"] : one["end"]] == one["text"] for one in rows)


def test_rows_do_not_depend_on_their_batch(read: pyarrow.RecordBatch) -> None:
    alone = [read_batch(batch_of([cells]), shipped()) for cells in ROWS]
    assert pyarrow.Table.from_batches(alone).to_pylist() == read.to_pylist()


def test_a_document_that_cannot_be_read_costs_itself() -> None:
    told: list[int] = []
    read = read_batch(batch_of([dict(ROWS[0]), {"text": None}, dict(ROWS[1])]), shipped(), told.append)
    good, bad, last = read.to_pylist()
    assert told == [0, 1, 2]
    assert good["documents"] and last["documents"] and not bad["documents"]
    assert (bad["reason"], bad["message"]) == ("refused", "Object missing required field `text`")
    assert tables_of(read)["documents"].num_rows == 2


def test_no_rows_give_every_column() -> None:
    empty = read_batch(batch_of(ROWS).slice(0, 0), shipped())
    assert empty.num_rows == 0 and empty.schema == read_schema(batch_of(ROWS).schema)
    assert {name: table.num_rows for name, table in tables_of(empty).items()} == dict.fromkeys(TABLES, 0)
