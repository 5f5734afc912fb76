"""A headline that differs from its report is kept, and doubted; one that only says something else is not."""

import pytest

from mulaqat.model import Doubt
from tests.reader import read

DAY = "2023-01-12"
STRUCK = "{} مسافر زخمی\n\nکل شام ایک بس الٹ گئی۔ حادثے میں {} مسافر زخمی ہوئے۔ ڈرائیور فرار ہو گیا۔"
SAID = "{} نے سڑک کا افتتاح کیا\n\n{} نے کل شام سڑک کا افتتاح کیا۔ تقریب میں مہمان بھی آئے۔"


def of(kind: str, text: str) -> list[Doubt]:
    """The doubts of a kind about a report."""
    return [doubt for doubt in read(text, DAY).doubts if doubt.kind == kind]


def test_a_number_of_people_that_differs() -> None:
    """Both numbers are shown with their places, and neither is changed."""
    text = STRUCK.format(12, 15)
    (doubt,) = of("number_conflict", text)
    assert (doubt.printed, doubt.expected) == ("12 مسافر زخمی", "15 مسافر زخمی")
    assert [text[span.start : span.end] for span in doubt.evidence] == [doubt.printed, doubt.expected]
    assert doubt.because == "The headline has '12 مسافر زخمی', the report below it '15 مسافر زخمی'."


def test_a_fate_of_two_words_is_shown_whole() -> None:
    """جاں بحق is not cut."""
    (doubt,) = of("number_conflict", STRUCK.format(12, 15).replace("زخمی", "جاں بحق"))
    assert (doubt.printed, doubt.expected) == ("12 مسافر جاں بحق", "15 مسافر جاں بحق")


@pytest.mark.parametrize(
    "text",
    [
        STRUCK.format(12, 12),
        STRUCK.format("بارہ", 12),
        STRUCK.format(12, 15).replace("مسافر زخمی ہوئے", "مسافر زخمی ہوئے اور 12 مسافر زخمی حالت میں ملے"),
        "12 سڑکیں بند\n\nشہر میں 15 سڑکیں کھل گئیں۔",
    ],
    ids=["the same", "the same in words", "the report has both", "of no people"],
)
def test_numbers_that_can_both_be(text: str) -> None:
    """The same number in other letters, one of several, or a count of something else is no contradiction."""
    assert not of("number_conflict", text)


def test_another_name_in_the_same_office() -> None:
    """A headline's president who is not the report's."""
    text = SAID.format("ایرانی صدر حسن روحانی", "ایرانی صدر ابراہیم رئیسی")
    (doubt,) = of("name_conflict", text)
    assert (doubt.printed, doubt.expected) == ("ایرانی صدر حسن روحانی", "ایرانی صدر ابراہیم رئیسی")
    assert doubt.about == read(text, DAY).document.id


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("ایرانی صدر ابراہیم رئیسی", "ایرانی صدر ابراہیم رئیسی"),
        ("ایرانی صدر رئیسی", "ایرانی صدر ابراہیم رئیسی"),
        ("سابق ایرانی صدر حسن روحانی", "ایرانی صدر ابراہیم رئیسی"),
        ("ایرانی صدر ابراہیم رئیسی", "ترک صدر رجب طیب ایردوان"),
        ("ایرانی صدر ابراہیم رئیسی", "وزیر خارجہ"),
    ],
)
def test_names_that_can_both_be(headline: str, body: str) -> None:
    """The same man, a former one, one of another country, or nobody named contradict nothing."""
    assert not of("name_conflict", SAID.format(headline, body))
