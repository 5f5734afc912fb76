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


ESCAPED: dict[str, dict[str, str | bytes]] = {
    "country without code": {"world/bad.toml": COUNTRY.replace('code = "X-TEST"\n', "")},
    "person without id": {"world/bad.toml": COUNTRY + PRESIDENT.replace('id = "nawidar-khaksar"\n', "")},
    "column missing": {"ur/titles.tsv": "class\turdu\tsource\nx\tکتاب\ta test\n"},
    "no UTF-8 in a table": {"ur/titles.tsv": TITLES.encode() + b"x\tany\t\xff\ta test\n"},
    "rule without a pattern": {"rules/subjects.toml": '[[rule]]\nid = "mine"\n'},
}


@pytest.mark.xfail(strict=True, raises=(KeyError, UnicodeDecodeError), reason="no DataError but what Python raises")
@pytest.mark.parametrize("files", ESCAPED.values(), ids=ESCAPED)
def test_known_faults_of_loading(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    with pytest.raises(DataError):
        load_knowledge(folder(tmp_path, files))
