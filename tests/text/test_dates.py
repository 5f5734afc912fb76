"""Dates: what a text states, what counts from the day of publication, and what stays unresolved."""

import sys
from datetime import date

import pytest

from mulaqat.text import FoundDate, Orthography, Tokens, find_dates, find_yearless, normalize, read_dateline, segment

WEDNESDAY = date(2023, 11, 15)


def found_in(raw: str, orthography: Orthography, published: date | None = WEDNESDAY) -> tuple[Tokens, list[FoundDate]]:
    tokens, sentences = segment(normalize(raw, orthography), orthography)
    return tokens, [one for each in sentences for one in find_dates(tokens, each, published, orthography)]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Nov ۹, ۲۰۲۳ ۰۸:۱۵ Asia/Tehran", "2023-11-09"),
        ("Nov 9, 2023 08:15 Asia/Tehran", "2023-11-09"),
        ("Nov ۹, ۲۰۲۳", "2023-11-09"),
        ("Thu, 09 Nov 2023 18:02:11 +0500", "2023-11-09"),
        ("۹ نومبر ۲۰۲۳", "2023-11-09"),
        ("9 نومبر 2023", "2023-11-09"),
        ("9 نومبر، 2023", "2023-11-09"),
        ("۹ نومبر ۲۰۲۳ء", "2023-11-09"),
        ("9 نومبر 2023ء کو", "2023-11-09"),
        ("نو نومبر دو ہزار تئیس کو", "2023-11-09"),
        ("جمعرات، 9 نومبر 2023", "2023-11-09"),
        ("۲۰۲۳/۱۱/۰۹", "2023-11-09"),
        ("2023-11-09", "2023-11-09"),
        ("29/11/2023", "2023-11-29"),
        ("11/29/2023", "2023-11-29"),
        ("11/11/2023", "2023-11-11"),
        ("7 سے 9 نومبر 2023 تک", "2023-11-07/2023-11-09"),
        ("یکم نومبر", "2023-11-01"),
        ("۱۸ آبان ۱۴۰۲", "2023-11-09"),
        ("18 آبان 1402 ہجری شمسی", "2023-11-09"),
        ("1402/08/18", "2023-11-09"),
        ("۲۵ ربیع الثانی ۱۴۴۵", "2023-11-09~"),
        ("25 ربیع الثانی 1445ھ", "2023-11-09~"),
        ("نومبر 2023", "2023-11"),
        ("2023ء", "2023"),
        ("سنہ 2023", "2023"),
        ("2023 میں", "2023"),
        ("انیس سو نوے میں", "1990"),
    ],
)
def test_stated_dates(said: str, value: str, orthography: Orthography) -> None:
    _, found = found_in(said, orthography)
    assert [one.value for one in found] == [value]


@pytest.mark.parametrize(
    ("said", "value", "basis", "part"),
    [
        ("پیر", "2023-11-13", "weekday", None),
        ("پیر کی شام", "2023-11-13", "weekday", "evening"),
        ("وفد پیر کے روز آیا", "2023-11-13", "weekday", None),
        ("منگل", "2023-11-14", "weekday", None),
        ("سہ شنبہ کو", "2023-11-14", "weekday", None),
        ("پنج شنبہ کو", "2023-11-09", "weekday", None),
        ("چہارشنبہ کو", "2023-11-15", "weekday", None),
        ("شنبہ کو", "2023-11-11", "weekday", None),
        ("منگل کو", "2023-11-14", "weekday", None),
        ("بدھ کے دن", "2023-11-15", "weekday", None),
        ("جمعرات کی رات", "2023-11-09", "weekday", "night"),
        ("جمعے کو", "2023-11-10", "weekday", None),
        ("جمعہ کی صبح", "2023-11-10", "weekday", "morning"),
        ("ہفتے کے روز", "2023-11-11", "weekday", None),
        ("ہفتہ کو", "2023-11-11", "weekday", None),
        ("سنیچر", "2023-11-11", "weekday", None),
        ("اتوار کی سہ پہر", "2023-11-12", "weekday", "afternoon"),
        ("گزشتہ بدھ", "2023-11-08", "weekday", None),
        ("گزشتہ پیر", "2023-11-13", "weekday", None),
        ("آئندہ پیر کو", "2023-11-20", "weekday", None),
        ("وفد جمعے کو پہنچے گا۔", "2023-11-17", "weekday", None),
        ("وفد نے جمعے کو کہا کہ وہ واپس جائے گا۔", "2023-11-10", "weekday", None),
        ("آج", "2023-11-15", "relative", None),
        ("آج صبح", "2023-11-15", "relative", "morning"),
        ("آج شام", "2023-11-15", "relative", "evening"),
        ("آج شام میں اجلاس ہے", "2023-11-15", "relative", None),
        ("گزشتہ روز", "2023-11-14", "relative", None),
        ("گذشتہ روز", "2023-11-14", "relative", None),
        ("گزشتہ شب", "2023-11-14", "relative", "night"),
        ("دو دن پہلے", "2023-11-13", "relative", None),
        ("2 دن پہلے", "2023-11-13", "relative", None),
        ("چار روز قبل", "2023-11-11", "relative", None),
        ("پچھلے ہفتے", "2023-11-06/2023-11-12", "relative", None),
        ("گزشتہ ہفتے", "2023-11-06/2023-11-12", "relative", None),
        ("رواں ہفتے", "2023-11-13/2023-11-19", "relative", None),
        ("آئندہ ہفتے", "2023-11-20/2023-11-26", "relative", None),
        ("گزشتہ ماہ", "2023-10", "relative", None),
        ("رواں ماہ", "2023-11", "relative", None),
        ("آئندہ ماہ", "2023-12", "relative", None),
        ("تین ماہ قبل", "2023-08", "relative", None),
        ("نو سال قبل", "2014", "relative", None),
        ("گزشتہ برس", "2022", "relative", None),
        ("گزشتہ سال مارچ میں", "2022-03", "relative", None),
        ("آئندہ سال 5 مارچ کو", "2024-03-05", "relative", None),
    ],
)
def test_days_that_count_from_publication(
    said: str, value: str, basis: str, part: str | None, orthography: Orthography
) -> None:
    _, found = found_in(said, orthography)
    assert [(one.value, one.basis, one.part_of_day) for one in found] == [(value, basis, part)]
    assert found_in(said, orthography, published=None)[1] == []


