"""mulaqat export: from an archive and from files, to standard output, a file or a folder, and what it says when not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from mulaqat.cli.app import run
from mulaqat.export import BOM, FORMATS
from tests.export.samples import ROOT, samples

from .conftest import Run


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with open_archive(tmp_path / "a.db") as archive:
        for document, record in samples():
            archive.add(document, record)
    return tmp_path / "a.db"


@pytest.mark.parametrize("name", [name for name, known in FORMATS.items() if known.into == "stream"])
def test_every_stream_comes_from_an_archive(mulaqat: Run, place: Path, name: str) -> None:
    result = mulaqat("export", "--archive", place, "--format", name)
    with open_archive(place) as archive:
        assert result.out == "".join(FORMATS[name].pieces(archive.readings()))
    assert (result.code, result.err) == (0, [])


def test_files_instead_of_an_archive(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    report = ROOT / "examples" / "01-emir-of-qatar-in-tehran.txt"
    assert run(["export", str(report), str(tmp_path / "none.txt"), "--format", "csl", "--published", "2022-05-13"]) == 1
    out, err = capsysbinary.readouterr()
    (item,) = json.loads(out)
    assert item["issued"] == {"date-parts": [[2022, 5, 13]]}
    assert b"none.txt" in err


def test_one_table_for_a_spreadsheet(mulaqat: Run, place: Path, tmp_path: Path) -> None:
    there = mulaqat("export", "--archive", place, "--format", "csv", "--table", "meetings", "--bom")
    assert there.out.startswith(f"{BOM}document,id,form,")
    file = tmp_path / "meetings.csv"
    assert mulaqat("export", "--archive", place, "--format", "csv", "--table", "meetings", "-o", file).out == ""
    assert file.read_bytes().decode() == there.out.removeprefix(BOM)


@pytest.mark.parametrize("name", [name for name, known in FORMATS.items() if known.into == "folder"])
def test_folders(mulaqat: Run, place: Path, tmp_path: Path, name: str) -> None:
    assert "name a folder" in mulaqat("export", "--archive", place, "--format", name).err[0]
    folder = tmp_path / "out"
    assert mulaqat("export", "--archive", place, "--format", name, "--output", folder).code == 0
    assert len(list(folder.iterdir())) >= 9
    again = mulaqat("export", "--archive", place, "--format", name, "--output", folder)
    assert (again.code, "is not empty" in again.err[0]) == (2, True)
    nowhere = mulaqat("export", "--archive", place, "--format", name, "--output", tmp_path / "no" / "where")
    assert (nowhere.code, len(nowhere.err)) == (2, 1)


def test_wrong_usage(mulaqat: Run, place: Path, tmp_path: Path) -> None:
    assert "are of --format csv" in mulaqat("export", "--archive", place, "--table", "meetings").err[0]
    assert mulaqat("export", "--archive", place, "--format", "cvs").code == 2
    assert mulaqat("export", "--archive", tmp_path / "none.db").code == 2


def test_the_schema_needs_no_archive(mulaqat: Run, tmp_path: Path) -> None:
    result = mulaqat("export", "--archive", tmp_path / "none.db", "--format", "schema")
    assert json.loads(result.out)["title"] == "mulaqat-record/1"


@pytest.mark.parametrize(
    ("name", "library", "extra"), [("gexf", "networkx", "mulaqat[graph]"), ("parquet", "pyarrow", "mulaqat[parquet]")]
)
def test_what_is_missing_is_named(
    mulaqat: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    result = mulaqat("export", "--archive", place, "--format", name, "--output", tmp_path / "out")
    assert (result.code, extra in result.err[0], len(result.err)) == (1, True, 1)


def test_help_tells_what_each_format_is_for(mulaqat: Run) -> None:
    told = " ".join(word for word in mulaqat("export", "--help").out.split() if word != "│")
    for name, known in FORMATS.items():
        assert f"{name}: {known.purpose}" in told


@pytest.mark.parametrize(
    "words",
    [["export", "--format", "gexf"], ["export", "--format", "ftm"], ["digest", "--since", "2024-04-29"]],
    ids=str,
)
def test_neither_hash_seed_nor_time_zone_change_a_byte(place: Path, words: list[str]) -> None:
    printed = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Karachi"), ("7", "America/New_York")):
        surroundings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        command = [sys.executable, "-m", "mulaqat", *words, "--archive", str(place)]
        printed.add(subprocess.run(command, env=surroundings, capture_output=True, check=True).stdout)
    assert len(printed) == 1 and printed != {b""}
