"""One batch of documents in, the same rows with what they say out, and the tables that become of them."""

from collections.abc import Mapping, Sequence

import msgspec
import pyarrow
import pytest

import mulaqat
from mulaqat.model import Record, Span
from mulaqat.scale import KINDS, read_batch, schema_of, tables_of
from tests.reader import shipped

from .making import TEXTS, row

ROWS = [row(number) for number in range(len(TEXTS))]


def batch_of(rows: Sequence[Mapping[str, str | None]]) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_pylist(list(rows))


@pytest.fixture(scope="module")
def read() -> pyarrow.RecordBatch:
    return read_batch(batch_of(ROWS), shipped())


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [mulaqat.read(**cells, knowledge=shipped()) for cells in ROWS]


def test_what_came_comes_along_and_the_columns_are_as_announced(read: pyarrow.RecordBatch) -> None:
    assert read.schema == schema_of(batch_of(ROWS).schema)
    assert read.select(["text", "publisher", "published"]).to_pylist() == ROWS


def test_a_row_holds_the_whole_record(read: pyarrow.RecordBatch, records: list[Record]) -> None:
    for cells, record in zip(read.to_pylist(), records, strict=True):
        wanted = msgspec.json.decode(msgspec.json.encode(record))
        assert cells["message"] is None
        for name in ("document", "made_by", "entities", "meetings", "statements", "agreements", "events", "doubts"):
            assert cells[name] == wanted[name], name


def test_evidence_is_every_span_of_every_fact(read: pyarrow.RecordBatch, records: list[Record]) -> None:
    rows = tables_of(read)["evidence"].to_pylist()
    texts = {record.document.id: cells["text"] for record, cells in zip(records, ROWS, strict=True)}
    assert all(texts[one["document"]][one["start"] : one["end"]] == one["text"] for one in rows)
    assert len({(one["document"], one["fact"], one["field"], one["position"]) for one in rows}) == len(rows)
    facts = [fact for record in records for kind in KINDS for fact in getattr(record, kind, ())]
    assert len(rows) == sum(map(spans, facts)) > 500


def spans(value: object) -> int:
    if isinstance(value, Span):
        return 1
    if isinstance(value, tuple):
        return sum(map(spans, value))
    return sum(map(spans, msgspec.structs.astuple(value))) if isinstance(value, msgspec.Struct) else 0


def test_tables_have_a_row_a_fact(read: pyarrow.RecordBatch, records: list[Record]) -> None:
    tables = tables_of(read)
    assert tables["documents"].column("id").to_pylist() == [record.document.id for record in records]
    assert tables["documents"].column("text").to_pylist() == [cells["text"] for cells in ROWS]
    for kind in KINDS:
        if kind != "evidence":
            wanted = [record.document.id for record in records for _ in getattr(record, kind)]
            assert tables[kind].column("document").to_pylist() == wanted, kind


def test_rows_do_not_depend_on_their_batch(read: pyarrow.RecordBatch) -> None:
    alone = [read_batch(batch_of([cells]), shipped()) for cells in ROWS]
    assert pyarrow.Table.from_batches(alone).to_pylist() == read.to_pylist()


def test_a_document_that_cannot_be_read_costs_itself() -> None:
    told: list[int] = []
    read = read_batch(batch_of([dict(ROWS[0]), {"text": None}, dict(ROWS[1])]), shipped(), told.append)
    good, bad, last = read.to_pylist()
    assert told == [0, 1, 2]
    assert good["document"] and last["document"] and bad["document"] is None
    assert (bad["reason"], bad["message"]) == ("refused", "Object missing required field `text`")
    assert tables_of(read)["documents"].num_rows == 2


def test_no_rows_give_every_column() -> None:
    empty = read_batch(batch_of(ROWS).slice(0, 0), shipped())
    assert empty.num_rows == 0 and empty.schema == schema_of(batch_of(ROWS).schema)
    assert {name: table.num_rows for name, table in tables_of(empty).items()} == dict.fromkeys(("documents", *KINDS), 0)
