"""What was signed, agreed, promised, proposed or hangs on a condition; and what was not."""

import pytest

from tests.reader import all_of, read

DAY = "2023-01-12"
ERDOGAN = "Recep Tayyip Erdoğan"
SAID = "ترک صدر نے کہا کہ "

# A report and its agreements: kind, status, parties.
CASES: dict[str, tuple[str, list[tuple[str, str, list[str]]]]] = {
    "signed": (
        "پاکستان اور ازبکستان نے ریل کے معاہدے پر دستخط کیے۔",
        [("agreement", "signed", ["Pakistan", "Uzbekistan"])],
    ),
    "memorandum": (
        "قطر اور عمان نے ماہی گیری کی مفاہمتی یادداشت پر دستخط کیے۔",
        [("agreement", "signed", ["Qatar", "Oman"])],
    ),
    "signed, by no one named": ("تقریب میں چار معاہدوں پر دستخط کیے گئے۔", [("agreement", "signed", [])]),
    "signing welcomed": (
        "سفیر نے ایران اور عراق کے درمیان آبی معاہدے پر دستخط کو سراہا۔",
        [("agreement", "signed", ["Iran", "Iraq"])],
    ),
    "agreed": (
        "پاکستان اور ایران نے سرحدی منڈیاں کھولنے پر اتفاق کیا۔",
        [("agreement", "agreed", ["Pakistan", "Iran"])],
    ),
    "a list with commas": (
        "پاکستان اور ایران نے بجلی، ماہی گیری اور سیاحت میں تعاون بڑھانے پر اتفاق کیا۔",
        [("agreement", "agreed", ["Pakistan", "Iran"])],
    ),
    "a clause before it": (
        "وزیر نے پل کا افتتاح کیا، پاکستان اور ایران نے سرحدی منڈیاں کھولنے پر اتفاق کیا۔",
        [("agreement", "agreed", ["Pakistan", "Iran"])],
    ),
    "a forecast": ("رپورٹ کے مطابق ہم پاکستان کو گندم دیں گے۔", []),
    "according to somebody": ("ترک صدر کے مطابق اگر راستہ کھل گیا تو قطر تجارت بڑھائے گا۔", []),
    "according to somebody who says we": (
        "ترک صدر کے مطابق ہم پاکستان کو گندم دیں گے۔",
        [("commitment", "promised", [ERDOGAN])],
    ),
    "assured of what is so": ("ترک صدر نے یقین دلایا کہ سرحد محفوظ ہے۔", []),
    "assured of what is to be": (
        "ترک صدر نے یقین دلایا کہ سرحد محفوظ رہے گی، جو اب کھلی ہے۔",
        [("commitment", "promised", [ERDOGAN])],
    ),
    "promised": (SAID + "ہم پاکستان کو گندم دیں گے۔", [("commitment", "promised", [ERDOGAN])]),
    "conditional": (
        SAID + "اگر راستہ کھل گیا تو ہم تجارت بڑھائیں گے۔",
        [("commitment", "conditional", [ERDOGAN])],
    ),
    "proposed": ("روسی صدر نے غلے کی راہداری کھولنے کی تجویز دی۔", [("proposal", "proposed", ["Vladimir Putin"])]),
    "the sides of the one meeting": (
        "شہباز شریف نے ترک صدر سے ملاقات کی۔ ملاقات میں نئی پروازیں چلانے پر اتفاق کیا گیا۔",
        [("agreement", "agreed", [ERDOGAN, "Shehbaz Sharif"])],
    ),
    "two in two sentences": (
        "پاکستان اور ایران نے منڈیاں کھولنے پر اتفاق کیا۔ قطر اور عمان نے گیس کے معاہدے پر دستخط کیے۔",
        [("agreement", "agreed", ["Pakistan", "Iran"]), ("agreement", "signed", ["Qatar", "Oman"])],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_kind_status_and_parties(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    found = read(text, DAY).agreements
    assert [(a.kind, a.status, all_of(a.parties)) for a in found] == expected


NONE: dict[str, str] = {
    "not agreed": "پاکستان اور ایران نے منڈیاں کھولنے پر اتفاق نہیں کیا۔",
    "not signed": "پاکستان اور ایران نے معاہدے پر دستخط نہیں کیے۔",
    "will sign": "پاکستان اور ایران معاہدے پر دستخط کریں گے۔",
    "considered": "پاکستان اور ایران نے منڈیاں کھولنے پر غور کیا۔",
    "by chance": "اتفاق سے دونوں سفیر ایک جہاز میں تھے۔",
    "we will not": SAID + "ہم کسی کو راستہ نہیں دیں گے۔",
    "a forecast": SAID + "سردی بڑھے گی۔",
    "we, but nobody says it": "ہم پاکستان کو گندم دیں گے۔",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_was_not_agreed_is_none(text: str) -> None:
    assert read(text, DAY).agreements == ()


def test_the_condition_is_part_of_the_evidence() -> None:
    (agreement,) = read(SAID + "اگر راستہ کھل گیا تو ہم تجارت بڑھائیں گے۔", DAY).agreements
    assert agreement.condition and agreement.condition.text == "اگر راستہ کھل گیا"
    (evidence,) = agreement.evidence
    assert evidence.start <= agreement.condition.start < agreement.condition.end < evidence.end


def test_an_unconditional_one_has_no_condition() -> None:
    (agreement,) = read(SAID + "ہم پاکستان کو گندم دیں گے۔", DAY).agreements
    assert agreement.condition is None
    assert agreement.subject.text == "ہم پاکستان کو گندم دیں گے"


def test_a_body_printed_twice_tells_nothing_twice() -> None:
    once = "پاکستان اور ایران نے منڈیاں کھولنے پر اتفاق کیا۔ شام کو بارش ہوئی۔\n"
    (agreement,) = read(once + once, DAY).agreements
    assert agreement.evidence[0].start < len(once)


def test_a_headline_alone_is_no_agreement() -> None:
    assert read("پاکستان اور ایران نے منڈیاں کھولنے پر اتفاق کر لیا\nدونوں وفود واپس چلے گئے۔", DAY).agreements == ()


def test_a_promise_with_any_verb() -> None:
    assert [a.status for a in read(SAID + "ہم گیس خریدیں گے۔", DAY).agreements] == ["promised"]


def test_the_subject_is_what_was_agreed() -> None:
    (agreement,) = read("پاکستان اور ایران نے سرحدی منڈیاں کھولنے پر اتفاق کیا۔", DAY).agreements
    assert agreement.subject.text.removesuffix(" پر") == "سرحدی منڈیاں کھولنے"


@pytest.mark.parametrize("paper", ["قانون", "بل", "آرڈیننس"])
def test_a_law_that_is_signed_is_no_treaty(paper: str) -> None:
    assert read(f"صدر پوتن نے {paper} پر دستخط کیے۔", DAY).agreements == ()
