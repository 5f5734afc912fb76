"""Where sentences end, and what kind of line each stands on."""

import pytest

from mulaqat.text import Orthography, normalize, segment

CASES = [
    ["سفیر دفتر پہنچے۔", "انہوں نے خط دیا۔"],
    ["کیا مذاکرات ہوں گے؟", "جی ہاں!", "بالکل۔"],
    ['ترجمان بولے: "دورہ طے ہے۔"', "پھر وہ روانہ ہوئے۔"],
    ["ترجمان بولے: ’’دورہ طے ہے۔‘‘", "پھر وہ روانہ ہوئے۔"],
    ["ترجمان بولے: ‘‘دورہ طے ہے۔’’", "پھر وہ روانہ ہوئے۔"],
    ["ترجمان بولے: ’دورہ طے ہے۔‘", "پھر وہ روانہ ہوئے۔"],
    ["پروفیسر۔ سلیم نے لیکچر دیا۔", "طلبہ نے سوال کیے۔"],
    ["یو۔این۔ڈی پی کے دفتر میں تقریب ہوئی۔", "سب آئے۔"],
    ["بی۔ بی۔ سی نے خبر دی۔", "سب نے سنی۔"],
    ["شرح نمو ۴۔۲ فیصد رہی۔", "تجارت بڑھی۔"],
    ["شرح نمو 4.2 فیصد رہی۔", "تجارت بڑھی۔"],
    ["وزیر رکے۔۔۔ پھر بولے۔", "ہال خاموش تھا۔"],
    ["سفیر دفتر پہنچے ۔", "انہوں نے خط دیا ۔"],
    ["ترجمان نے بتایا کہ دورہ ملتوی ہے.", "نئی تاریخ جلد آئے گی."],
    ["ماسکو (رائٹرز)۔ روسی سفیر نے خط دیا۔", "جواب کا انتظار ہے۔"],
    ["انقرہ: ترک وزیر نے خط دیا۔", "جواب کا انتظار ہے۔"],
    ["مہمان خصوصی مسٹر جے۔ شنکر تھے۔", "تقریب ختم ہوئی۔"],
    ["کے۔ پی۔ شرما نے حلف لیا۔", "تقریب ختم ہوئی۔"],
    ["معاہدہ 5 مئی 2019ء۔ کو ہوا۔", "اس پر عمل جاری ہے۔"],
    ["ہم حاضر ہیں؛ وہ بھی حاضر ہیں۔", "بات ختم۔"],
    ["کیا واقعی؟!", "جی۔"],
    ["بیروت ۔ 12 مئی ( رائٹرز ) لبنانی سفیر نے خط دیا۔", "جواب کا انتظار ہے۔"],
    ["وفد لاہور پہنچا۔", "12 مئی کو وہ واپس جائے گا۔"],
    ["نکات یہ ہیں۔", "2۔ پانی کی تقسیم۔", "10۔ سرحد کی نشاندہی۔"],
    ["1۔ پہلا نکتہ سرحد ہے۔", "دوسرا نکتہ پانی ہے۔"],
    ["انہوں نے (خط میں لکھا ہے۔)", "جواب نہیں آیا۔"],
    ["The envoy met J. Smith in Doha.", "سفیر واپس گئے۔"],
    ["ملاقات میں یو این کے نمائندے بھی آئے۔", "ایم ڈی نے خطاب کیا۔"],
]


def sentences(raw: str, orthography: Orthography) -> list[str]:
    text = normalize(raw, orthography)
    _, found = segment(text, orthography)
    return [raw[slice(*text.raw_span(one.start, one.end))] for one in found]


def kinds(raw: str, orthography: Orthography) -> list[tuple[str, str]]:
    text = normalize(raw, orthography)
    _, found = segment(text, orthography)
    return [(one.kind, raw[slice(*text.raw_span(one.start, one.end))]) for one in found]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0][:20])
