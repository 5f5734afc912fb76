"""What a sentence calls people, offices, countries and sources, and what those words alone tell."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from mulaqat.mentions import Lexemes, Mention, find_lexemes, find_mentions
from mulaqat.text import normalize, segment
from tests.reader import shipped


def lexemes_of(text: str) -> tuple[Lexemes, Callable[[int, int], str]]:
    """The lexemes of a sentence, and a way to the raw words of its tokens."""
    language = shipped().orthography
    folded = normalize(text, language)
    tokens, _ = segment(folded, language)

    def words(first: int, last: int) -> str:
        start, end = folded.raw_span(tokens.starts[first], tokens.ends[last - 1])
        return text[start:end]

    return find_lexemes(tokens.words, 0, len(tokens.words), shipped()), words


def mentions_of(text: str) -> list[tuple[Mention, str]]:
    lexemes, words = lexemes_of(text)
    return [(m, words(m.first, m.last)) for m in find_mentions(lexemes, shipped())]


# A sentence and its mentions: kind and words.
CASES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "title and full name": (
        "ایرانی صدر ابراہیم رئیسی نے تقریر کی۔",
        [("PERSON", "ایرانی صدر ابراہیم رئیسی")],
    ),
    "title of a country and name": (
        "پاکستان کے وزیر اعظم شہباز شریف نے پودا لگایا۔",
        [("PERSON", "پاکستان کے وزیر اعظم شہباز شریف")],
    ),
    "two titles": (
        "نائب وزیر اعظم اور وزیر خارجہ اسحاق ڈار گھر گئے۔",
        [("PERSON", "نائب وزیر اعظم اور وزیر خارجہ اسحاق ڈار")],
    ),
    "short name": ("ایردوان نے پودا لگایا۔", [("PERSON", "ایردوان")]),
    "honoured name that nobody lists": ("مسٹر کمال درانی نے پودا لگایا۔", [("PERSON", "مسٹر کمال درانی")]),
    "office with its country": ("ترک وزیر خارجہ نے پودا لگایا۔", [("OFFICE", "ترک وزیر خارجہ")]),
    "visiting office": ("مہمان وزیر خارجہ نے پودا لگایا۔", [("OFFICE", "مہمان وزیر خارجہ")]),
    "plural office": (
        "شام اور ایران کے وزرائے خارجہ نے پودا لگایا۔",
        [("OFFICES", "شام اور ایران کے وزرائے خارجہ")],
    ),
    "two people, not one": (
        "صدر پوتن اور وزیر خارجہ سرگئی لاوروف گھر گئے۔",
        [("PERSON", "صدر پوتن"), ("PERSON", "وزیر خارجہ سرگئی لاوروف")],
    ),
    "country": ("شام نے پودا لگایا۔", [("COUNTRY", "شام")]),
    "evening, not Syria": ("شام کو بارش ہوئی۔", []),
    "country and town": ("عمان کا وفد دوحہ گیا۔", [("GROUP", "عمان کا وفد"), ("PLACE", "دوحہ")]),
    "body": ("یورپی یونین نے پودا لگایا۔", [("BODY", "یورپی یونین")]),
    "ministry": ("قطری وزارت خارجہ نے پودا لگایا۔", [("BODY", "قطری وزارت خارجہ")]),
    "unnamed sources": ("سفارتی ذرائع خاموش رہے۔", [("ANON", "سفارتی ذرائع")]),
    "document": ("مشترکہ اعلامیہ طویل تھا۔", [("DOC", "مشترکہ اعلامیہ")]),
    "nobody": ("بارش رات بھر ہوتی رہی۔", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_mentions_and_their_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.kind, words) for mention, words in mentions_of(text)] == expected


def only(text: str) -> Mention:
    ((mention, _),) = mentions_of(text)
    return mention


def test_a_full_name_is_its_person_and_no_more() -> None:
    mention = only("ایرانی صدر ابراہیم رئیسی نے تقریر کی۔")
    assert (mention.people, mention.full, mention.named) == (("ebrahim-raisi",), True, True)
    assert (mention.classes, mention.owners) == (("president",), ("IR",))
    assert (mention.name_first, mention.name_last) == (2, 4)


def test_a_bare_office_names_no_person() -> None:
    mention = only("ترک وزیر خارجہ نے پودا لگایا۔")
    assert (mention.people, mention.named) == ((), False)
    assert (mention.classes, mention.owners) == (("foreign_minister",), ("TR",))


def test_an_office_of_one_title_is_known_outright() -> None:
    assert only("امیر قطر نے پودا لگایا۔").offices == ("QA/emir",)


@pytest.mark.parametrize("state", ["سابق", "مہمان"])
def test_words_of_state_are_kept(state: str) -> None:
    assert only(f"{state} وزیر خارجہ نے پودا لگایا۔").states == (state,)


def test_a_longer_name_than_the_known_short_one_is_somebody_else() -> None:
    mention = only("مسٹر اکبر ایردوان نے پودا لگایا۔")
    assert mention.named
    assert mention.people == ()


def test_plural_titles_keep_both_countries() -> None:
    mention = only("شام اور ایران کے وزرائے خارجہ نے پودا لگایا۔")
    assert (mention.owners, mention.classes) == (("SY", "IR"), ("plural:foreign_minister",))


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()], ids=list(CASES))
def test_lexemes_cover_every_token_once(text: str) -> None:
    lexemes, words = lexemes_of(text)
    ends = [0, *lexemes.lasts]
    assert lexemes.firsts == ends[:-1]
    assert words(0, ends[-1]) == text
    spans = [(m.first, m.last) for m, _ in mentions_of(text)]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
