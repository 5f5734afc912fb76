"""The same news in other words: what brings two reports together, what keeps them apart, and what is no news."""

from itertools import permutations

import pytest

from mulaqat.knowledge import Marks
from mulaqat.stories.near import BETWEEN, copied, may_be_one, rewritten, same_news, worded_in
from mulaqat.stories.near.heads import apart, day_of, news_of, weekdays_of

from .reports import MARKS, fold, prose, report, together

AGENCY = """کوئٹہ 12 مارچ (ایجنسی) صوبائی وزیر آبپاشی ثمینہ رند نے کہا ہے کہ ناڑی بند کی تعمیر اگلے سال مکمل ہو جائے گی اور
اس سے چالیس ہزار ایکڑ زمین سیراب ہو گی۔ وہ ڈیرہ مراد جمالی میں کسانوں کے اجتماع سے خطاب کر رہی تھیں۔ انہوں نے کہا کہ بند پر 7 ارب
روپے لاگت آئے گی جس کا نصف وفاق ادا کرے گا۔ انہوں نے بتایا کہ نہروں کی صفائی کا کام بھی جلد شروع ہو گا۔"""
REWRITE = """ڈیرہ مراد جمالی (نامہ نگار) کسانوں سے باتیں کرتے ہوئے وزیر آبپاشی ثمینہ رند کا کہنا تھا کہ ناڑی بند کی تعمیر اگلے سال تک
ختم کی جائے گی، یوں چالیس ہزار ایکڑ زمین سیراب ہو گی۔ منصوبے پر 7 ارب روپے لاگت آئے گی اور آدھی رقم وفاق دے گا۔ نہروں کی صفائی کا
کام بھی جلد ہو گا۔ کاشت کاروں نے کھاد کے نرخ اور بجلی کے بلوں پر شکایت کی۔"""
CEREAL = """گندم منڈی میں آج نرخ بڑھے۔ فی من گندم {} روپے، چنا {} روپے، مکئی {} روپے اور جو {} روپے میں فروخت ہوا۔ تاجروں کے مطابق
رسد کم رہی اور خریدار زیادہ تھے، جس سے بازار میں تیزی کا رجحان برقرار رہا۔"""


def alike(one: str, other: str) -> float:
    """How much alike their news is, whichever comes first; 0.0 also where the days keep them apart."""
    pairs = [(worded_in(fold(a), MARKS), worded_in(fold(b), MARKS)) for a, b in permutations((one, other))]
    strengths = {rewritten(a, b) if may_be_one(a, b) else 0.0 for a, b in pairs}
    assert len(strengths) == 1, "the order of the two matters"
    return strengths.pop()


def test_a_newspaper_tells_an_agency_report_in_its_own_words() -> None:
    one, other = (worded_in(fold(text), MARKS) for text in (AGENCY, REWRITE))
    assert not copied(one.whole, other.whole, BETWEEN)
    assert alike(AGENCY, REWRITE) > 0
    readings = [report(1, text=AGENCY), report(2, text=REWRITE), report(3, text=prose(3))]
    assert together(readings) == {frozenset({0, 1})}


@pytest.mark.parametrize(
    "other",
    [
        REWRITE.replace("ڈیرہ مراد جمالی (نامہ نگار)", "سبی 13 مارچ"),
        REWRITE.replace("باتیں", "بدھ کو باتیں"),
        REWRITE.replace("7 ارب", "11 ارب").replace("کھاد", "3 4 5 6 کھاد"),
    ],
    ids=["another dateline", "another weekday", "other figures"],
)
def test_another_day_or_other_figures_are_other_news(other: str) -> None:
    said = AGENCY.replace("خطاب", "منگل کو خطاب").replace("7 ارب", "7 ارب 25 30 40")
    assert alike(said, REWRITE) > 0
    assert alike(said, other) == 0.0


def test_a_form_filled_anew_is_other_news() -> None:
    monday, tuesday = CEREAL.format(4100, 9200, 3300, 2800), CEREAL.format(4150, 9260, 3340, 2815)
    assert alike(monday, monday) > 0
    assert alike(monday, tuesday) == 0.0


def test_what_a_report_only_reminds_of_is_no_news() -> None:
    later = f"{prose(7, 60)} یاد رہے کہ {AGENCY}"
    plain = f"{prose(7, 60)} {AGENCY}"
    one, other, glued = (worded_in(fold(text), MARKS) for text in (AGENCY, later, plain))
    assert copied(one.whole, other.whole, BETWEEN) == copied(one.whole, glued.whole, BETWEEN)
    assert same_news(one, glued)
    assert not same_news(one, other)
    assert together([report(1, text=AGENCY), report(2, text=later)]) == set()


def test_a_reminder_that_opens_a_report_cuts_nothing() -> None:
    words = ["یاد", "رہے", "کہ", "کل", "جلسہ", "ہو", "گا"]
    assert news_of(words, MARKS) == words
    long = ["لفظ"] * 40
    assert news_of([*long, "واضح", "رہے", "کہ", "پہلے"], MARKS) == long


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("کراچی 12 مارچ ایجنسی", 72),
        ("نیی دہلی یکم مارچ", 61),
        ("وزیر اعظم 12 مارچ کو آییں گے", None),
        ("کراچی 31 فروری", None),
        (f"کراچی {'9' * 5000} مارچ", None),
        ("بازار مندا رہا", None),
        ("مارچ", None),
    ],
)
def test_the_day_of_a_dateline(words: str, day: int | None) -> None:
    assert day_of(words.split(), MARKS) == day


def test_days_around_new_year_are_near() -> None:
    assert (apart(366, 1), apart(1, 366), apart(60, 61), apart(None, 9), apart(9, None)) == (1, 1, 1, 0, 0)


def test_a_word_that_is_more_than_a_weekday_needs_its_postposition() -> None:
    assert weekdays_of(["منگل", "کو", "بازار", "کھلا"], MARKS) == {1}
    assert weekdays_of(["پیر", "صاحب", "آیے"], MARKS) == frozenset()
    assert weekdays_of(["پیر", "کو", "بازار", "کھلا"], MARKS) == {0}
    assert weekdays_of([], MARKS) == frozenset()


def test_without_marks_nothing_is_cut_and_no_day_is_known() -> None:
    none = Marks({}, {}, {}, frozenset(), frozenset())
    words = worded_in(fold(AGENCY), none)
    assert (words.day, words.weekdays, words.news) == (None, frozenset(), words.whole)
