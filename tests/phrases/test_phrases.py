"""Predicates with their verb complex, and sentences as units without gaps."""

import pytest

from mulaqat.phrases import Predicate, read_phrases
from tests.reader import shipped

# A clause; the class of its predicate and its words; form, past, passive, negated.
Shape = tuple[str, bool, bool, bool]
CASES: dict[str, tuple[str, str, str, Shape]] = {
    "plain past": ("صدر نے کہا کہ", "SAY", "کہا", ("finite", True, False, False)),
    "present perfect": ("صدر نے کہا ہے کہ", "SAY", "کہا ہے", ("finite", True, False, False)),
    "past perfect": ("صدر نے بتایا تھا کہ", "SAY", "بتایا تھا", ("finite", True, False, False)),
    "present": ("صدر کہتے ہیں کہ", "SAY", "کہتے ہیں", ("finite", False, False, False)),
    "passive": ("بیان میں کہا گیا ہے کہ", "SAY", "کہا گیا ہے", ("finite", True, True, False)),
    "noun of saying": ("صدر کا کہنا ہے کہ", "CUENOUN", "کہنا ہے", ("noun", True, False, False)),
    "according to": ("صدر کے مطابق", "ACCORD", "کے مطابق", ("noun", True, False, False)),
    "act of two words": ("صدر نے مذمت کی۔", "ACT", "مذمت کی", ("finite", True, False, False)),
    "act of three words": ("صدر نے شکریہ ادا کیا۔", "ACT", "شکریہ ادا کیا", ("finite", True, False, False)),
    "act with a particle inside": (
        "صدر نے شکریہ بھی ادا کیا۔",
        "ACT",
        "شکریہ بھی ادا کیا",
        ("finite", True, False, False),
    ),
    "negated act": ("صدر نے مذمت نہیں کی۔", "ACT", "مذمت نہیں کی", ("finite", True, False, True)),
    "compound verb": ("صدر نے رپورٹ مسترد کر دی ہے۔", "EITHER", "مسترد کر دی ہے", ("finite", True, False, False)),
    "participle": ("صدر نے مذمت کرتے ہوئے", "LEADIN", "مذمت کرتے ہوئے", ("participle", False, False, False)),
    "future is no saying": ("صدر مذمت کریں گے۔", "VERB", "مذمت کریں گے", ("irrealis", False, False, False)),
    "meeting": ("صدر نے سفیر سے ملاقات کی۔", "MEET", "ملاقات کی", ("finite", True, False, False)),
    "reception": ("صدر نے سفیر کا استقبال کیا۔", "RECEIVE", "استقبال کیا", ("finite", True, False, False)),
    "signing": ("صدر نے معاہدے پر دستخط کیے۔", "SIGN", "دستخط کیے", ("finite", True, False, False)),
    "agreeing": ("صدر نے منصوبے پر اتفاق کیا۔", "AGREE", "اتفاق کیا", ("finite", True, False, False)),
    "not signed": ("صدر نے معاہدے پر دستخط نہیں کیے۔", "VERB", "دستخط نہیں کیے", ("finite", True, False, True)),
}


@pytest.mark.parametrize(("text", "cls", "words", "shape"), CASES.values(), ids=CASES)
def test_a_predicate_is_read_to_the_end_of_its_verb(text: str, cls: str, words: str, shape: Shape) -> None:
    reading = read_phrases(text, shipped())
    (unit,) = [u for phrase in reading.phrases for u in phrase.units if u.predicate]
    assert (unit.cls, reading.words(unit.first, unit.last)) == (cls, words)
    assert isinstance(unit.predicate, Predicate)
    found = unit.predicate
    assert (found.form, found.past, found.passive, found.negated) == shape


def test_a_word_of_a_cue_alone_is_none() -> None:
    reading = read_phrases("مذمت کا لفظ لغت میں ہے۔", shipped())
    assert not any(unit.predicate for phrase in reading.phrases for unit in phrase.units)


WHOLE = (
    "ملاقات کی خبر\n"
    "ترک صدر رجب طیب ایردوان نے، جو دوحہ میں ہیں، ’’سب خیریت ہے‘‘ کہا اور شکریہ بھی ادا کیا!\n"
    "ان کے مطابق 12 طیارے (جن میں 3 نئے ہیں) اڑ چکے؛ باقی کھڑے ہیں۔ abc"
)


def test_units_cover_every_token_once_and_in_order() -> None:
    reading = read_phrases(WHOLE, shipped())
    assert len(reading.phrases) == len(reading.sentences) > 2
    for sentence, phrase in zip(reading.sentences, reading.phrases, strict=True):
        edges = [sentence.first, *(unit.last for unit in phrase.units)]
        assert [unit.first for unit in phrase.units] == edges[:-1]
        assert edges[-1] == sentence.last
        assert len(phrase.tags) == len(phrase.units)


def test_spans_are_of_the_raw_text() -> None:
    raw = "وزيراعظم نے كہا\u200f که سب ٹھيك هے۔"  # Arabic letters, glued words, an invisible mark
    reading = read_phrases(raw, shipped())
    for first in range(len(reading.tokens.words)):
        span = reading.span(first, first + 1)
        assert raw[span.start : span.end] == span.text
    assert reading.words(0, 2) == "وزیر اعظم"


def test_a_text_without_stops_is_read_in_pieces() -> None:
    reading = read_phrases("کتاب " * 3000, shipped())
    assert len(reading.phrases) > 1
    assert sum(len(phrase.units) for phrase in reading.phrases) == 3000
