"""Everything that can be read is read, in order; everything else costs one line and the exit code."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from mulaqat.model import Document, Record

from .conftest import Run, counting_reader


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text("پہلی خبر۔\n", encoding="utf-8")
    (tmp_path / "other.txt").write_text("دوسری\r\n", encoding="utf-8", newline="")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF\0")
    (tmp_path / "latin.txt").write_bytes("خبر ".encode() + b"caf\xe9")
    (tmp_path / "fault.txt").write_text("ناقابل", encoding="utf-8")
    return tmp_path


def paths(out: str) -> list[str]:
    return [Path(json.loads(line)["document"]["path"]).name for line in out.splitlines()]


def test_reads_in_the_order_given(mulaqat: Run, files: Path) -> None:
    result = mulaqat("read", files / "other.txt", files / "good.txt", files / "other.txt", "--format", "jsonl")
    assert (result.code, result.err) == (0, [])
    assert paths(result.out) == ["other.txt", "good.txt", "other.txt"]
    assert [json.loads(line)["document"]["characters"] for line in result.out.splitlines()] == [7, 10, 7]


def test_the_bad_cost_a_line_each_and_the_good_are_read(mulaqat: Run, files: Path) -> None:
    names = ["empty.txt", "good.txt", "binary.txt", "none.txt", "latin.txt", "fault.txt", "other.txt"]
    result = mulaqat("read", *(files / name for name in names), files, "--format=jsonl")
    assert result.code == 1
    assert paths(result.out) == ["good.txt", "other.txt"]
    wanted = {
        "empty.txt": "is empty",
        "binary.txt": "NUL at byte 4",
        "none.txt": "no such file",
        "latin.txt": "byte 10 is 0xe9",
        "fault.txt": "ZeroDivisionError: a fault in the reader (conftest.py:",
    }
    assert len(result.err) == len(wanted) + 1
    for line, (name, words) in zip(result.err, wanted.items(), strict=False):
        assert line.startswith(f"mulaqat: {files / name}: ")
        assert words in line
    assert "is a folder" in result.err[-1]


def test_json_is_one_array_even_of_nothing(mulaqat: Run, files: Path) -> None:
    result = mulaqat("read", files / "good.txt", files / "other.txt", "--format", "json")
    assert [record["document"]["characters"] for record in json.loads(result.out)] == [10, 7]
    result = mulaqat("read", files / "empty.txt", "--format", "json")
    assert (result.code, json.loads(result.out)) == (1, [])


def test_text_is_the_default(mulaqat: Run, files: Path) -> None:
    result = mulaqat("read", files / "good.txt")
    assert result.out.startswith(f"== {files / 'good.txt'}\n")
    assert "10 characters" in result.out


def test_standard_input(mulaqat: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("خبر\r\n".encode())))
    result = mulaqat("read", "-", "--format", "jsonl")
    document = json.loads(result.out)["document"]
    assert (result.code, document["path"], document["characters"]) == (0, None, 5)


def test_what_is_said_of_the_reports_reaches_the_reader(
    mulaqat: Run, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Document, Any]] = []

    def watching(document: Document, *, knowledge: object) -> Record:
        seen.append((document, knowledge))
        return counting_reader(document, knowledge=knowledge)

    monkeypatch.setattr("mulaqat.read", watching)
    words = ["--published", "2021-04-13", "--publisher", "Nobody's News", "--data", str(files)]
    mulaqat("read", files / "good.txt", *words)
    ((document, knowledge),) = seen
    assert (document.published, document.publisher) == ("2021-04-13", "Nobody's News")
    assert knowledge.folders == (files,)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "no PATH given"),
        (["--format", "xml", "a.txt"], '"xml"'),
        (["a.txt", "--frob"], "unknown option --frob"),
        (["a.txt", "--published", "13.4.2021"], "no ISO date"),
        (["a.txt", "--data", "no-such-folder"], "no-such-folder: there is no such folder"),
    ],
)
def test_wrong_usage(mulaqat: Run, words: list[str], message: str) -> None:
    result = mulaqat("read", *words)
    assert (result.code, result.out, len(result.err)) == (2, "", 1)
    assert message in result.err[0]


def test_faulty_knowledge_stops_at_once(mulaqat: Run, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mulaqat.errors import DataError

    def broken(*_: Path) -> None:
        raise DataError("people.tsv", 3, "no source")

    monkeypatch.setattr("mulaqat.cli.knowing.load_knowledge", broken)
    result = mulaqat("read", files / "good.txt")
    assert (result.code, result.out, result.err) == (2, "", ["mulaqat: people.tsv:3: no source"])
