"""The catalogue of hostile and odd inputs through every entrance: taken whole, or refused in one line, or flagged.

In a process of its own each: what hangs, dies or swells is told by its name. `make torture` tries each case through
all entrances, `make test` through one that changes from case to case.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.cli.adding import Adding
from mulaqat.intake import Item, Taken, read_source
from mulaqat.model import Record, Span
from tests.intake.making import FIRST, LAST, MIDDLE
from tests.reader import shipped
from tests.test_pipeline import within

from .amount import LONG, reached
from .catalogue.case import Case
from .catalogue.everything import FILES
from .catalogue.letters import TEXTS, around
from .entrances import FILE_ENTRANCES, TEXT_ENTRANCES
from .isolated import MOST_MEMORY, isolated

MOST_SECONDS = 30  # of the processor, for one input


@pytest.fixture(scope="module", autouse=True)
def warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever is loaded and compiled when it is first needed, so that no child has to: most of them do little else."""
    folder = tmp_path_factory.mktemp("warm")
    for family in shipped().rules.families.values():
        for rule in family:
            assert rule.regex
    case = Case("plain", 0, around(""))
    for entrance in TEXT_ENTRANCES:
        with open_archive(folder / f"{entrance}.db") as archive:
            Adding(archive, shipped()).take(list(read_source(put(Try(case, entrance), folder))))
            assert list(archive.verify()) == []


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("made") / "empty.db"
    open_archive(place).close()
    return place


@pytest.fixture
def empty(made: Path, tmp_path: Path) -> Path:
    """A new archive, copied because making one takes longer than most cases do."""
    return Path(shutil.copy(made, tmp_path / "a.db"))


class Try(NamedTuple):
    """A case and the entrance that it goes through."""

    case: Case
    entrance: str


def tries() -> Iterator[Try]:
    for cases, entrances in ((TEXTS, [*TEXT_ENTRANCES]), (FILES, [*FILE_ENTRANCES])):
        for number, case in enumerate(cases):
            if not LONG and (case.big or (cases is TEXTS and number % 2)):  # those are read below
                continue
            some = entrances if LONG and not case.big else [entrances[number % len(entrances)]]
            yield from (Try(case, entrance) for entrance in some)


def put(one: Try, folder: Path) -> Path:
    """The input as a file or a folder."""
    data = one.case.data()
    if one.entrance in TEXT_ENTRANCES:
        assert isinstance(data, str)
        name, dress = TEXT_ENTRANCES[one.entrance]
        path = folder / name
        path.write_bytes(dress(data))
        return path
    return FILE_ENTRANCES[one.entrance](folder, data.encode() if isinstance(data, str) else data, one.case.ending)


def check_item(item: Item, whole: bool) -> None:
    """What must hold of one thing that came out, whatever went in."""
    if not isinstance(item, Taken):
        assert item.message.isprintable() and item.message.startswith(item.name), item.message
        assert item.reason != "fault", item.message
        return
    text = item.document.text
    assert text.encode() and "\0" not in text
    assert all(text[span.start : span.end] == span.text for span in (*item.hidden, *item.boilerplate))
    if whole and not item.flags:
        assert all(sentinel in text for sentinel in (FIRST, MIDDLE, LAST)), "lost without a word"


def check_record(record: Record, text: str) -> None:
    assert all(text[span.start : span.end] == span.text for span in within(record, Span))


def run(one: Try, folder: Path, empty: Path) -> list[str]:
    """In the child: through the entrance into an archive; raises whatever does not hold."""
    os.chdir(folder)
    path = put(one, folder)
    before = sorted(folder.rglob("*"))
    items = list(read_source(path))
    assert items, "nothing came out, not even a refusal"
    for item in items:
        check_item(item, one.case.whole)
    with open_archive(empty) as archive:
        adding = Adding(archive, shipped())
        adding.take(items)
        assert adding.tally.read == len(items)
        assert archive.counts()["document"] == adding.tally.stored
        assert list(archive.verify()) == []
        for document, record in archive.readings():
            check_record(record, document.text)
        for query in ("ملاقات", "صدر ایران"):
            archive.search(query)
    assert sorted(folder.rglob("*")) == before, "something was written beside the input"
    return [str(adding.tally)]


@pytest.mark.parametrize("one", [*tries()], ids=lambda one: f"{one.case.name}, {one.entrance}"[:80].replace(" ", "-"))
def test_through_an_entrance(tmp_path: Path, empty: Path, one: Try) -> None:
    shipped()  # loaded before the child is made, once for all
    folder = tmp_path / "given"
    folder.mkdir()
    told = isolated(lambda: run(one, folder, empty))
    assert told.fault == ""
    assert told.memory <= MOST_MEMORY, f"{told.memory} MiB"
    assert told.seconds <= MOST_SECONDS, f"{told.seconds:.1f} s"
    for promise in ("P10", "P11", "P15"):
        reached(promise, 1, "case-entrances")
    if one.case.whole:
        reached("P12", 1, "documents with sentinels")


@pytest.mark.parametrize("case", TEXTS if LONG else TEXTS[1::2], ids=lambda case: case.name)
def test_read_and_searched_from_python(case: Case, empty: Path) -> None:
    """The text itself, handed to `read`, and as a query."""
    text = case.data()
    assert isinstance(text, str)

    def work() -> list[str]:
        check_record(mulaqat.read(text, knowledge=shipped()), text)
        with open_archive(empty) as archive:
            try:
                archive.search(text)
            except mulaqat.MulaqatError as error:
                return [str(error)]
        return []

    shipped()
    told = isolated(work)
    assert told.fault == ""
    assert all("\n" not in line for line in told.lines)
    assert told.memory <= MOST_MEMORY
    reached("P36", 1, "odd strings as queries")
