"""An invented country, and a short way to add a user's files to a folder laid over it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.overlay import gather, write
from tests.knowledge.conftest import cache_home, small, small_folder

__all__ = ["cache_home", "small", "small_folder"]

LAND = """\
code = "XL"
kind = "country"
name = "Lalistan"
names = ["لالستان"]
adjectives = ["لالستانی"]
source = "a test"

[[offices]]
id = "president"
class = "president"
name = "President of Lalistan"
wikidata = "Q900000001"
source = "a test"

[[offices]]
id = "first-minister"
class = "defence_minister"
name = "First Minister of Lalistan"
source = "a test"

[[offices]]
id = "second-minister"
class = "defence_minister"
name = "Second Minister of Lalistan"
source = "a test"

[[people]]
id = "nawidar-khaksar"
name = "Nawidar Khaksar"
names = ["نویدار خاکسار"]
wikidata = "Q900000010"
source = "a test"
[[people.terms]]
office = "president"
start = "2020-03-04"
source = "a test"
"""
HEADER = "person,name_ur,country,office,start,end,id,wikidata,class,title_ur,source\n"
Files = dict[str, str]
Told = list[tuple[str, int | None, str]]


@pytest.fixture
def land(small: Path, tmp_path: Path) -> Path:
    """A folder with the invented country alone, over ours of two countries."""
    assert small.is_dir()
    (tmp_path / "land" / "world").mkdir(parents=True)
    (tmp_path / "land" / "world" / "lalistan.toml").write_text(LAND, encoding="utf-8")
    return tmp_path / "land"


class Added:
    """What became of files: the faults told, and the knowledge with what was added."""

    def __init__(
        self, told: Told, unfit: list[str], passed: dict[str, int], known: int, folder: Path, land: Path
    ) -> None:
        self.told, self.unfit, self.passed, self.known = told, unfit, passed, known
        self.folder, self._land = folder, land

    @property
    def knowledge(self) -> Knowledge:
        return load_knowledge(self._land, self.folder)


Add = Callable[..., Added]


@pytest.fixture
def add(land: Path, tmp_path: Path) -> Add:
    """Add files to a folder of the user's, over the invented country; what has faults is left out."""

    def go(files: Files, source: str = "", positions: str = "") -> Added:
        paths = []
        for name, content in files.items():
            (tmp_path / name).write_text(content, encoding="utf-8")
            paths.append(tmp_path / name)
        table = tmp_path / "positions.csv"
        table.write_text("position,country,office\n" + positions, encoding="utf-8")
        mine = tmp_path / "mine"
        found = gather(paths, load_knowledge(land, *([mine] if mine.is_dir() else [])), table, source)
        told = [(Path(fault.file).name, fault.line, str(fault)) for fault in found.faults]
        unfit = write(found.additions, mine, [land])
        return Added(told, unfit, found.passed, found.additions.known, mine, land)

    return go
