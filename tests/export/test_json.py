"""JSON is the record format: its keys in its order, one way to write it."""

import json
from collections.abc import Iterator

import msgspec

from mulaqat.export import to_json, to_jsonl
from mulaqat.model import Document, Record

KEYS = [
    "document",
    "made_by",
    "entities",
    "meetings",
    "statements",
    "agreements",
    "events",
    "doubts",
    "format",
]


def test_a_line_a_record_that_reads_back(document: Document, record: Record) -> None:
    lines = list(to_jsonl([(document, record), (document, record)]))
    assert len(lines) == 2
    assert lines[0] == lines[1]
    assert lines[0].count("\n") == 1
    assert lines[0].endswith("}\n")
    assert msgspec.json.decode(lines[0], type=Record) == record
    assert list(json.loads(lines[0])) == KEYS


def test_urdu_stays_letters_and_nothing_is_padded(document: Document, record: Record) -> None:
    line = next(to_jsonl([(document, record)]))
    assert "کریم داد" in line
    assert '": ' not in line
    assert '"url":null' in line


def test_array(document: Document, record: Record) -> None:
    for count in range(3):
        whole = "".join(to_json([(document, record)] * count))
        assert whole.endswith("]\n")
        assert msgspec.json.decode(whole, type=list[Record]) == [record] * count


def test_records_are_written_while_they_are_read(document: Document, record: Record) -> None:
    read: list[int] = []

    def readings() -> Iterator[tuple[Document, Record]]:
        for n in range(3):
            read.append(n)
            yield document, record

    pieces = to_jsonl(readings())
    next(pieces)
    assert read == [0]
