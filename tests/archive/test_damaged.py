"""Whatever happens to the file of an archive is found by `verify`, or changes nothing that is in it."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from mulaqat.archive import Bad, open_archive
from mulaqat.archive.backends.sqlite import PAGE
from mulaqat.errors import ArchiveError
from tests.torture.amount import amount, reached

from .contents import exported, filled, rows

DAMAGES = 25  # in one test
COUNT = 16


class Good(NamedTuple):
    """A sound archive: its bytes, those from when half of it was there, where something is written, and what it holds."""

    data: bytes
    before: bytes
    written: list[int]
    contents: tuple[str, dict[str, list[str]]]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Good:
    place = tmp_path_factory.mktemp("good") / "a.db"
    with filled(str(place), list(range(COUNT // 2))) as archive:
        archive.put_aside(Bad("bad.txt", "encoding", "read", "bad.txt: is not UTF-8", "0", raw=b"\xff"))
    before = place.read_bytes()
    with filled(str(place), list(range(COUNT))) as archive:
        text = exported(archive)
    data = place.read_bytes()
    # Large pages stand mostly empty: nearly all damage is done where something is written, some anywhere.
    written = [at for at, byte in enumerate(data) if byte or at % 200 == 0]
    return Good(data, before, written, (text, rows(str(place))))


def flipped(good: Good, chance: random.Random) -> bytes:
    at = chance.choice(good.written)
    return over(good.data, at, bytes([good.data[at] ^ 1 << chance.randrange(8)]))


def emptied(good: Good, chance: random.Random) -> bytes:
    return over(good.data, chance.choice(good.written), bytes(chance.randrange(1, 5_000)))


def scribbled(good: Good, chance: random.Random) -> bytes:
    return over(good.data, chance.choice(good.written), chance.randbytes(chance.randrange(1, 500)))


def cut(good: Good, chance: random.Random) -> bytes:
    return good.data[: chance.choice((chance.choice(good.written), page(good, chance))) or 1]


def grown(good: Good, chance: random.Random) -> bytes:
    at = chance.choice((len(good.data), chance.choice(good.written)))
    return good.data[:at] + chance.randbytes(chance.choice((1, 100, PAGE))) + good.data[at:]


def misplaced(good: Good, chance: random.Random) -> bytes:
    """A page that was written where another stands."""
    other = page(good, chance)
    return over(good.data, page(good, chance), good.data[other : other + PAGE])


def unwritten(good: Good, chance: random.Random) -> bytes:
    """A page that stayed what it was before."""
    at = page(good, chance)
    return over(good.data, at, good.before[at : at + PAGE] or bytes(PAGE))


def page(good: Good, chance: random.Random) -> int:
    return chance.randrange(len(good.data) // PAGE) * PAGE


def over(data: bytes, at: int, piece: bytes) -> bytes:
    """The same number of bytes, with a piece laid over them."""
    return (data[:at] + piece + data[at + len(piece) :])[: len(data)]


WAYS: tuple[Callable[[Good, random.Random], bytes], ...] = (
    flipped, flipped, flipped, emptied, scribbled, cut, grown, misplaced, unwritten,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(amount(2, 80)))
def test_damage_is_found_or_changes_nothing(tmp_path: Path, good: Good, seed: int) -> None:
    chance, place, found = random.Random(seed), tmp_path / "a.db", 0
    for _ in range(DAMAGES):
        way = chance.choice(WAYS)
        place.write_bytes(way(good, chance))
        try:
            with open_archive(place) as archive:
                faults = list(archive.verify())
                same = not faults and (exported(archive), rows(str(place))) == good.contents
        except ArchiveError as error:
            faults, same = [str(error)], False
        assert faults or same, way.__name__
        found += bool(faults)
    assert found >= DAMAGES // 3, "too little damage met anything: nothing was tested"
    reached("P8", DAMAGES, "damages to the file of an archive")
