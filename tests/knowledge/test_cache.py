"""Compiled data are kept in the user's cache, and a cache is only ever a copy."""

from pathlib import Path

import msgspec
import pytest

import mulaqat
from mulaqat.knowledge import Knowledge, load_knowledge
from tests.knowledge.folders import COUNTRY, PERSON, TESTLAND, folder

pytestmark = pytest.mark.usefixtures("small")

TEXT = (
    "ترک صدر سے وزیر اعظم شہباز شریف کی ملاقات\n"
    "وزیر اعظم شہباز شریف نے پیر کو انقرہ میں ترک صدر رجب طیب ایردوان سے ملاقات کی۔ "
    "انہوں نے کہا کہ ہم نئی پروازیں چلائیں گے۔ دونوں ملکوں نے ریل کے معاہدے پر دستخط کیے۔"
)


def record_bytes(knowledge: Knowledge) -> bytes:
    return msgspec.json.encode(mulaqat.read(TEXT, published="2023-01-12", knowledge=knowledge))


def kept(home: Path) -> list[Path]:
    return sorted((home / "mulaqat").glob("*")) if (home / "mulaqat").exists() else []


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_the_cache_is_written_once_and_gives_the_same(home: Path) -> None:
    fresh = load_knowledge()
    (file,) = kept(home)
    written = file.stat().st_mtime_ns
    again = load_knowledge()
    assert kept(home) == [file]
    assert file.stat().st_mtime_ns == written
    assert again.digest == fresh.digest
    assert record_bytes(again) == record_bytes(fresh)


def test_the_cache_is_used(home: Path, tmp_path: Path) -> None:
    """What lies under the name of one folder's data is taken for them, whatever it is."""
    other = PERSON.format(id="other", name="Other", urdu="دلاویز خاکسار")
    one = folder(tmp_path / "one", TESTLAND)
    two = folder(tmp_path / "two", {"world/testland.toml": COUNTRY + other})
    load_knowledge(one)
    (first,) = kept(home)
    assert "other" in load_knowledge(two).world.people
    (second,) = [file for file in kept(home) if file != first]
    second.write_bytes(first.read_bytes())
    swapped = load_knowledge(two).world.people
    assert "nawidar-khaksar" in swapped and "other" not in swapped


def test_changed_data_are_read_anew(home: Path, tmp_path: Path) -> None:
    path = folder(tmp_path / "mine", TESTLAND)
    before = load_knowledge(path)
    renamed = TESTLAND["world/testland.toml"].replace("Nawidar Khaksar", "Dilawez Khaksar")
    folder(path, {"world/testland.toml": renamed})
    after = load_knowledge(path)
    assert before.digest != after.digest
    assert after.world.people["nawidar-khaksar"].name == "Dilawez Khaksar"
    assert len(kept(home)) == 2


@pytest.mark.parametrize("damage", ["garbage", "cut short"])
def test_a_damaged_cache_is_passed_over_and_mended(home: Path, damage: str) -> None:
    digest = load_knowledge().digest
    (file,) = kept(home)
    whole = file.read_bytes()
    file.write_bytes(b"\x00not msgpack" if damage == "garbage" else whole[: len(whole) // 2])
    knowledge = load_knowledge()
    assert knowledge.digest == digest
    assert mulaqat.read(TEXT, published="2023-01-12", knowledge=knowledge).meetings
    assert file.read_bytes() == whole


def test_a_home_that_cannot_be_written_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"  # a file where a folder is wanted: not even root can write below it
    blocked.write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    knowledge = load_knowledge()
    assert mulaqat.read(TEXT, published="2023-01-12", knowledge=knowledge).meetings
    assert blocked.read_text(encoding="utf-8") == "in the way"


def test_without_xdg_the_cache_lies_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    load_knowledge()
    assert len(kept(tmp_path / ".cache")) == 1


def test_a_user_without_a_home_can_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container whose user has no entry and no HOME."""

    def homeless(_: type[Path]) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", classmethod(homeless))
    load_knowledge()
