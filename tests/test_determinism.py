"""The same input gives the same bytes: whatever the hash seed, locale, time zone and order of the documents."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import mulaqat
from tests.reader import shipped

ROOT = Path(__file__).parents[1]
TEXTS = sorted(ROOT.glob("examples/*.txt"))
SCRIPT = """
import hashlib, sys
from pathlib import Path
import msgspec
import mulaqat
knowledge = mulaqat.load_knowledge()
for path in sys.argv[1:]:
    text = Path(path).read_bytes().decode("utf-8")
    for day in ("2023-01-12", None):
        record = mulaqat.read(text, published=day, knowledge=knowledge)
        print(Path(path).stem, day, hashlib.sha256(msgspec.json.encode(record)).hexdigest())
"""


def run(paths: list[Path], cache: Path, **changed: str) -> list[str]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), **changed}
    command = [sys.executable, "-c", SCRIPT, *map(str, paths)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def first(cache: Path) -> list[str]:
    """The first reading, with knowledge compiled afresh under one hash seed."""
    return run(TEXTS, cache, PYTHONHASHSEED="0")


CHANGED: dict[str, dict[str, str]] = {
    "seed 1": {"PYTHONHASHSEED": "1"},
    "seed 2": {"PYTHONHASHSEED": "2"},
    "seed 3": {"PYTHONHASHSEED": "3"},
    "east": {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati"},
    "west": {"PYTHONHASHSEED": "0", "TZ": "Pacific/Pago_Pago"},
    "locale C": {"PYTHONHASHSEED": "0", "LANG": "C", "LC_ALL": "C"},
    "locale Turkish": {"PYTHONHASHSEED": "0", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_the_surroundings_change_nothing(first: list[str], cache: Path, changed: dict[str, str]) -> None:
    assert len(first) == 2 * len(TEXTS)
    assert len({line.split()[-1] for line in first}) > len(TEXTS), "the records differ from one another"
    assert run(TEXTS, cache, **changed) == first


def test_knowledge_compiled_afresh_under_another_seed_reads_alike(first: list[str], tmp_path: Path) -> None:
    assert run(TEXTS, tmp_path, PYTHONHASHSEED="7") == first


def test_the_order_of_documents_changes_nothing() -> None:
    def read(paths: list[Path]) -> dict[str, bytes]:
        texts = {path.stem: path.read_bytes().decode("utf-8") for path in paths}
        return {stem: msgspec.json.encode(mulaqat.read(text, knowledge=shipped())) for stem, text in texts.items()}

    assert read(TEXTS) == read(TEXTS[::-1])


def test_reading_twice_changes_nothing() -> None:
    text = TEXTS[0].read_bytes().decode("utf-8")
    one, two = (mulaqat.read(text, knowledge=shipped()) for _ in range(2))
    assert one == two
