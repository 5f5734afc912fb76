"""Stops that end a sentence and stops that do not, case by case: quotation marks, letters, numbers, places and days."""

import pytest

from mulaqat.text import Orthography

from .test_sentences import sentences

FAR = "اور ہم نے " * 75  # 225 words: with other 75 they are more than a mark is looked for
QUOTES = [
    ['بولے: " دورہ طے ہے۔ "', "پھر وہ گئے۔"],
    ['بولے:"دورہ طے ہے۔"', "پھر وہ گئے۔"],
    ["سفیر گئے۔", '"ہم آئیں گے۔"', "وہ بولے۔"],
    ['"پہلی" بات ہوئی۔', '" دوسری" بات رہ گئی۔'],
    ['وہ بولے: "آئیے۔', "سفیر گئے۔", '" ہم آئیں گے۔'],
    [f'بولے: " {FAR}آئے۔ "', "پھر وہ گئے۔"],
    [f'بولے: " {FAR}{FAR[:1000]}آئے۔', '" پھر وہ گئے۔'],
    ["«آئیے۔»", "وہ گئے۔"],
    ["وہ گئے (اور آئے۔)", "پھر بولے۔"],
]
LETTERS = [
    ["یہ بی؟", "جی ہاں۔"],
    ["بارش بھی آئی۔", "بی جے پی جیت گئی۔"],
    ["آئی۔ بی۔ خان آئے۔", "سب اٹھے۔"],
    ["یہ دفتر ہے یو۔این۔او۔", "سب نے سنا۔"],
    ["خبر بی۔ بی۔ سی۔ پر آئی۔", "سب نے سنی۔"],
    ["مسٹر جے۔ شنکر آئے۔", "سب اٹھے۔"],
    ["جے۔", "شنکر آئے۔"],
    ["کل پروفیسر۔ سلیم آئے۔", "سب اٹھے۔"],
]
NUMBERS = [
    ["شرکا کی تعداد تھی 20۔", "سب خوش تھے۔"],
    ["بالکل۔", "وہ آئے۔"],
    ["وفد آیا۔", "3۔ پانی کی بات ہوئی۔"],
    ["سفیر نے nation.com.pk کو بتایا۔", "سب نے پڑھا۔"],
    ["The envoy left.", "سفیر گئے۔"],
    ['"کیا آپ آئیں گے؟" کے جواب میں سفیر نے ہاں کی۔', "سب خوش تھے۔"],
    ["کیا سفیر آئیں گے؟", "کے جواب میں خاموشی رہی۔"],
    ["آپ آئیں گے۔ کے الفاظ پر تالیاں بجیں۔", "سب اٹھے۔"],
]
LEADS = [
    ["برطانیہ کے شہر لندن سے ہمارے نامہ نگار خصوصی (رائٹرز)۔ سفیر نے خط دیا۔"],
    ["برطانیہ کے شہر لندن سے ہمارے ایک نامہ نگار خصوصی (رائٹرز)۔", "سفیر نے خط دیا۔"],
    ["لندن رائٹرز)۔", "سفیر نے خط دیا۔"],
    ["بیروت۔ 12 مئی 2019: سفیر نے خط دیا۔", "سب نے پڑھا۔"],
    ["بیروت۔ پہلی مئی (رائٹرز) سفیر نے خط دیا۔", "سب نے پڑھا۔"],
    ["بیروت۔", "ماہ مئی (رائٹرز) سفیر نے خط دیا۔"],
    ["بیروت۔", "12 مئی کو وفد: سفیر اور وزیر۔"],
    ["لندن: وفد پہنچا۔", "12 مئی کو وہ گیا۔"],
    ["جنوبی لبنان کا شہر۔ 12 مئی (رائٹرز) سفیر نے خط دیا۔"],
    ["جنوبی لبنان کا ایک شہر۔", "12 مئی (رائٹرز) سفیر نے خط دیا۔"],
]
BEFORE = "وفد نے کل صبح پہاڑوں پر چل کر پرانا قلعہ اور نیا پل دیکھا۔"


@pytest.mark.parametrize("case", [*QUOTES, *LETTERS, *NUMBERS, *LEADS], ids=lambda case: case[0][:30])
def test_where_sentences_end(case: list[str], orthography: Orthography) -> None:
    """Wherever in a text the paragraph stands."""
    raw = " ".join(case)
    assert sentences(raw, orthography) == case
    assert sentences(f"{BEFORE}\n\n{raw}\n\n{BEFORE}", orthography) == [BEFORE, *case, BEFORE]


def test_marks_that_touch_what_follows(orthography: Orthography) -> None:
    """Without a space: which side a mark belongs to is told by whether one is open."""
    for raw, case in [
        ('بولے:"دورہ طے ہے۔"پھر وہ گئے۔', ['بولے:"دورہ طے ہے۔"', "پھر وہ گئے۔"]),
        ('سفیر گئے۔"ہم آئیں گے۔', ["سفیر گئے۔", '"ہم آئیں گے۔']),
        ("دفتر آئی۔بی کے پاس ہے۔", ["دفتر آئی۔بی کے پاس ہے۔"]),
        ("دفتر یو۔این۔او۔میں ہے۔", ["دفتر یو۔این۔او۔میں ہے۔"]),
        ("یہ خبر BBC۔سفیر گئے۔", ["یہ خبر BBC۔", "سفیر گئے۔"]),
    ]:
        assert sentences(raw, orthography) == case


def test_a_stop_that_begins_a_paragraph(orthography: Orthography) -> None:
    """What stands at the end of the paragraph before says nothing of it."""
    assert sentences("یہ ہیں ڈاکٹر\n\n۔ سفیر گئے۔", orthography) == ["یہ ہیں ڈاکٹر", "۔", "سفیر گئے۔"]
