"""What holds for every format: all records in, the same bytes out, and no more memory for more reports."""

import tracemalloc
from pathlib import Path
from typing import get_args

import jsonschema
import msgspec
import pytest

from mulaqat.cli.export import Name, Table
from mulaqat.export import FORMATS, TABLES
from tests.archive.documents import reading
from tests.export.samples import ROOT, samples

STREAMS = sorted(name for name, known in FORMATS.items() if known.into == "stream")
FOLDERS = sorted(name for name, known in FORMATS.items() if known.into == "folder")
# A page has its table of contents before its reports: it is for as many as a person reads.
FLAT = sorted(set(STREAMS) - {"html", "schema"})


def test_the_command_offers_every_format_and_table() -> None:
    assert get_args(Name) == tuple(FORMATS)
    assert get_args(Table) == TABLES


@pytest.mark.parametrize("name", STREAMS)
def test_the_same_readings_give_the_same_bytes(name: str) -> None:
    first = "".join(FORMATS[name].pieces(samples()))
    assert first == "".join(FORMATS[name].pieces(iter(samples())))
    first.encode()


@pytest.mark.parametrize("name", FOLDERS)
def test_the_same_readings_give_the_same_files(name: str, tmp_path: Path) -> None:
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        FORMATS[name].save(samples(), tmp_path / place)
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / place).iterdir()} for place in ("one", "two"))
    assert one == two and one


@pytest.mark.parametrize("name", FLAT)
def test_memory_does_not_grow_with_the_reports(name: str) -> None:
    def peak(reports: int) -> int:
        tracemalloc.start()
        for _ in FORMATS[name].pieces(reading(number % 7) for number in range(reports)):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(5)  # what is imported and made once
    # What 270 reports more would take is about a megabyte; what waits for the collector stays under this.
    assert peak(300) < peak(30) + 150_000


def test_the_published_schema_is_the_one_of_the_structs() -> None:
    published = (ROOT / "docs" / "record.schema.json").read_text(encoding="utf-8")
    assert published == "".join(FORMATS["schema"].pieces(())), (
        "mulaqat export --format schema -o docs/record.schema.json"
    )


def test_every_line_fits_the_schema_and_a_wrong_one_does_not() -> None:
    schema = msgspec.json.decode("".join(FORMATS["schema"].pieces(())))
    checker = jsonschema.Draft202012Validator(schema)
    checker.check_schema(schema)
    for line in FORMATS["jsonl"].pieces(samples()):
        checker.validate(msgspec.json.decode(line))
    wrong = msgspec.json.decode(next(FORMATS["jsonl"].pieces(samples())))
    wrong["meetings"][0]["form"] = "by pigeon"
    assert not checker.is_valid(wrong)
