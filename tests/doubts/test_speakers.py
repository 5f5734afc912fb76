"""A speaker who cannot have spoken: kept as printed, and doubted; a speaker who can have is not."""

import pytest

from mulaqat.model import Record
from tests.reader import all_of, read, who

DAY = "2022-11-29"
MET = "ایرانی صدر ابراہیم رئیسی نے تہران میں عراقی وزیر اعظم محمد شیاع السودانی سے ملاقات کی۔ "
RAISI = "صدر رئیسی نے کہا کہ {}۔ "
ROUHANI = "صدر روحانی نے کہا کہ سرحد کی حفاظت اہم ہے۔ "
SUDANI = "محمد شیاع السودانی نے کہا کہ سرحد کی حفاظت اہم ہے۔ "
TRADE, PILGRIMS = RAISI.format("تجارت بڑھنی چاہیے"), RAISI.format("زائرین کو سہولت ملے گی")


def report(*sentences: str) -> Record:
    return read("".join(sentences), DAY)


def test_a_slip_is_kept_as_printed_and_doubted() -> None:
    record = report(MET, TRADE, ROUHANI, PILGRIMS)
    assert all_of(s.speaker for s in record.statements if s.speaker) == [
        "Ebrahim Raisi",
        "Hassan Rouhani",
        "Ebrahim Raisi",
    ]
    (doubt,) = record.doubts
    slip = record.statements[1]
    assert (doubt.kind, doubt.about) == ("speaker_slip", slip.id)
    assert doubt.printed == "Hassan Rouhani"
    assert doubt.expected and doubt.expected.startswith("Ebrahim Raisi")
    assert "Hassan Rouhani" in doubt.because and doubt.because.endswith(".")
    assert slip.content in doubt.evidence


def test_who_takes_part_is_not_doubted() -> None:
    assert report(MET, TRADE, SUDANI, PILGRIMS).doubts == ()


def test_who_stands_at_the_end_is_not_doubted() -> None:
    assert report(MET, TRADE, PILGRIMS, ROUHANI).doubts == ()


def test_who_speaks_twice_is_not_doubted() -> None:
    again = "صدر روحانی نے کہا کہ بندرگاہ کھلی ہے۔ "
    assert report(MET, TRADE, ROUHANI, PILGRIMS, again).doubts == ()


def test_without_a_meeting_nobody_is_doubted() -> None:
    assert report(TRADE, ROUHANI, PILGRIMS).doubts == ()


def test_with_two_meetings_nobody_is_doubted() -> None:
    other = "ابراہیم رئیسی نے فیصل مقداد سے ملاقات کی۔ "
    record = report(MET, other, TRADE, ROUHANI, PILGRIMS)
    assert len(record.meetings) == 2
    assert record.doubts == ()
    assert who(record.statements[1].speaker) == "Hassan Rouhani"


DATED = "شہباز شریف نے {} 9 جنوری 2023 کو ترک صدر سے ملاقات کی۔"  # a Monday


def test_a_weekday_that_does_not_fit_its_date_is_doubted() -> None:
    record = read(DATED.format("جمعہ"), "2023-01-12")
    (doubt,) = record.doubts
    assert (doubt.kind, doubt.about) == ("date_conflict", record.document.id)
    assert doubt.expected and "Monday" in doubt.expected
    assert "Friday" in doubt.because
    assert "9 جنوری 2023" in doubt.printed
    (meeting,) = record.meetings
    assert meeting.date and meeting.date.value == "2023-01-09"


@pytest.mark.parametrize("weekday", ["پیر", ""])
def test_a_weekday_that_fits_is_not_doubted(weekday: str) -> None:
    assert read(DATED.format(weekday), "2023-01-12").doubts == ()
