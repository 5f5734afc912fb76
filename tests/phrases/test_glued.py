"""Words that lost the space between them are two words, each with its own characters."""

import pytest

from mulaqat.phrases import read_phrases
from tests.reader import shipped


def words(text: str) -> list[str]:
    """The readable words of a text, token by token, which together are all its letters."""
    reading = read_phrases(text, shipped())
    return [reading.words(i, i + 1) for i in range(len(reading.tokens))]


@pytest.mark.parametrize(
    ("glued", "left", "right"),
    [
        ("صدرڈونلڈ", "صدر", "ڈونلڈ"),  # a title and a name
        ("سفیرمحمد", "سفیر", "محمد"),
        ("وزیرٹرانسپورٹ", "وزیر", "ٹرانسپورٹ"),
        ("اورفرانس", "اور", "فرانس"),
        ("اورپولیس", "اور", "پولیس"),
        ("قطرنے", "قطر", "نے"),  # a country or a name and its postposition
        ("زرداریاور", "زرداریاور", ""),  # ی joins: whoever leaves the space out would see it
        ("صدری", "صدری", ""),  # too little is left
        ("کمپیوٹر", "کمپیوٹر", ""),  # a word that is known
        ("تیزابی", "تیزابی", ""),  # two known words, and neither is a title
    ],
)
def test_glued_words(glued: str, left: str, right: str) -> None:
    """The unknown word is cut behind a letter that does not join, if a title, nation or name stands before it."""
    assert words(f"کل {glued} یہاں")[1:-1] == [left, *([right] if right else [])]


@pytest.mark.parametrize(
    ("glued", "parts"),
    [
        ("صدرڈونلڈٹرمپ", ["صدر", "ڈونلڈ", "ٹرمپ"]),
        ("اسرارعباسی", ["اسرار", "عباسی"]),  # two names
        ("پراداکارہ", ["پر", "اداکارہ"]),  # a postposition and a title
        ("ووزیرخارجہ", ["و", "وزیر", "خارجہ"]),  # and, behind which stands a title
        ("ووزیر", ["و", "وزیر"]),
        ("وجھنڈالو", ["وجھنڈالو"]),
        ("پراندہ", ["پراندہ"]),
    ],
)
def test_cut_wherever_a_word_begins(glued: str, parts: list[str]) -> None:
    assert words(f"کل {glued} یہاں")[1:-1] == parts


def test_evidence_of_a_glued_name_is_its_own_characters() -> None:
    """The span of a name that was cut out of a glued word begins inside that word."""
    text = "کل صدرڈونلڈ ٹرمپ پہنچے"
    reading = read_phrases(text, shipped())
    person = next(unit for unit in reading.phrases[0].units if unit.cls == "PERSON")
    span = reading.span(person.first, person.last)
    assert text[span.start : span.end] == span.text == "صدرڈونلڈ ٹرمپ"


def test_sentences_keep_their_words() -> None:
    """A cut in one sentence moves the tokens of the next, and both still hold their own words."""
    reading = read_phrases("اورفرانس نے مدد کی۔ اورجرمنی نے شکریہ ادا کیا۔", shipped())
    assert [reading.words(s.first, s.last).split()[0] for s in reading.sentences] == ["اورفرانس", "اورجرمنی"]
    assert [reading.tokens.words[s.first] for s in reading.sentences] == ["اور", "اور"]


def test_a_full_name_that_goes_on_behind_the_glued_word() -> None:
    """The rest of a known name tells where it begins, even behind a letter that joins."""
    assert words("نجکاریعبدالعلیم خان نے کہا") == ["نجکاری", "عبدالعلیم", "خان", "نے", "کہا"]
    assert words("نجکاریعبدالعلیم نے کہا")[0] == "نجکاریعبدالعلیم"
