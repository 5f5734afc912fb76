"""Every code point that Urdu text may hold, against an expectation made from Unicode and the Urdu alphabet."""

import sys
import unicodedata

import pytest

from mulaqat.text import Orthography, normalize

# Written down here on purpose a second time: the Urdu letter for each letter of a neighbouring alphabet.
URDU_FOR = {
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "ڪ": "ک",
    "ه": "ہ",
    "ە": "ہ",
    "ة": "ۃ",
    "ۀ": "ۂ",
    "\u0675": "أ",
    "\u0676": "ؤ",
    "\u0677": "ۇ",
    "\u0678": "ئ",
}
ALPHABET = "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ"
BLOCKS = [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]
SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
WORD_BREAKS = "\u200b\u200c"
INVISIBLE = "\u00ad\u061c\u180e\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
BASMALA = "بسم اللہ الرحمن الرحیم"


def expected(character: str) -> str:
    if character in URDU_FOR:
        return URDU_FOR[character]
    if character == "﷽":
        return BASMALA
    if character in SPACES + WORD_BREAKS:
        return " "
    if character in INVISIBLE or character in "ـٴ":
        return ""
    plain = unicodedata.normalize("NFKC", character)
    if plain != character:
        made = "".join(expected(one) for one in plain)
        return made if made.strip() else ""
    if unicodedata.category(character) == "Mn" or character in "ۥۦ":  # small letters of the Quran are marks too
        return ""
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    return character


def code_points() -> list[str]:
    arabic = [chr(code) for first, last in BLOCKS for code in range(first, last + 1)]
    assigned = [one for one in arabic if unicodedata.category(one) != "Cn"]
    return [*assigned, *SPACES, *WORD_BREAKS, *INVISIBLE]


def test_every_code_point_is_right(orthography: Orthography) -> None:
    wrong = {}
    for one in code_points():
        folded = normalize("ب" + one, orthography).folded
        if folded != "ب" + expected(one):
            wrong[f"U+{ord(one):04X}"] = folded
    assert wrong == {}


def test_none_of_the_code_points_that_need_a_change_is_left(orthography: Orthography) -> None:
    changing = [one for one in set(code_points()) if expected(one) != one]
    assert len(changing) >= 774
    left = [one for one in changing if one in normalize("ب" + one + "ب", orthography).folded.strip("ب")]
    assert left == []


@pytest.mark.parametrize("letter", ALPHABET)
def test_no_letter_of_the_alphabet_is_damaged(letter: str, orthography: Orthography) -> None:
    text = normalize(f"ب{letter} {letter}", orthography)
    assert text.folded == f"ب{letter} {letter}"
    assert text.raw == text.folded


@pytest.mark.parametrize("mark", "۔،؛؟!٪٫٬٭«»“”‘’()[]-–—…•/:.%'\"")
def test_punctuation_stays(mark: str, orthography: Orthography) -> None:
    assert normalize(f"ب{mark}", orthography).folded == f"ب{mark}"


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("ا\u0653ب", "آب"),
        ("و\u0654", "ؤ"),
        ("ی\u0654", "ئ"),
        ("ي\u0654", "ئ"),
        ("ہ\u0654", "ۂ"),
        ("ه\u0654", "ۂ"),
        ("ے\u0654", "ۓ"),
        ("ا\u0654", "أ"),
        ("و\u064e\u0654", "ؤ"),
        ("و\u0654\u064f", "ؤ"),
        ("ب\u0654", "ب"),
        ("\u0654ب", "ب"),
        ("تقریبا\u064b", "تقریبا"),
        ("مد\u0651ت", "مدت"),
        ("ﺳﻔﻴﺮ", "سفیر"),
        ("ﻫﻤﺎرے", "ہمارے"),
        ("ﻳﻪ", "یہ"),
        ("ﷲ", "اللہ"),
        ("ﷴ", "محمد"),
        ("ﷺ", "صلی اللہ علیہ وسلم"),
        ("ﻷ", "لأ"),
        ("ســـفارت", "سفارت"),
        ("٢٠٢٤ ۲۰۲۴ 2024", "2024 2024 2024"),
        ("ایک\r\nدو\rتین\u2028چار", "ایک\nدو\nتین\nچار"),
        ("ایک \u00a0\u200b دو", "ایک دو"),
        ("ایک ، دو ۔", "ایک، دو۔"),
        ("ایک   ۔", "ایک۔"),
        ("انہو ں نے، می   ں", "انہوں نے، میں"),
        ("میں ں", "میں ں"),  # what the second would end has its end
        ("Ｃ２", "C2"),
        ("2023-24 اور 7.5 UNSC", "2023-24 اور 7.5 UNSC"),
        ("", ""),
        ("😀ب😀", "😀ب😀"),
        ("\ud800ب", "\ud800ب"),
    ],
)
def test_folding(raw: str, folded: str, orthography: Orthography) -> None:
    text = normalize(raw, orthography)
    assert text.folded == folded
    assert text.raw == raw
    assert len(text.key) == len(text.folded)


@pytest.mark.parametrize(
    ("folded", "key"),
    [
        ("ؤ ئ ۂ ۃ ۓ أ إ ٱ", "و ی ہ ہ ے ا ا ا"),
        ("Asia/Tehran ＣＯＰ", "asia/tehran cop"),
        ("آب ء ھ اں", "آب ء ھ اں"),
    ],
)
def test_the_key_form(folded: str, key: str, orthography: Orthography) -> None:
    assert normalize(folded, orthography).key == key


def test_the_marks_that_belong_to_a_letter_are_the_marks_that_are_folded_away(
    orthography: Orthography,
) -> None:
    deleted = {one for one, to in orthography.letters.longer.items() if to == ""}
    marks = {one for one in deleted if unicodedata.category(one) == "Mn" and 0x600 <= ord(one) <= 0x8FF} | {"ـ"}
    for mark in sorted(marks):
        text = normalize(f"ب{mark} پ", orthography)
        assert text.raw_span(0, 1) == (0, 2), f"U+{ord(mark):04X}"


def test_all_of_unicode_is_survived(orthography: Orthography) -> None:
    for first in range(0, sys.maxunicode + 1, 4096):
        raw = "".join(chr(code) for code in range(first, first + 4096))
        text = normalize(raw, orthography)
        assert text.raw == raw
        assert len(text.key) == len(text.folded)
