"""Parquet: a row like any other row, whatever types its columns have; damage is said."""

import datetime
import json
import random
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from mulaqat.intake import Columns, Refused, Taken, read_source

from .making import FIRST, LAST, MIDDLE, items, reasons, texts

DAY = datetime.date(2023, 3, 13)


def table(path: Path, **columns: object) -> Path:
    pyarrow.parquet.write_table(pyarrow.table(columns), path, write_page_checksum=True)
    return path


def test_the_same_as_json_lines(tmp_path: Path) -> None:
    rows = [
        {
            "title": f"خبر {number}",
            "text": text,
            "date": "2023-03-13",
            "url": f"https://example.org/{number}",
            "author": None,
        }
        for number, text in enumerate([FIRST, f"آیت\u200cاللہ \u202e{MIDDLE}\r\n", LAST] * 50)
    ]
    path = table(tmp_path / "a.parquet", **{name: [row[name] for row in rows] for name in rows[0]})
    lines = items(tmp_path / "a.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    found = list(read_source(path))
    documents = [
        [(d.text, d.url, d.published, d.id) for d in (i.document for i in got if isinstance(i, Taken))]
        for got in (found, lines)
    ]
    assert documents[0] == documents[1]
    assert len(documents[0]) == 150


def test_types_and_named_columns(tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.parquet",
        خبر=pyarrow.array([FIRST, None, MIDDLE, "", "a\0b"], pyarrow.large_string()),
        دن=pyarrow.array([DAY, DAY, None, DAY, DAY]),
        number=[1, 2, 3, 4, 5],
        nested=[{"a": [1]}] * 5,
        text=pyarrow.array(["کچھ اور"] * 5).dictionary_encode(),
    )
    found = list(read_source(path, columns=Columns(text="خبر", published="دن")))
    assert texts(found) == [FIRST, MIDDLE]
    assert [item.document.published for item in found if isinstance(item, Taken)] == ["2023-03-13", None]
    assert [(item.reason, item.place) for item in found if isinstance(item, Refused)] == [
        ("columns", "row 2"),
        ("empty", "row 4"),
        ("type", "row 5"),
    ]
    assert len(texts(list(read_source(path)))) == 5, "the usual name, where none is given"
    assert reasons(list(read_source(path, columns=Columns(text="none")))) == ["columns"]
    assert reasons(list(read_source(table(tmp_path / "b.parquet", text=[1, 2])))) == ["columns", "columns"]
    moment = datetime.datetime(2023, 3, 13, 9, 30, tzinfo=datetime.UTC)
    (item,) = read_source(table(tmp_path / "c.parquet", text=[FIRST], date=[moment]))
    assert isinstance(item, Taken)
    assert item.document.published == "2023-03-13T09:30:00+00:00"


@pytest.mark.parametrize("seed", range(25))
def test_damage_is_said_and_harms_nothing_else(tmp_path: Path, seed: int) -> None:
    wanted = [f"{FIRST} {number}" for number in range(500)]
    good, chance = table(tmp_path / "a.parquet", text=wanted).read_bytes(), random.Random(seed)
    place = chance.randrange(len(good))
    bad = (
        good[:place] if seed % 2 else good[:place] + bytes([good[place] ^ 1 << chance.randrange(8)]) + good[place + 1 :]
    )
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.parquet").write_bytes(bad)
    (tmp_path / "b" / "b.txt").write_text(LAST, encoding="utf-8")
    found = list(read_source(tmp_path / "b"))
    assert texts(found)[-1] == LAST
    assert all("\n" not in item.message for item in found if isinstance(item, Refused))
    assert texts(found)[:-1] == wanted or reasons(found), "a text that changed is said to be damaged"
    if seed % 2:
        assert [reason for reason in reasons(found) if reason in ("damaged", "type", "empty", "encoding")] or place == 0
