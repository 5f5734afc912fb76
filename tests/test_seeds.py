"""The reports that the project began with are not ours to ship: where they and their gold lie in a `shared` folder
beside the checkout (or in MULAQAT_SHARED), the true day of each meeting lies within the bounds that we give."""

import json
import os
from pathlib import Path

import pytest

from tests.reader import read

SHARED = Path(os.environ.get("MULAQAT_SHARED") or Path(__file__).parents[2] / "shared")
GOLD = sorted(SHARED.glob("eval/seeds/*.json"))


def test_the_seeds_are_at_hand() -> None:
    if not GOLD:
        pytest.skip(f"no gold of the seeds in {SHARED}/eval/seeds; MULAQAT_SHARED can name the folder")
    assert all((SHARED / "seeds" / f"{path.stem}.txt").is_file() for path in GOLD)


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem[:3])
def test_the_true_day_lies_within_the_bounds(path: Path) -> None:
    text = (SHARED / "seeds" / f"{path.stem}.txt").read_bytes().decode()
    days = {meeting["date"]: meeting["date_in_text"] for meeting in json.loads(path.read_bytes())["meetings"]}
    ((day, in_text),) = days.items()
    meetings = read(text).meetings
    assert meetings
    for meeting in meetings:
        assert meeting.date
        assert meeting.date.earliest <= day <= meeting.date.latest
        assert (meeting.date.value == day) == in_text
        assert (meeting.date.basis == "tenures") != in_text
