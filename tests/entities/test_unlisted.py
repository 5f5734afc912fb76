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
    "one listed name, wherever": ("جلسے میں رضیہ نے کہا کہ سڑک بند ہے۔", ("Razia", "person", "named")),
    "a name whose last word is a common one": (
        "جسٹس نذیر عرب نے کہا کہ سڑک بند ہے۔",
        ("Nazir Arb", "person", "named"),
    ),
    "Latin letters": ("ڈائریکٹر John Smith نے کہا کہ سڑک بند ہے۔", ("John Smith", "person", "named")),
    "an honorific alone": (
        "مولانا جھنڈا چھینا نے خطاب کیا۔ مولانا نے کہا کہ سڑک بند ہے۔",
        ("Jhanda Chhena", "person", "named"),
    ),
    "a district's": ("ڈپٹی کمشنر لاہور نے کہا کہ سڑک بند ہے۔", (None, "office", "office")),
    "an unknown name behind a title": (
        "اداکار نذیر احمد نے کہا کہ فلم لمبی ہے۔ اداکار جھنڈالو سود نے کہا کہ فلم اچھی ہے۔",
        (None, "office", "office"),
    ),
    "a part of the name behind the title": (
        "جج نذیر احمد چھینا نے کہا کہ سڑک بند ہے۔ جج چھینا نے کہا کہ مرمت جاری ہے۔",
        ("Nazir Ahmed Chhena", "person", "named"),
    ),
    "behind a clause": ("گاؤں سے آنے والے جھنڈا چھینا نے کہا کہ سڑک بند ہے۔", ("Jhanda Chhena", "person", "named")),
    "more than one": ("گیند بازوں نے کہا کہ میچ ہوگا۔", (None, "group", "phrase")),
    "two": ("جھنڈا خانم اور اس کی سہیلی نے کہا کہ سڑک بند ہے۔", (None, "group", "phrase")),
    "a team by its town": ("ملتان جھنڈالوز نے کہا کہ میچ ہوگا۔", (None, "organization", "phrase")),
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


OF_BODIES = {
    "with letters": "ترجمان ڈی ایس سی نے کہا کہ سڑک بند ہے۔ ترجمان نے بتایا کہ مرمت جاری ہے۔",
    "behind a bracket": "ضلعی سڑک کمیشن (ڈی ایس سی) کے ترجمان نے کہا کہ سڑک بند ہے۔ ترجمان نے بتایا کہ مرمت جاری ہے۔",
}


@pytest.mark.parametrize("text", OF_BODIES.values(), ids=OF_BODIES)
def test_a_bare_title_is_of_the_body_whose_it_was(text: str) -> None:
    """The spokesman is still that of the body that no list knows; his mention is the bare title."""
    first, second = (statement.speaker for statement in read(text).statements)
    assert first and second and first.mention and second.mention
    assert second.name_ur == first.name_ur
    assert "ڈی ایس سی" in (first.name_ur or "")
    assert second.mention.text == "ترجمان"


def test_a_bare_title_is_of_the_person_whose_it_was() -> None:
    text = "رضیہ مرزا کی وکیل نے کہا کہ سڑک بند ہے۔ وکیل نے بتایا کہ مرمت جاری ہے۔"
    speakers = [statement.speaker for statement in read(text).statements]
    assert [speaker and speaker.name_ur for speaker in speakers] == ["رضیہ مرزا کی وکیل"] * 2


def test_words_behind_a_title_are_of_whoever_the_text_names_behind_them() -> None:
    """With his name once, the same words are his ever after; without it they are nobody's known."""
    words = "سیکرٹری صحت سندھ نے بتایا کہ مرمت جاری ہے۔"
    named = read(f"سیکرٹری صحت سندھ ڈاکٹر نذیر احمد نے کہا کہ سڑک بند ہے۔ {words}").statements[-1].speaker
    other = read(f"سیکرٹری ڈاکٹر نذیر احمد نے کہا کہ سڑک بند ہے۔ {words}").statements[-1].speaker
    assert named and (named.name, named.how) == ("Nazir Ahmed", "office")
    assert other and (other.name, other.name_ur) == (None, "سیکرٹری صحت سندھ")


@pytest.mark.parametrize("text", NAMELESS.values(), ids=NAMELESS)
def test_nobody_is_given_a_name(text: str) -> None:
    """A description stays one."""
    speaker = read(text).statements[-1].speaker
    assert speaker and speaker.name is None