def test_sentence_ends(case: list[str], orthography: Orthography) -> None:
    assert sentences(" ".join(case), orthography) == case


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("سفیر آئے۔انہوں نے خط دیا۔", 2),
        ("کیا وہ آئے؟جی۔", 2),
        ("سرخی یہاں\n\nمتن شروع ہوا۔", 2),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_how_many_sentences(raw: str, count: int, orthography: Orthography) -> None:
    assert len(sentences(raw, orthography)) == count


def test_what_kind_of_line_each_sentence_stands_on(orthography: Orthography) -> None:
    raw = (
        "May ۷, ۲۰۱۹ ۱۰:۳۰ Asia/Karachi\r\n"
        "  • دوحہ میں نئے سفیر کی آمد\n\n"
        "قطر کے امیر نے نئے سفیر کا خیر مقدم کیا۔ دونوں نے تجارت پر بات کی۔\n\n"
        "Published in\n"
        "خبریں اور تبصرے\n"
        "512 /\n"
        "ٹیگس"
    )
    assert kinds(raw, orthography) == [
        ("dateline", "May ۷, ۲۰۱۹ ۱۰:۳۰ Asia/Karachi"),
        ("headline", "• دوحہ میں نئے سفیر کی آمد"),
        ("body", "قطر کے امیر نے نئے سفیر کا خیر مقدم کیا۔"),
        ("body", "دونوں نے تجارت پر بات کی۔"),
        ("boilerplate", "Published in"),
        ("boilerplate", "خبریں اور تبصرے"),
        ("boilerplate", "512 /"),
        ("boilerplate", "ٹیگس"),
    ]


def test_headlines_of_other_reports_up_to_the_next_sentence(orthography: Orthography) -> None:
    raw = "یہ بھی پڑھیں\nدوحہ میں نئے سفیر کی آمد\n\nنیا بجٹ\nسفیر کل آئیں گے۔\nایک اور سرخی\nوہ آج آئے۔"
    assert [kind for kind, _ in kinds(raw, orthography)] == ["boilerplate"] * 3 + ["body", "headline", "body"]


def test_what_a_site_prints_before_the_text_is_cut_off(orthography: Orthography) -> None:
    raw = "سفیر کی آمد\n\nWed, 8 May 2019 09:00:00 +0500\n\nفائل فوٹو Print تبصرے دیکھیں قطر کے سفیر نے خط دیا۔"
    assert [kind for kind, _ in kinds(raw, orthography)] == ["headline", "dateline", "boilerplate", "body"]
    assert kinds(raw, orthography)[-1][1] == "قطر کے سفیر نے خط دیا۔"


LONG = "قطر کے نئے سفیر نے دوحہ میں وزیر خارجہ کو اپنی اسناد پیش کیں اور تجارت کے فروغ"


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (LONG + " کے", "امکانات پر بات کی۔", True),
        (LONG + "،", "سیاحت پر بات کی۔", True),
        (LONG, "کے امکانات پر بات کی۔", True),
        (LONG + " پر بات کی۔", "کے بعد وہ گئے۔", False),
        ("سفیر کی آمد کے", "بعد بات ہوئی۔", False),
        (LONG, "نئے سفیر نے خط دیا۔", False),
    ],
)
def test_a_line_broken_in_the_middle_of_a_sentence(
    first: str, second: str, joined: bool, orthography: Orthography
) -> None:
    assert len(sentences(f"{first}\n{second}", orthography)) == (1 if joined else 2)
    assert len(sentences(f"{first}\n\n{second}", orthography)) == 2


def test_a_question_before_the_text_is_a_headline_and_alone_a_sentence(orthography: Orthography) -> None:
    assert kinds("کیا سفیر آئیں گے؟\n\nسفیر کل آئیں گے۔", orthography)[0][0] == "headline"
    assert kinds("کیا سفیر آئیں گے؟", orthography)[0][0] == "body"
    assert kinds('ترجمان نے کہا: "ہم تیار ہیں۔"', orthography)[0][0] == "body"
