"""Every write that a run makes, failing once or from then on: afterwards the archive is whole and the run can go on.

Runs over no archive yet, over one of some documents, and over one that a killed writer left half written. A few
writes of each, evenly spread; all of them in `make torture`. strace makes the faults.
"""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from mulaqat.archive import open_archive
from tests.torture.amount import LONG, amount, reached

from .contents import exported, filled
from .documents import reading
from .forked import BROKEN, KILLED, Ended
from .recovering import recovered
from .spoiling import KINDS, Fault, counted, every, spoiled
from .writer import Task

BEFORE = 20  # documents that were there
PARTS = amount(1, 40)  # of the faults of a run: one test each
PROMISES = {"no archive": "P1", "an archive": "P1", "an archive half written": "P4"}


class Start(NamedTuple):
    """What a run finds in `folder`, and what it is to add."""

    name: str
    folder: Path
    numbers: range

    def copied(self, folder: Path) -> Task:
        shutil.copytree(self.folder, folder)
        return Task(str(folder / "a.db"), self.numbers.start, self.numbers.stop, 1)


def started(name: str, folder: Path) -> Start:
    """Of one of the names of PROMISES."""
    found = folder / "found"
    found.mkdir()
    if name == "no archive":
        return Start(name, found, range(3))
    filled(str(found / "a.db"), list(range(BEFORE))).close()
    start = Start(name, found, range(BEFORE, BEFORE + 2))
    if name == "an archive":
        return start
    spoiled(start.copied(folder / "torn"), Fault("unlink", KINDS[0], 1))  # all written, and the journal still there
    assert len(list((folder / "torn").iterdir())) == 2, "nothing was half written"
    return start._replace(folder=folder / "torn")


class After:
    """What must hold after a fault; archives of the same bytes are looked into once."""

    def __init__(self, start: Start) -> None:
        with filled(":memory:", list(range(start.numbers.stop))) as whole:
            self._wanted = exported(whole)
        self._numbers = start.numbers
        self._known: dict[str, set[str]] = {}

    def check(self, place: Path, ended: Ended, fault: Fault) -> None:
        """It ended in one line or was killed, and what it said was stored is there."""
        assert ended.code != BROKEN, fault
        assert (ended.code == KILLED) == fault.kills, fault
        state = recovered(place)
        if state not in self._known:
            self._known[state] = self._look(place, fault)
        assert {reading(number)[0].id for number in ended.said} <= self._known[state], fault

    def _look(self, place: Path, fault: Fault) -> set[str]:
        """The archive is sound, and the run can go on to the end."""
        with open_archive(place) as archive:
            assert list(archive.verify()) == [], fault
            stored = {document.id for document, _ in archive.readings()}
            for again in self._numbers:
                archive.add(*reading(again))
            assert exported(archive) == self._wanted, fault
            assert list(archive.verify()) == [], fault
        return stored


class Rig(NamedTuple):
    """A start with all faults of a run over it."""

    start: Start
    faults: list[Fault]
    after: After


@pytest.fixture(scope="module", params=[*PROMISES])
def rig(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Rig:
    if not shutil.which("strace"):
        pytest.skip("no strace to make faults with: apt-get install strace")
    folder = tmp_path_factory.mktemp(request.param)
    start = started(request.param, folder)
    calls = counted(start.copied(folder / "counted"), folder / "log")
    if not calls:
        pytest.skip("strace may not follow here")
    return Rig(start, every(calls), After(start))


@pytest.mark.parametrize("part", range(PARTS))
def test_no_fault_breaks_an_archive(tmp_path: Path, rig: Rig, part: int) -> None:
    tries = rig.faults[part::PARTS] if LONG else rig.faults[:: len(rig.faults) // 4]
    for number, fault in enumerate(tries):
        task = rig.start.copied(tmp_path / str(number))
        rig.after.check(Path(task.place), spoiled(task, fault), fault)
        shutil.rmtree(tmp_path / str(number))
    what = f"failing or killed writes over {rig.start.name}, of {len(rig.faults)} that a run makes"
    reached(PROMISES[rig.start.name], len(tries), what)
