"""What becomes a shard, and what two machines call it."""

from pathlib import Path

import pytest

from mulaqat.errors import InputError
from mulaqat.scale import shards_of
from mulaqat.scale.shards import TOGETHER


def files(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def test_a_table_or_crawl_is_a_shard_and_loose_reports_are_many_together(tmp_path: Path) -> None:
    files(tmp_path, "b/x.jsonl.gz", "a.parquet", "c.warc.gz", ".hidden/y.jsonl", ".z.jsonl")
    files(tmp_path, *(f"pages/{number:05}.html" for number in range(TOGETHER + 1)))
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "a.parquet")
    shards = {tuple(file.name for file in shard.files): shard.name for shard in shards_of([tmp_path])}
    loose = [f"pages/{number:05}.html" for number in range(TOGETHER + 1)]
    assert set(shards) == {("a.parquet",), ("b/x.jsonl.gz",), ("c.warc.gz",), tuple(loose[:-1]), (loose[-1],)}
    assert shards[tuple(loose[:-1])] == "loose-00001"


def test_names_are_the_same_wherever_the_folder_lies(tmp_path: Path) -> None:
    names = ("one/x.jsonl", "خبر.jsonl", "one-x.jsonl")
    here, there = (shards_of([files(tmp_path / place, *names)]) for place in ("here", "elsewhere/deep"))
    assert [shard.name for shard in here] == [shard.name for shard in there]
    assert [shard.digest() for shard in here] == [shard.digest() for shard in there]
    assert len({shard.name for shard in here}) == len(names)
    assert all(shard.name.isascii() for shard in here)


def test_bytes_and_names_make_the_hash(tmp_path: Path) -> None:
    (first,) = shards_of([files(tmp_path, "a.jsonl")])
    before = first.digest()
    first.files[0].path.write_text("other", encoding="utf-8")
    assert first.digest() != before


def test_what_is_not_there_or_cannot_be_told_apart_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        shards_of([tmp_path / "missing"])
    with pytest.raises(InputError, match=r"x\.jsonl: there are two files of this name"):
        shards_of([files(tmp_path / "a", "x.jsonl"), files(tmp_path / "b", "x.jsonl")])
