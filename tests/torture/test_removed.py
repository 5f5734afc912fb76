"""A document adds only what it says: taken out again, everything is as if it had never been in, whatever else is there."""

import random
import shutil
from functools import cache
from pathlib import Path

import pytest

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.model import Document, Record
from tests.archive.contents import exported, rows
from tests.reader import shipped

from .amount import amount, reached

ROOT = Path(__file__).parents[2]
OUTLETS = (None, "سفارتی ڈائری", "صبح کی خبریں")
COUNT = 12


@cache
def texts() -> list[str]:
    """Reports of the samples and single paragraphs of them, which share people and offices."""
    found = [path.read_bytes().decode() for path in sorted(ROOT.glob("examples/*.txt"))]
    return [*found, *(part for text in found for part in text.split("\n") if len(part) > 120)]


@cache
def read(number: int, outlet: str | None, day: str | None) -> tuple[Document, Record]:
    document = Document(texts()[number], path=f"{number}.txt", publisher=outlet, published=day)
    return document, mulaqat.read(document, knowledge=shipped())


@pytest.mark.parametrize("seed", range(amount(4, 100)))
def test_taken_out_again(tmp_path: Path, seed: int) -> None:
    chance, removals = random.Random(seed), amount(3, 5)
    numbers = chance.sample(range(len(texts())), COUNT)
    readings = [read(n, chance.choice(OUTLETS), chance.choice((None, "2022-05-12"))) for n in numbers]
    full = tmp_path / "full.db"
    with open_archive(full) as archive, archive.together():
        for document, record in readings:
            archive.add(document, record)
    for gone in chance.sample(range(COUNT), removals):
        here, there = tmp_path / f"{gone}-here.db", tmp_path / f"{gone}-there.db"
        shutil.copy(full, here)
        with open_archive(here) as archive:
            assert archive.remove(readings[gone][0].id)
            assert list(archive.verify()) == []
            left = exported(archive)
        with open_archive(there) as archive, archive.together():
            for document, record in [one for n, one in enumerate(readings) if n != gone]:
                archive.add(document, record)
        with open_archive(there) as archive:
            assert exported(archive) == left
        assert rows(str(here)) == rows(str(there))
    reached("P21", removals, "removals")


@pytest.mark.parametrize("seed", range(amount(2, 20)))
def test_order_and_repetition(tmp_path: Path, seed: int) -> None:
    """The same reports thrice, shuffled, in chunks of any size."""
    chance = random.Random(seed)
    readings = [read(n, OUTLETS[n % 3], None) for n in chance.sample(range(len(texts())), COUNT)]
    found = []
    for run in range(2):
        place = tmp_path / f"{run}.db"
        for _ in range(3):
            some = chance.sample(readings, COUNT)
            size = chance.choice((1, 5, COUNT))
            with open_archive(place) as archive:
                for first in range(0, COUNT, size):
                    with archive.together():
                        for document, record in some[first : first + size]:
                            archive.add(document, record)
        found.append(rows(str(place)))
    assert found[0] == found[1]
    assert len(found[0]["document"]) == COUNT
    reached("P5", 6, "runs over the same reports")
