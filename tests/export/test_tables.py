"""Tables say what the records say, in CSV that runs no formula and in Parquet that keeps its types."""

import csv
import io
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from mulaqat.export import BOM, COLUMNS, FORMATS, TABLES, arrow_tables, save_csv, to_csv
from mulaqat.export.tables import rows_of
from mulaqat.flat import Derived
from tests.export.samples import harmful, samples

KINDS = ("meetings", "statements", "agreements", "events", "doubts")


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_every_fact_is_a_row_and_every_piece_of_evidence_is_the_text() -> None:
    for document, record in samples():
        rows = rows_of(document, record)
        assert {kind: [row["id"] for row in rows[kind]] for kind in KINDS[:4]} == {
            kind: [fact.id for fact in getattr(record, kind)] for kind in KINDS[:4]
        }
        assert len(rows["doubts"]) == len(record.doubts)
        assert rows["evidence"]
        for row in rows["evidence"]:
            assert document.text[row["start"] : row["end"]] == row["text"]
        assert {row["document"] for row in rows["evidence"]} == {record.document.id}


def test_no_value_of_a_record_is_lost_on_the_way() -> None:
    """Whatever the flat rows of a fact know stands in a column of its table."""
    for _, record in samples():
        flat = Derived(0, record, str).rows
        for table in KINDS:
            for row in flat.get(table.removesuffix("s"), []):
                assert row.keys() <= COLUMNS[table].keys()


def test_names_of_those_who_take_part() -> None:
    document, record = samples()[0]
    rows = rows_of(document, record)
    assert rows["meetings"][0]["hosts"] == "Ali Khamenei"
    assert rows["meetings"][0]["guests"].startswith("Tamim bin Hamad Al Thani")
    assert {row["role"] for row in rows["actors"]} >= {"host", "guest", "speaker"}


def test_csv_reads_back(tmp_path: Path) -> None:
    save_csv(samples(), tmp_path, BOM)
    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted(TABLES)
    for table in TABLES:
        wanted = [row for reading in samples() for row in rows_of(*reading)[table]]
        path = tmp_path / f"{table}.csv"
        assert path.read_bytes().startswith(BOM.encode())
        found = lines(path)
        assert [name.lstrip(BOM) for name in found[0]] == list(COLUMNS[table])
        assert len(found) == len(wanted)


def test_a_table_alone_is_the_file_without_its_mark(tmp_path: Path) -> None:
    save_csv(samples(), tmp_path)
    with (tmp_path / "meetings.csv").open(encoding="utf-8", newline="") as file:
        assert "".join(to_csv(samples(), "meetings")) == file.read()


@pytest.mark.parametrize("table", TABLES)
def test_no_cell_is_a_formula(table: str) -> None:
    for row in csv.reader(io.StringIO("".join(to_csv([harmful()], table)), newline=""), strict=True):
        for cell in row:
            begins = cell.lstrip("\u200e\u200f ")[:1]
            assert begins not in tuple("=+@\t\r") or not cell
            assert not begins.startswith("-") or float(cell) < 0, "a negative number is a number"


def test_parquet_keeps_types_and_says_what_it_is(tmp_path: Path) -> None:
    FORMATS["parquet"].save(samples(), tmp_path)
    for table in TABLES:
        found = parquet.read_table(tmp_path / f"{table}.parquet")
        assert found.to_pylist() == [row for reading in samples() for row in rows_of(*reading)[table]]
        about = found.schema.metadata
        assert (about[b"format"], about[b"table"]) == (b"mulaqat-record/1", table.encode())
    assert parquet.read_schema(tmp_path / "evidence.parquet").field("start").type == pa.int32()


def test_parquet_is_written_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mulaqat.export.tables.arrow.DOCUMENTS", 5)
    FORMATS["parquet"].save(iter(samples()), tmp_path)
    assert parquet.ParquetFile(tmp_path / "documents.parquet").num_row_groups == 4


def test_nothing_to_export_is_empty_tables() -> None:
    (tables,) = arrow_tables([])
    assert {name: len(table) for name, table in tables.items()} == dict.fromkeys(TABLES, 0)
    assert "".join(to_csv([], "doubts")).count("\n") == 1
