"""Files of every kind with bytes changed, cut and doubled: nothing that is raised gets out, nothing is lost silently."""

import random
from pathlib import Path

import pytest

from mulaqat.intake import Refused, Taken, read_source
from tests.intake.making import crawl
from tests.intake.test_entrances import WITH_URL, WITHOUT_URL

from .amount import amount, reached
from .test_catalogue import check_item

FILES = {name: data.encode() if isinstance(data, str) else data for name, data in (WITHOUT_URL | WITH_URL).items()}
PIECES = [
    *(piece.encode() for piece in (
        '<', '>', '&', '"', "<!--", "-->", "]]>", "<![CDATA[", "\r", "\n", "{", "}", "[", "<style>", "display:none", "@media",
        "\u202e", "&#xD800;", "&#0;", "9" * 400, "1e400", "WARC/1.0\r\n", "Content-Length: -5\r\n", "PK\x03\x04", "<template>",
        "<svg>", "<plaintext>", "NaN", '"\\ud800"', "\\", "\ufeff", "url(", "/*", "rgb(", "calc(", "<meta charset=utf-7>",
    )),
    b"\0", b"\xff", b"\xed\xa0\x80", b"\x1f\x8b",
]  # fmt: skip
MUTANTS = 100  # in one test
KEPT = sorted((Path(__file__).parent / "kept").iterdir())


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 10))):
        at, other = chance.randrange(len(out) + 1), chance.randrange(len(out) + 1)
        way = chance.randrange(6)
        if way == 0 and at:
            out[at - 1] ^= 1 << chance.randrange(8)
        elif way == 1:
            out[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 20))
        elif way == 2:
            del out[at : at + chance.randrange(1, 60)]
        elif way == 3:
            out[at:at] = out[other : other + chance.randrange(1, 200)]
        elif way == 4:
            out[at : at + chance.randrange(1, 20)] = chance.randbytes(chance.randrange(1, 8))
        elif chance.random() < 0.2:
            del out[at:]
    return bytes(out)


@pytest.mark.parametrize("seed", range(amount(10, 1_000)))
def test_mutants_of_every_kind(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(MUTANTS):
        name = chance.choice(sorted(FILES))
        path = tmp_path / name
        path.write_bytes(mutated(FILES[name], chance))
        for item in read_source(path):
            check_item(item, whole=False)
    reached("P10", MUTANTS, "mutated files")


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_once_failed(path: Path) -> None:
    """Inputs that mutation found and that something failed on; each is run for ever."""
    items = list(read_source(path))
    assert items
    for item in items:
        check_item(item, whole=False)
    reached("P49", 1, "inputs kept")


def hurt(data: bytes, chance: random.Random) -> tuple[bytes, int]:
    """A crawl with one place damaged, and how many records that may cost."""
    at = chance.randrange(len(data))
    way = chance.randrange(4)
    if way == 0:
        return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :], 1
    if way == 1:
        return data[: at + 1] + b"", len(data)  # the end is gone: what was before it must be there
    size = chance.randrange(1, 40)
    if way == 2:
        return data[:at] + bytes(len(data[at : at + size])) + data[at + size :], 2
    return data[:at] + chance.randbytes(size) + data[at:], 1


@pytest.mark.parametrize("seed", range(amount(4, 60)))
def test_damage_in_a_crawl_costs_what_it_hit(tmp_path: Path, seed: int) -> None:
    chance, count, tries = random.Random(seed), 8, 25
    packed = seed % 2 == 0
    good = crawl(count, packed)
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(good)
    taken = [item for item in read_source(path) if isinstance(item, Taken)]
    whole = [item.document.text for item in taken]
    assert len(whole) == count
    # Where a crawl is cut between two records, in the blank lines of a plain one, nothing tells that there were more.
    starts = [int(item.name.rpartition("@")[2]) for item in taken]
    between = {start - blank for start in starts for blank in range(1 if packed else 5)}
    for _ in range(tries):
        data, cost = hurt(good, chance)
        path.write_bytes(data)
        items = list(read_source(path))
        found = {item.document.text for item in items if isinstance(item, Taken)}
        lost = [text for text in whole if text not in found]
        told = [item for item in items if isinstance(item, Refused) or item.flags]
        assert not lost or told or len(items) == count or len(data) in between, "lost without a word"
        assert len(lost) <= cost
    reached("P13", tries, "damages of archives")
