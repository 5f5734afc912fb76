"""The words that are no names: in their normal form, none told twice, and none that another table names."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from mulaqat import errors
from mulaqat.knowledge import load_knowledge
from mulaqat.mentions.lexemes import find_lexemes
from mulaqat.text import Orthography, match_key, normalize

FOLDER = Path(errors.__file__).parent / "data" / "ur"
KINDS = {"noun", "adjective", "adverb", "verb", "loan", "other"}
URDU = re.compile("[ء-غفقلمنوٹپچڈڑژکگںھہۂۃیے]+")
SOURCE = re.compile("press count [1-9][0-9]*|own knowledge of Urdu")
OTHERS = ("function", "verbs", "titles", "honorifics", "sources", "names")


def rows(name: str) -> list[dict[str, str]]:
    header, *lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]


def orthography() -> Orthography:
    return Orthography.from_folder(FOLDER)


def classes(words: str) -> list[str]:
    tokens = match_key(words, orthography()).split()
    return [one.cls for one in find_lexemes(tokens, 0, len(tokens), load_knowledge()).entries]


def test_header_size_and_bytes() -> None:
    text = (FOLDER / "common.tsv").read_bytes().decode("utf-8")
    assert text.startswith("kind\turdu\tsource\n")
    assert len(rows("common")) >= 5000
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert "\r" not in text


def test_each_row_is_one_word_with_a_kind_and_a_source() -> None:
    for row in rows("common"):
        assert row["kind"] in KINDS, row
        assert URDU.fullmatch(row["urdu"]), row
        assert SOURCE.fullmatch(row["source"]), row


def test_every_kind_is_in_use() -> None:
    assert {row["kind"] for row in rows("common")} == KINDS


def test_rows_are_sorted() -> None:
    table = [tuple(row.values()) for row in rows("common")]
    assert table == sorted(table)


def test_no_word_stands_twice_however_it_is_spelled() -> None:
    table = orthography()
    keys = [match_key(row["urdu"], table) for row in rows("common")]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_every_word_reads_as_it_is_written() -> None:
    table = orthography()
    words = [row["urdu"] for row in rows("common")]
    assert [word for word in words if normalize(word, table).folded != word] == []
    assert [word for word in words if " " in match_key(word, table)] == []


@pytest.mark.parametrize("name", OTHERS)
def test_no_word_of_another_table(name: str) -> None:
    table = orthography()
    known = {match_key(row["urdu"], table) for row in rows(name)}
    assert [row["urdu"] for row in rows("common") if match_key(row["urdu"], table) in known] == []


@pytest.mark.parametrize("word", ["بحران", "معاہدات", "ثالثی", "سیلاب", "کرکٹ", "مفاہمتی", "بالآخر", "لیوی", "عسکری"])
def test_a_common_word_is_no_name(word: str) -> None:
    assert classes(word) == ["WORD"]


@pytest.mark.parametrize("word", ["زرمینہ", "گلفشاں", "بٹ", "حسن"])
def test_a_name_is_no_common_word(word: str) -> None:
    assert classes(word)[0] in {"NAME", "UNK"}
