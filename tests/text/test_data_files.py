"""The spelling files keep the format of the data folder, and a fault in one is told with its line."""

import pickle
import re
import unicodedata
from pathlib import Path

import pytest

import mulaqat
from mulaqat.errors import DataError
from mulaqat.text import Orthography, normalize, segment
from mulaqat.text.orthography import LETTER

FOLDER = Path(mulaqat.__path__[0]) / "data" / "ur"
NAMES = ["folds", "words", "abbreviations", "lines", "numbers", "calendar"]
NOT_URDU = set("يىكهةأإٱ\u200c\u200d") | {chr(code) for code in range(0x64B, 0x660)}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in NAMES:
        (tmp_path / f"{name}.tsv").write_bytes((FOLDER / f"{name}.tsv").read_bytes())
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_the_format(name: str) -> None:
    text = (FOLDER / f"{name}.tsv").read_bytes().decode("utf-8")
    header, *rows = text.removesuffix("\n").split("\n")
    assert "\r" not in text
    assert unicodedata.normalize("NFC", text) == text
    assert header.split("\t")[-2:] == ["urdu", "source"]
    assert rows == sorted(rows, key=lambda row: row.split("\t")), "not sorted"
    assert len({tuple(row.split("\t")[:-1]) for row in rows}) == len(rows), "a row stands twice"
    for row in rows:
        *others, urdu, source = row.split("\t")
        assert all(cell.isascii() and cell for cell in others), row
        assert source and urdu == urdu.strip() and "  " not in urdu, row
        if name != "folds":
            assert urdu and not NOT_URDU & set(urdu), row


def test_what_was_meant_needs_no_further_mending(orthography: Orthography) -> None:
    for written, intended in orthography.words.repairs.items():
        assert normalize(written, orthography).folded == intended
        assert normalize(intended, orthography).folded == intended
    for alias, word in orthography.words.aliases.items():
        assert word not in orthography.words.aliases, alias
        assert alias != word


def test_the_tables_travel_between_processes(orthography: Orthography) -> None:
    segment(normalize("وفد 13 اپریل 2021 کو پہنچا۔", orthography), orthography)
    assert pickle.loads(pickle.dumps(orthography)) == orthography


def test_the_key_form_has_the_tokens_of_the_folded_one(orthography: Orthography) -> None:
    letters = orthography.letters
    urdu = re.compile(f"[{LETTER}]+")
    assert all(urdu.fullmatch(one + to) for one, to in letters.key.items())
    assert all((one + to).isascii() and (one + to).isalpha() for one, to in letters.capitals.items())


@pytest.mark.parametrize(
    ("name", "row", "complaint"),
    [
        ("folds", "06ZZ\tletter\tک\ttest", "code must be"),
        ("folds", "0643\tletter\tکک\ttest", "one Urdu letter"),
        ("folds", "0643\tmystery\tک\ttest", "unknown kind"),
        ("words", "repair\t-\tاسکے\ttest", "written → intended"),
        ("words", "repair\t-\tاسکے → اس کے\t", "needs a source"),
        ("words", "repair\t-\tاسکے → اس کے", "number of cells"),
        ("numbers", "cardinal\tmany\tبہت\ttest", "is no number"),
        ("calendar", "gregorian\tfirst\t-\tجنوری\ttest", "no whole number"),
    ],
)
def test_a_bad_row_is_told_with_file_and_line(name: str, row: str, complaint: str, copy: Path) -> None:
    path = copy / f"{name}.tsv"
    lines = path.read_text(encoding="utf-8").count("\n")
    path.write_text(path.read_text(encoding="utf-8") + row + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=complaint) as caught:
        Orthography.from_folder(copy)
    assert (caught.value.file, caught.value.line) == (str(path), lines + 1)


def test_a_wrong_header_and_a_missing_file_are_told(copy: Path) -> None:
    (copy / "lines.tsv").write_text("kind\turdu\n", encoding="utf-8")
    with pytest.raises(DataError, match="header"):
        Orthography.from_folder(copy)
    (copy / "lines.tsv").unlink()
    with pytest.raises(DataError, match="cannot be read"):
        Orthography.from_folder(copy)
