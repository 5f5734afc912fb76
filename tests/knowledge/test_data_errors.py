"""Loading says which file and line is wrong, in one error that is a MulaqatError."""

from pathlib import Path

import pytest

from mulaqat import MulaqatError
from mulaqat.errors import DataError
from mulaqat.knowledge import load_knowledge
from tests.knowledge.folders import COUNTRY, CUES, PRESIDENT, TITLES, folder

pytestmark = pytest.mark.usefixtures("small")

# A faulty file: its name, content, the line told and words of the message.
CASES: dict[str, tuple[str, str | bytes, int | None, str]] = {
    "no source column": ("ur/titles.tsv", "class\tscope\turdu\nx\tany\tکتاب\n", 1, "`source`"),
    "cells missing": ("ur/titles.tsv", TITLES + "a\tany\tقلم\ta test\nx\tکتاب\ta test\n", 3, "3 cells"),
    "no infinitive": (
        "ur/cues.tsv",
        CUES + "x-1\tstate\tneutral\tclause\tnone\tکتاب پڑھ\ta test\n",
        2,
        "پڑھ is no infinitive",
    ),
    "no TOML": ("world/bad.toml", 'code = "X"\nkind = \n', None, "line 2"),
    "no UTF-8": ("world/bad.toml", b"\xff\xfe", None, "cannot be read as TOML"),
}


@pytest.mark.parametrize(("name", "content", "line", "words"), CASES.values(), ids=CASES)
def test_the_error_knows_file_and_line(
    tmp_path: Path, name: str, content: str | bytes, line: int | None, words: str
) -> None:
    with pytest.raises(DataError) as caught:
        load_knowledge(folder(tmp_path, {name: content}))
    assert isinstance(caught.value, MulaqatError)
    assert (Path(caught.value.file), caught.value.line) == (tmp_path / name, line)
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{caught.value.file}:")


# Faults that lie deeper than rows and cells.
DEEPER: dict[str, dict[str, str | bytes]] = {
    "column missing": {"ur/titles.tsv": "class\turdu\tsource\nx\tکتاب\ta test\n"},
    "no UTF-8 in a table": {"ur/titles.tsv": TITLES.encode() + b"x\tany\t\xff\ta test\n"},
}


@pytest.mark.parametrize("files", DEEPER.values(), ids=DEEPER)
def test_what_lacks_is_told_with_its_file(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    (name,) = files
    with pytest.raises(DataError) as caught:
        load_knowledge(folder(tmp_path, files))
    assert caught.value.file == str(tmp_path / name)


LACKING: dict[str, dict[str, str | bytes]] = {
    "country without code": {"world/bad.toml": COUNTRY.replace('code = "X-TEST"\n', "")},
    "person without id": {"world/bad.toml": COUNTRY + PRESIDENT.replace('id = "nawidar-khaksar"\n', "")},
}


@pytest.mark.parametrize("files", LACKING.values(), ids=LACKING)
def test_a_row_that_lacks_a_key_is_a_data_error(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    with pytest.raises(DataError, match="lacks"):
        load_knowledge(folder(tmp_path, files))


@pytest.mark.parametrize("files", LACKING.values(), ids=LACKING)
def test_the_right_file_is_blamed_for_it(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    with pytest.raises(DataError) as caught:
        load_knowledge(folder(tmp_path, files))
    assert caught.value.file.endswith("bad.toml")


def test_a_rule_without_a_pattern_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        load_knowledge(folder(tmp_path, {"rules/subjects.toml": '[[rule]]\nid = "mine"\n'}))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is no folder"):
        load_knowledge(tmp_path / "nowhere")
