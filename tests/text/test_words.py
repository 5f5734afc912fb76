"""Words as they are meant: what folding rewrites, and which spellings the matcher takes for one."""

import pytest

from mulaqat.text import Orthography, match_key, normalize, segment


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("میںکہا", "میں کہا"),
        ("وہ نےبتایا", "وہ نے بتایا"),
        ("رحمۃاللہ", "رحمۃ اللہ"),
        ("حجتالاسلام", "حجت الاسلام"),
        ("آيتالله", "آیت اللہ"),
        ("حزب‌الله", "حزب اللہ"),
        ("انکا خط", "ان کا خط"),
        ("جسکی", "جس کی"),
        ("ہوسکتا ہے", "ہو سکتا ہے"),
        ("آرہے ہیں", "آ رہے ہیں"),
        ("بھیجاہے کیاگیا", "بھیجاہے کیا گیا"),
        ("کردیاگیا", "کر دیا گیا"),
        ("کیلئے", "کے لیے"),
        ("کیخلاف", "کے خلاف"),
        ("جائینگے", "جائیں گے"),
        ("وزیرخزانہ", "وزیر خزانہ"),
        ("صدرجوبائیڈن", "صدر جو بائیڈن"),
        ("پرگفتگو", "پر گفتگو"),
        ("اورسڑک", "اور سڑک"),
        ("اکتوبرمیں", "اکتوبر میں"),
        ("ترقی وخوشحالی", "ترقی وخوشحالی"),
        ("امن واستحکام", "امن و استحکام"),
        ("دوطرفہ", "دو طرفہ"),
        ("غیرملکی", "غیر ملکی"),
        ("بزریعہ", "بذریعہ"),
        ("مزاکرات", "مذاکرات"),
        ("تناو", "تناؤ"),
        ("«اسکے»", "«اس کے»"),
        ("*اسکے*", "*اس کے*"),
        ("۔اسکے،", "۔اس کے،"),
        ("😀اسکے😀", "😀اس کے😀"),
    ],
)
def test_what_is_rewritten(written: str, folded: str, orthography: Orthography) -> None:
    assert normalize(written, orthography).folded == folded


@pytest.mark.parametrize(
    "words",
    [
        "پرویز",
        "پردہ",
        "پرامن",
        "پراعتماد",
        "اورنگزیب",
        "وزیرستان",
        "جوان",
        "گیارہ",
        "بھرنے",
        "کرسی",
        "کردار",
        "کراچی",
        "اسکول",
        "ہوا",
        "جادو",
        "تھانے",
        "پیروی",
        "امیدوار",
        "انکار",
        "کونسل",
        "کوشش",
        "کاروبار",
        "کامیاب",
        "جونہی",
        "آگرہ",
        "آسکر",
        "وسیع",
        "وکیل",
        "میرے",
        "ٹڈڑںھے",
        "سںھ",
        "غیرت",
        "منادی",
    ],
)
def test_words_that_only_look_joined_stay(words: str, orthography: Orthography) -> None:
    assert normalize(words, orthography).folded == words


@pytest.mark.parametrize(
    "spellings",
    [
        ["امریکا", "امریکہ"],
        ["انہوں", "انھوں", "انھون", "انہون"],
        ["لیے", "لئے", "لیئے"],
        ["کیے", "کئے", "كيے"],
        ["دیے", "دئے", "دیئے"],
        ["چاہییں", "چاہئیں", "چاہیئں"],
        ["گزشتہ", "گذشتہ"],
        ["صیہونی", "صہیونی"],
        ["آیت اللہ", "آيۃ اللہ", "آیة الله", "آیتالله", "آيت‌الله"],
        ["دباؤ", "دباو"],
        ["موقف", "مؤقف"],
        ["دعوی", "دعویٰ", "دعوى"],
        ["دورہ", "دورۂ", "دوره"],
        ["وزرا", "وزراء"],
        ["سیکریٹری جنرل", "سیکرٹری جنرل", "سکریٹری جنرل"],
        ["وزیر اعظم", "وزیراعظم", "وزیرِ اعظم"],
        ["دہشت گردی", "دہشتگردی"],
        ["2023", "۲۰۲۳", "٢٠٢٣"],
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_with_one_key(spellings: list[str], orthography: Orthography) -> None:
    assert len({match_key(one, orthography) for one in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("کل", "گل"), ("ذکر", "زکر"), ("شام", "شامی"), ("نہ", "نے"), ("پر", "پڑ")])
def test_spellings_that_stay_apart(one: str, other: str, orthography: Orthography) -> None:
    assert match_key(one, orthography) != match_key(other, orthography)


def test_a_key_is_what_stands_in_the_tokens(orthography: Orthography) -> None:
    text = normalize("جناب وزیراعظم نے، امریکہ سے ”بات“ کی۔", orthography)
    tokens, _ = segment(text, orthography)
    assert tokens.words == ["جناب", "وزیر", "اعظم", "نے", "،", "امریکا", "سے", "”", "بات", "“", "کی", "۔"]
    assert match_key("وزیراعظم نے، امریکہ", orthography) == "وزیر اعظم نے ، امریکا"
    assert [text.key[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)][5] == "امریکہ"


@pytest.mark.parametrize(
    ("raw", "tokens"),
    [
        ("2021ء", ["2021", "ء"]),
        ("15نومبر", ["15", "نومبر"]),
        ("1,50,000 ٹن", ["1,50,000", "ٹن"]),
        ("3.5 اور ۳۔۵", ["3.5", "اور", "3۔5"]),
        ("5،6", ["5", "،", "6"]),
        ("13/04/2021", ["13", "/", "04", "/", "2021"]),
        ("’’ہاں‘‘ ''نہ''", ["’’", "ہاں", "‘‘", "''", "نہ", "''"]),
        ("G20 اور COP28", ["g20", "اور", "cop28"]),
        ("رکے۔۔۔ پھر", ["رکے", "۔۔۔", "پھر"]),
        ("پی۔ٹی", ["پی", "۔", "ٹی"]),
        ("café", ["café"]),
    ],
)
def test_tokens(raw: str, tokens: list[str], orthography: Orthography) -> None:
    found, _ = segment(normalize(raw, orthography), orthography)
    assert found.words == tokens
