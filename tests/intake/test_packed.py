"""Damage in gzip: what is good before it is read, what is in other members too, and the damage is said with its place."""

import gzip
import json
import random
import zlib
from pathlib import Path

import pytest

from mulaqat.intake import Refused

from .making import FIRST, crawl, items, reasons, texts

LINES = [json.dumps({"text": f"{FIRST} {number} {random.Random(number).randbytes(40).hex()}"}) for number in range(400)]
JSONL = "".join(f"{line}\n" for line in LINES).encode()
WANTED = [json.loads(line)["text"] for line in LINES]


def flipped(data: bytes, place: int, bit: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :]


def before(packed: bytes, place: int) -> bytes:
    """What certainly came out before a place: whatever stands in the bytes that end there."""
    return zlib.decompressobj(31).decompress(packed[:place])


def damages(found: list[object]) -> list[Refused]:
    return [item for item in found if isinstance(item, Refused) and item.reason in ("damaged", "truncated")]


@pytest.mark.parametrize("seed", range(30))
def test_a_flipped_bit_in_the_one_member_of_a_table(tmp_path: Path, seed: int) -> None:
    packed, chance = gzip.compress(JSONL), random.Random(seed)
    place = chance.randrange(20, len(packed))
    found = items(tmp_path / "a.jsonl.gz", flipped(packed, place, chance.randrange(8)))
    good = before(packed, place).count(b"\n")
    assert texts(found)[:good] == WANTED[:good]
    assert all(item.place for item in damages(list(found)))
    assert damages(list(found)), "a changed bit is said, if only at the end, by the checksum"


@pytest.mark.parametrize("seed", range(30))
def test_a_flipped_bit_in_the_one_member_of_a_crawl(tmp_path: Path, seed: int) -> None:
    plain = crawl(60, False)
    packed, chance = gzip.compress(plain, 6), random.Random(seed)
    whole = texts(items(tmp_path / "a.warc.gz", packed))
    place = chance.randrange(20, len(packed))
    found = items(tmp_path / "b.warc.gz", flipped(packed, place, chance.randrange(8)))
    good = before(packed, place)[:-64].count(b"WARC/1.") - 1
    assert len(whole) == 60
    assert texts(found)[:good] == whole[:good]
    assert damages(list(found))


@pytest.mark.parametrize("cut", [1, 7, 8, 9, 100, 3000, 9000])
def test_a_table_that_ends_too_early(tmp_path: Path, cut: int) -> None:
    packed = gzip.compress(JSONL)[:-cut]
    found = items(tmp_path / "a.jsonl.gz", packed)
    assert texts(found) == WANTED[: before(packed, len(packed)).count(b"\n")]
    assert reasons(found) == ["truncated"]
    (last,) = damages(list(found))
    assert last.place
    assert last.place.startswith("line ")


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.csv.gz"])
@pytest.mark.parametrize("seed", range(20))
def test_damage_costs_its_member(tmp_path: Path, name: str, seed: int) -> None:
    chance = random.Random(seed)
    rows = [f"{line}\n".encode() for line in (LINES if "jsonl" in name else WANTED)]
    head = gzip.compress(b"" if "jsonl" in name else b"text\n")
    members = [gzip.compress(b"".join(rows[n : n + 20])) for n in range(0, len(rows), 20)]
    hurt = chance.randrange(1, len(members))
    way = seed % 4
    if way == 0:
        members[hurt] = flipped(members[hurt], chance.randrange(12, len(members[hurt]) - 8), chance.randrange(8))
    elif way == 1:
        members[hurt] = bytes(len(members[hurt]))
    elif way == 2:
        members.insert(hurt, chance.randbytes(500))
    else:
        members[hurt] = members[hurt][: chance.randrange(20, len(members[hurt]) - 8)]
    found = items(tmp_path / name, head + b"".join(members))
    lost = range(0) if way == 2 else range(hurt * 20, hurt * 20 + 20)
    assert [text for number, text in enumerate(WANTED) if number not in lost and text not in texts(found)] == []
    assert damages(list(found))


def test_zeros_behind_the_last_member(tmp_path: Path) -> None:
    found = items(tmp_path / "a.jsonl.gz", gzip.compress(JSONL) + bytes(512))
    assert (texts(found), reasons(found)) == (WANTED, [])


def test_a_bomb_of_many_members(tmp_path: Path) -> None:
    member = gzip.compress((b" " * 9999 + b"\n") * 700)
    assert reasons(items(tmp_path / "a.jsonl.gz", member * 50)) == ["limit"]


def test_a_text_that_is_damaged_is_none(tmp_path: Path) -> None:
    packed = gzip.compress(JSONL)
    assert reasons(items(tmp_path / "a.txt.gz", flipped(packed, 5000, 3))) == ["damaged"]
    assert reasons(items(tmp_path / "a.html.gz", packed[:5000])) == ["truncated"]
