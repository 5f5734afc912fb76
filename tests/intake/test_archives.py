"""One damaged thing in an archive costs one item, and says so."""

import gzip
import random
from pathlib import Path

import pytest

from mulaqat.intake import Refused, Taken, read_source

from .making import FIRST, crawl, items, reasons, texts, zipped

COUNT = 12
CHECKSUM = 8  # bytes at the end of a member


@pytest.mark.parametrize("packed", [True, False])
def test_a_crawl(tmp_path: Path, packed: bool) -> None:
    found = items(tmp_path / ("a.warc.gz" if packed else "a.warc"), crawl(COUNT, packed))
    assert [item.document.url for item in found if isinstance(item, Taken)] == [
        f"https://example.org/{number}" for number in range(COUNT)
    ]
    assert all(FIRST in text for text in texts(found))


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("seed", range(25))
def test_one_flipped_bit_costs_one_record(tmp_path: Path, packed: bool, seed: int) -> None:
    good = crawl(COUNT, packed)
    whole = set(texts(items(tmp_path / "a.warc.gz", good)))
    bit = random.Random(seed).randrange(len(good) * 8)
    data = bytearray(good)
    data[bit // 8] ^= 1 << (bit % 8)
    found = items(tmp_path / "b.warc.gz" if packed else tmp_path / "b.warc", bytes(data))
    assert len(set(texts(found)) & whole) >= COUNT - 1
    assert len(texts(found)) == COUNT or len(reasons(found)) == 1


@pytest.mark.parametrize("packed", [True, False])
def test_junk_between_records(tmp_path: Path, packed: bool) -> None:
    one, other = crawl(3, packed), crawl(4, packed)
    found = items(tmp_path / "a.warc.gz", one + b"junk" * 99 + other)
    assert (len(texts(found)), reasons(found)) == (7, ["damaged"])


@pytest.mark.parametrize("cut", range(1, 200, 13))
def test_truncation_is_reported(tmp_path: Path, cut: int) -> None:
    found = items(tmp_path / "a.warc.gz", crawl(3, True)[:-cut])
    assert len(texts(found)) == (3 if cut <= CHECKSUM else 2), "a record that is all there is read"
    assert reasons(found) == ["truncated"]
    assert isinstance(found[-1], Refused)
    assert found[-1].place


def test_packed_as_one_member(tmp_path: Path) -> None:
    assert len(texts(items(tmp_path / "a.warc.gz", gzip.compress(crawl(COUNT, False))))) == COUNT


@pytest.mark.parametrize("size", ["-1", "99999999", "1" * 19, "x", "3"])
def test_a_wrong_length_costs_its_record(tmp_path: Path, size: str) -> None:
    head, _, tail = crawl(3, False).partition(b"Content-Length: ")
    found = items(tmp_path / "a.warc", head + b"Content-Length: " + size.encode() + tail[tail.index(b"\r\n") :])
    assert len(texts(found)) == 2
    assert len(reasons(found)) == 1


def test_zip(tmp_path: Path) -> None:
    data = zipped(
        {"../../a.txt": FIRST, "bomb.txt": b"0" * 20_000_000, "b.jsonl": '{"text": "ایک"}\n', "c.png": b"\x89PNG"}
    )
    found = items(tmp_path / "a.zip", data)
    assert texts(found) == [FIRST, "ایک"]
    assert reasons(found) == ["limit", "type"]
    assert [path.name for path in tmp_path.rglob("*")] == ["a.zip"]
    assert reasons(items(tmp_path / "b.zip", data[:-30])) == ["truncated"]


def test_archives_in_archives(tmp_path: Path) -> None:
    data = zipped({"a.txt": FIRST})
    for depth in (1, 2):
        assert texts(items(tmp_path / "a.zip", data)) == [FIRST], depth
        data = zipped({"in.zip": data})
    assert reasons(items(tmp_path / "a.zip", data)) == ["nesting"]


def test_gzip(tmp_path: Path) -> None:
    packed = gzip.compress(FIRST.encode() * 50)
    assert texts(items(tmp_path / "a.txt.gz", packed)) == [FIRST * 50]
    assert reasons(items(tmp_path / "a.txt.gz", packed[:-4])) == ["truncated"]
    assert reasons(items(tmp_path / "a.gz", gzip.compress(b"0" * 40_000_000))) == ["limit"]


def test_a_folder_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/d.txt", ".hidden"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path)
    found = list(read_source(tmp_path))
    assert texts(found) == ["a.txt", "c.txt", "b/d.txt"]
    assert reasons(found) == ["skipped", "skipped"]
