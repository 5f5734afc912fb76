"""Speakers whom no list has: their names, their letters, and what the text goes on calling them."""

import pytest

from tests.reader import read

# A report; the name, the kind and how, of its last statement's speaker.
NAMED: dict[str, tuple[str, tuple[str | None, str, str]]] = {
    "one word": ("جھنڈالو نے کہا کہ سڑک بند ہے۔", ("Jhandalo", "person", "named")),
    "one word behind a time": ("اس کے بعد جھنڈالو نے کہا کہ سڑک بند ہے۔", ("Jhandalo", "person", "named")),
    "a family name that is an honorific": ("رضیہ مرزا نے کہا کہ سڑک بند ہے۔", ("Razia Mirza", "person", "named")),
    "called so": ("رضیہ نامی طالبہ نے کہا کہ سڑک بند ہے۔", ("Razia", "person", "named")),
    "letters": ("ڈی ایس سی نے بتایا کہ سڑک بند ہے۔", (None, "organization", "phrase")),
    "a body with brackets": (
        "ضلعی سڑک کمیٹی (ڈی ایس سی) نے بتایا کہ سڑک بند ہے۔",
        (None, "organization", "phrase"),
    ),
    "a ministry": ("وزارت بجلی نے بتایا کہ سڑک بند ہے۔", (None, "organization", "phrase")),
    "the actress, who has no other title": (
        "رضیہ مرزا نے کہا کہ فلم اچھی ہے۔ اداکارہ نے بتایا کہ وہ خوش ہیں۔",
        ("Razia Mirza", "person", "office"),
    ),
    "the actress, by her title": (
        "نوید کمال نے کہا کہ فلم لمبی ہے۔ اداکارہ رضیہ مرزا نے کہا کہ فلم اچھی ہے۔ نوید کمال نے کہا کہ شکریہ۔ "
        "اداکارہ نے بتایا کہ وہ خوش ہیں۔",
        ("Razia Mirza", "person", "office"),
    ),
}
NAMELESS = {
    "a common noun": "مسافر نے کہا کہ سڑک بند ہے۔",
    "the actress of nobody": "اداکارہ نے بتایا کہ وہ خوش ہیں۔",
    "the actress is no minister": "وزیر خزانہ محمد اورنگزیب نے کہا کہ فلم اچھی ہے۔ اداکارہ نے بتایا کہ وہ خوش ہیں۔",
}


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_who_speaks(text: str, expected: tuple[str | None, str, str]) -> None:
    """The name is transliterated, a body keeps the name that the text gives it."""
    speaker = read(text).statements[-1].speaker
    assert speaker
    assert (speaker.name, speaker.kind, speaker.how) == expected
    assert speaker.name_ur


@pytest.mark.parametrize("text", NAMELESS.values(), ids=NAMELESS)
def test_nobody_is_given_a_name(text: str) -> None:
    """A description stays one."""
    speaker = read(text).statements[-1].speaker
    assert speaker and speaker.name is None
