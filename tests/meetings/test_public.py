"""Encounters of officials, told from those of a cricket board, a patient or a fan."""

import pytest

from tests.reader import read

OFFICIAL = {
    "two ministers": "فیصل مقداد نے ترک وزیر خارجہ سے ملاقات کی۔",
    "a minister whom nobody listed": "بیلاروس کے وزیر صنعت پاول گرینکو نے ترک صدر سے ملاقات کی۔",
    "a delegation": "وزیر اعظم شہباز شریف سے تاجروں کے وفد نے ملاقات کی۔",
    "two who hold several offices": "اسحاق ڈار سے فیصل مقداد نے ملاقات کی۔",
    "a title of one's own country": "وفاقی وزیر سلیم درانی نے ترک سفیر سے ملاقات کی۔",
    "states": "مصر اور قطر کے درمیان دوحہ میں مذاکرات ہوئے۔",
    "a body": "وزیر اعظم شہباز شریف نے عالمی بینک کے صدر سے ملاقات کی۔",
}
PRIVATE = {
    "artists": "گلوکار سلیم درانی نے اداکارہ نائلہ مراد سے ملاقات کی۔",
    "a national artist": "پاکستانی گلوکار سلیم درانی نے بھارتی اداکارہ نائلہ مراد سے ملاقات کی۔",
    "a board": "چیئرمین کرکٹ بورڈ سلیم درانی نے کپتان نوید مراد سے ملاقات کی۔",
    "a patient": "وزیر صحت نے ہسپتال میں مریضوں سے ملاقات کی۔",
    "a friend": "ترک صدر نے اپنے پرانے استاد سے ملاقات کی۔",
    "a prisoner": "وزیر داخلہ رانا ثناء اللہ کی سابق وزیر اعظم عمران خان سے جیل میں ملاقات ہوئی۔",
    "nobody official": "سلیم درانی نے نوید مراد سے ملاقات کی۔",
}


@pytest.mark.parametrize("text", OFFICIAL.values(), ids=OFFICIAL)
def test_officials_meet_in_public(text: str) -> None:
    """On both sides somebody acts for a state or a body."""
    assert [meeting.public for meeting in read(text, "2023-01-12").meetings] == [True]


@pytest.mark.parametrize("text", PRIVATE.values(), ids=PRIVATE)
def test_others_meet_for_themselves(text: str) -> None:
    """Whoever they are, at most one of them is there for a state or a body."""
    assert not any(meeting.public for meeting in read(text, "2023-01-12").meetings)


def test_private_encounters_are_no_events() -> None:
    """Political events are those of official encounters, even where the text gives both people a country."""
    assert read(OFFICIAL["two ministers"], "2023-01-12").events
    assert not read(PRIVATE["a national artist"], "2023-01-12").events