@pytest.mark.parametrize(
    "said",
    [
        "کل",
        "پرسوں",
        "وہ کل آئیں گے۔",
        "ایک پیر نے دعا کی۔",
        "ایک ہفتہ لگے گا۔",
        "شام کے صدر آئے۔",
        "آج کی دنیا",
        "آج بھی",
        "آج تک",
        "آج کل",
        "انہوں نے کہا کہ آج ہم متحد ہیں۔",
        "گزشتہ چند دنوں میں",
        "ملاقات سے دو دن پہلے",
        "اگلے روز",
        "اسی سال پہلے",
        "04/05/2023",
        "9 آبان",
        "31 فروری 2023",
        "2023 پوائنٹس",
        "مہر نیوز",
        "رجب طیب اردوان",
        "8 فروری",
    ],
)
def test_what_the_text_does_not_decide(said: str, orthography: Orthography) -> None:
    assert found_in(said, orthography)[1] == []


@pytest.mark.parametrize(
    ("said", "earliest", "latest"),
    [
        ("9 نومبر 2023", "2023-11-09", "2023-11-09"),
        ("فروری 2024", "2024-02-01", "2024-02-29"),
        ("2022ء", "2022-01-01", "2022-12-31"),
        ("25 ربیع الثانی 1445ھ", "2023-11-08", "2023-11-10"),
        ("دو ہفتے قبل", "2023-10-29", "2023-11-04"),
        ("پچھلے ہفتے", "2023-11-06", "2023-11-12"),
    ],
)
def test_bounds(said: str, earliest: str, latest: str, orthography: Orthography) -> None:
    _, (found,) = found_in(said, orthography)
    assert (found.earliest, found.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("وفد پیر کی شام دوحہ پہنچا۔", "پیر کی شام"),
        ("وفد منگل کو دوحہ پہنچا۔", "منگل"),
        ("وفد بدھ کے روز دوحہ پہنچا۔", "بدھ کے روز"),
        ("اجلاس جمعرات، 9 نومبر 2023ء کو ہوا۔", "جمعرات ، 9 نومبر 2023 ء"),
        ("دفتر نے دو دن قبل خط بھیجا۔", "دو دن قبل"),
    ],
)
def test_which_tokens_say_it(said: str, words: str, orthography: Orthography) -> None:
    tokens, (found,) = found_in(said, orthography)
    assert " ".join(tokens.words[found.first : found.last]) == words


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Nov ۹, ۲۰۲۳ ۰۸:۱۵ Asia/Tehran\nسفیر کی آمد\n\nسفیر دوحہ پہنچے۔", "2023-11-09"),
        ("سفیر کی آمد\n\nThu, 09 Nov 2023 18:02:11 GMT\n\nسفیر دوحہ پہنچے۔", "2023-11-09"),
        ("شائع 9 نومبر 2023 08:15\n\nسفیر دوحہ پہنچے۔", "2023-11-09"),
        ("دوحہ، 9 نومبر 2023 (رائٹرز): سفیر دوحہ پہنچے۔", "2023-11-09"),
        ("سفیر 9 نومبر 2023 کو دوحہ پہنچے۔", None),
        ("سفیر دوحہ پہنچے۔", None),
        ("پیر کی شام\n\nسفیر دوحہ پہنچے۔", None),
        ("", None),
    ],
)
def test_the_documents_own_dateline(raw: str, value: str | None, orthography: Orthography) -> None:
    tokens, sentences = segment(normalize(raw, orthography), orthography)
    found = read_dateline(tokens, sentences, orthography)
    assert (found and (found.value, found.basis)) == (value and (value, "published"))


def test_hijri_libraries_wait_until_a_hijri_month_is_met(orthography: Orthography) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] in ("hijridate", "jdatetime")]:
        del sys.modules[name]
    found_in("9 نومبر 2023 اور گزشتہ پیر", orthography)
    assert "hijridate" not in sys.modules and "jdatetime" not in sys.modules
    found_in("18 آبان 1402", orthography)
    assert "jdatetime" in sys.modules and "hijridate" not in sys.modules


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("اتوار 8 مئی کو", [(5, 8, 6)]),
        ("اتوار، یکم مئی کو", [(5, 1, 6)]),
        ("8 مئی بروز پیر", [(5, 8, 0)]),
        ("8 مئی کو", [(5, 8, None)]),
        ("ہفتہ 7 مئی اور اتوار 8 مئی", [(5, 7, 5), (5, 8, 6)]),
        ("8 مئی 2022 کو", []),
        ("اتوار 8 مئی، 2022 کو", []),
        ("مئی 2022 میں", []),
        ("8 لوگ مئی میں آئے", []),
        ("اتوار کو 8 لوگ آئے", []),
    ],
)
def test_days_without_a_year(said: str, days: list[tuple[int, int, int | None]], orthography: Orthography) -> None:
    tokens, sentences = segment(normalize(said, orthography), orthography)
    found = [one for each in sentences for one in find_yearless(tokens, each, orthography)]
    assert [(one.month, one.day, one.weekday) for one in found] == days
