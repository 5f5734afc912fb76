"""In a deep file every stretch without a holder of a seat for one has a note."""

from pathlib import Path

import pytest

from mulaqat.knowledge import check
from tests.knowledge.folders import COUNTRY, PERSON, folder

pytestmark = pytest.mark.usefixtures("small")

DEEP = COUNTRY.replace('source = "a test"\n[[offices]]', 'source = "a test"\ndeep = true\n[[offices]]')
FIRST = PERSON.format(id="nawidar", name="Nawidar", urdu="نویدار خاکسار") + 'end = "2021-06-30"\n'
NOTED = 'gaps = [{{from = "{}", to = "{}", note = "{}"}}]\n'


def second(start: str, end: str = "") -> str:
    row = PERSON.format(id="dilawez", name="Dilawez", urdu="دلاویز خاکسار").replace("2020-01-01", start)
    return row + (f'end = "{end}"\n' if end else "")


def told(tmp_path: Path, head: str, *people: str) -> list[str]:
    return [
        str(fault).partition(": ")[2]
        for fault in check(folder(tmp_path, {"world/testland.toml": head + "".join(people)}))
    ]


def test_a_gap_is_told(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, DEEP, FIRST, second("2021-09-01"))
    assert fault.startswith("president has no holder from 2021-07-01 to 2021-08-31; add a term")


def test_an_end_without_a_successor_is_told(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, DEEP, FIRST)
    assert fault.startswith("president has no holder from 2021-07-01 on")


@pytest.mark.parametrize("start", ["2021-07-01", "2021-07-31", "2021-07", "2021"])
def test_a_handover_is_no_gap(tmp_path: Path, start: str) -> None:
    assert told(tmp_path, DEEP, FIRST, second(start)) == []


def test_a_note_covers_a_gap(tmp_path: Path) -> None:
    head = DEEP + NOTED.format("2021-07-01", "2021-08-31", "vacant")
    assert told(tmp_path, head, FIRST, second("2021-09-01")) == []
    open_ended = DEEP + 'gaps = [{from = "2021-07", note = "abolished"}]\n'
    assert told(tmp_path, open_ended, FIRST) == []


def test_a_note_that_covers_half_is_not_enough(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, DEEP + NOTED.format("2021-07-01", "2021-07-31", "vacant"), FIRST, second("2021-09-01"))
    assert "no holder from 2021-07-01 to 2021-08-31" in fault


def test_a_note_of_no_gap_is_told(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, DEEP + NOTED.format("2015-07-01", "2015-08-31", "vacant"), FIRST, second("2021-07-01"))
    assert "nothing is left of the gap from 2015-07-01" in fault


def test_a_note_that_says_nothing_is_told(tmp_path: Path) -> None:
    (fault,) = told(tmp_path, DEEP + NOTED.format("2021-07-01", "2021-08-31", ""), FIRST, second("2021-09-01"))
    assert "a gap needs `from`, `note`" in fault


def test_files_that_are_not_deep_and_seats_of_several_may_have_gaps(tmp_path: Path) -> None:
    assert told(tmp_path, COUNTRY, FIRST) == []
    assert (
        told(
            tmp_path, DEEP.replace('name = "President of Testland"', 'name = "President of Testland"\nseats = 0'), FIRST
        )
        == []
    )
