"""By when something is to be done, counted from the day of the report."""

import pytest

from mulaqat.model import Date
from tests.reader import read

DAY = "2023-01-12"
AGREED = "پاکستان اور ایران نے {} سرحدی منڈیاں کھولنے پر اتفاق کیا۔"

# The words of time; value, earliest and latest day.
FRAMES: dict[str, tuple[str, tuple[str, str, str]]] = {
    "a year": ("2025 میں", ("2025", "2025-01-01", "2025-12-31")),
    "until a year": ("2025 تک", ("2025", "2023-01-12", "2025-12-31")),
    "a month to come": ("آئندہ ماہ", ("2023-02", "2023-02-01", "2023-02-28")),
    "a day": ("20 جنوری 2023 سے", ("2023-01-20", "2023-01-20", "2023-01-20")),
    "within months": ("تین ماہ میں", ("2023-01-12/2023-04-12", "2023-01-12", "2023-04-12")),
    "within years": ("آئندہ دو سال کے اندر", ("2023-01-12/2025-01-12", "2023-01-12", "2025-01-12")),
    "within weeks": ("چھ ہفتوں کے دوران", ("2023-01-12/2023-02-23", "2023-01-12", "2023-02-23")),
}
NONE = {
    "none named": "",
    "behind": "2021 میں",
    "the day itself": "آج",
    "months gone by": "گزشتہ تین ماہ میں",
    "money": "تین ارب روپے میں",
}


def frame(when: str, day: str | None) -> Date | None:
    """The time of the one agreement of a report."""
    (agreement,) = read(AGREED.format(when), day).agreements
    return agreement.timeframe


@pytest.mark.parametrize(("when", "expected"), FRAMES.values(), ids=FRAMES)
def test_by_when(when: str, expected: tuple[str, str, str]) -> None:
    """The bounds are ISO days; the evidence is the words of time."""
    found = frame(when, DAY)
    assert found
    assert (found.value, found.earliest, found.latest) == expected
    assert found.evidence[0].text in when


@pytest.mark.parametrize("when", NONE.values(), ids=NONE)
def test_no_time_is_made_up(when: str) -> None:
    """What lies behind, counts something else or is not said is no time for it."""
    assert frame(when, DAY) is None


def test_without_a_day_only_what_is_dated_outright_counts() -> None:
    """A span of time needs a day to begin with."""
    assert frame("تین ماہ میں", None) is None
    found = frame("2025 تک", None)
    assert found and (found.earliest, found.latest) == ("2025-01-01", "2025-12-31")


def test_the_end_of_a_month_stays_in_its_month() -> None:
    """A month after the 31st is the month's last day."""
    found = frame("ایک ماہ میں", "2023-01-31")
    assert found and found.latest == "2023-02-28"


def test_a_promise_has_its_time_too() -> None:
    """What somebody says he will do by a year."""
    (promise,) = read("ترک صدر نے کہا کہ ہم پاکستان کو 2025 تک گندم دیں گے۔", DAY).agreements
    assert promise.timeframe and promise.timeframe.latest == "2025-12-31"
