"""Levels: what the running text says in its own voice, and what else is worth keeping."""

import pytest

from mulaqat.model import Statement
from tests.reader import read, who

SHARIF, RAISI = "Shehbaz Sharif", "Ebrahim Raisi"
DAY = "2023-01-12"
BODY = "وزیر اعظم شہباز شریف نے بجٹ پیش کیا۔"

Found = tuple[str, str | None, str]

# A report and its statements: level, speaker, content.
CASES: dict[str, tuple[str, list[Found]]] = {
    "main": ("شہباز شریف نے کہا کہ بجٹ تیار ہے۔", [("main", SHARIF, "بجٹ تیار ہے")]),
    "participle": (
        "شہباز شریف نے کسانوں کی محنت کو سراہتے ہوئے کہا کہ فصل اچھی ہوئی ہے۔",
        [("participle", SHARIF, "کسانوں کی محنت کو"), ("main", SHARIF, "فصل اچھی ہوئی ہے")],
    ),
    "nested": (
        "شہباز شریف نے کہا کہ انہیں ایرانی صدر نے بتایا کہ سرحد کھل جائے گی۔",
        [("main", SHARIF, "انہیں ایرانی صدر نے بتایا کہ سرحد کھل جائے گی"), ("nested", RAISI, "سرحد کھل جائے گی")],
    ),
    "headline, speaker last": (
        f"پانی سب کا حق ہے، ایرانی صدر\n{BODY}",
        [("headline", RAISI, "پانی سب کا حق ہے")],
    ),
    "headline, speaker behind a colon": (
        f"پانی سب کا حق ہے: ایرانی صدر\n{BODY}",
        [("headline", RAISI, "پانی سب کا حق ہے")],
    ),
    "headline, speaker first": (
        f"ایرانی صدر: پانی سب کا حق ہے\n{BODY}",
        [("headline", RAISI, "پانی سب کا حق ہے")],
    ),
    "headline without a speaker": (f"گندم کی قیمت میں اضافہ\n{BODY}", []),
    "noun phrase around a clause": (
        "عرب میڈیا کے مطابق سعودی وزیر خارجہ نے کہا کہ سفیر جلد واپس جائے گا۔",
        [
            ("noun_phrase", "میڈیا", "سعودی وزیر خارجہ نے کہا کہ سفیر جلد واپس جائے گا"),
            ("main", "Faisal bin Farhan Al Saud", "سفیر جلد واپس جائے گا"),
        ],
    ),
    "according to, alone": ("عرب میڈیا کے مطابق جہاز ڈوب گیا۔", [("main", "میڈیا", "جہاز ڈوب گیا")]),
    "what the press reports is the story itself": (
        "عرب میڈیا نے بتایا کہ ایرانی صدر نے کہا کہ سرحد کھل جائے گی۔",
        [
            ("main", "میڈیا", "ایرانی صدر نے کہا کہ سرحد کھل جائے گی"),
            ("main", RAISI, "سرحد کھل جائے گی"),
        ],
    ),
    "repeat": (
        "شہباز شریف نے کہا کہ بجٹ تیار ہے۔ وہ ملتان گئے۔ شہباز شریف نے کہا کہ بجٹ تیار ہے۔",
        [("main", SHARIF, "بجٹ تیار ہے"), ("repeat", SHARIF, "بجٹ تیار ہے")],
    ),
    "the same words of another are no repeat": (
        "شہباز شریف نے کہا کہ امن ضروری ہے۔ صدر پوتن نے کہا کہ امن ضروری ہے۔",
        [("main", SHARIF, "امن ضروری ہے"), ("main", "Vladimir Putin", "امن ضروری ہے")],
    ),
    "without a verb, with stress": (
        "ایرانی صدر کا سرحدی تجارت بڑھانے پر زور۔",
        [("main", RAISI, "سرحدی تجارت بڑھانے پر")],
    ),
    "without a verb, with condemnation": (
        "پاکستان کی جانب سے کابل میں دھماکے کی مذمت۔",
        [("main", "Pakistan", "کابل میں دھماکے کی")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_level_speaker_and_content(text: str, expected: list[Found]) -> None:
    assert [(s.level, who(s.speaker), s.content.text) for s in read(text, DAY).statements] == expected


def of(text: str) -> tuple[Statement, ...]:
    return read(text, DAY).statements


def test_a_nested_statement_lies_within_its_parent() -> None:
    outer, inner = of("شہباز شریف نے کہا کہ انہیں ایرانی صدر نے بتایا کہ سرحد کھل جائے گی۔")
    assert (outer.parent, inner.parent) == (None, outer.id)
    assert outer.content.start < inner.content.start <= inner.content.end <= outer.content.end


def test_a_repeat_names_the_first_telling() -> None:
    text = "شہباز شریف نے کہا کہ بجٹ تیار ہے۔ "
    first, second, third = of(text * 3)
    assert [s.repeats for s in (first, second, third)] == [None, first.id, first.id]
    assert len({s.content.start for s in (first, second, third)}) == 3


def test_a_headline_is_the_title_and_has_no_cue() -> None:
    record = read(f"پانی سب کا حق ہے، ایرانی صدر\n{BODY}", DAY)
    (statement,) = record.statements
    assert statement.cue is None
    assert record.document.title and record.document.title.text == "پانی سب کا حق ہے، ایرانی صدر"


def test_every_statement_names_the_two_rules_it_was_read_by() -> None:
    (statement,) = of("شہباز شریف نے کہا کہ بجٹ تیار ہے۔")
    assert statement.rule == "ergative/clause"
