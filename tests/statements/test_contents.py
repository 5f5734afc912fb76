"""What was said: where its words begin and where they end."""

import pytest

from tests.reader import read, said

SHARIF = "Shehbaz Sharif"
DAY = "2023-01-12"
SAID = "وزیر اعظم شہباز شریف نے کہا"
PEACE = "ہم امن چاہتے ہیں"

# A report and the content of each of its statements.
CASES: dict[str, tuple[str, list[str]]] = {
    "کہ": (f"{SAID} کہ بارش سے فصلیں تباہ ہوئیں۔", ["بارش سے فصلیں تباہ ہوئیں"]),
    "ہے کہ": (f"{SAID} ہے کہ بارش سے فصلیں تباہ ہوئیں۔", ["بارش سے فصلیں تباہ ہوئیں"]),
    "comma before کہ": (f"{SAID}، کہ فصلیں تباہ ہوئیں۔", ["فصلیں تباہ ہوئیں"]),
    "without کہ": (f"{SAID} {PEACE}۔", [PEACE]),
    "colon": (f"{SAID}: {PEACE}۔", [PEACE]),
    "question": (f"{SAID} کہ کیا یہ انصاف ہے؟", ["کیا یہ انصاف ہے"]),
    "no stop at the end": (f"شہباز شریف ملتان پہنچے۔\n{SAID} کہ فصلیں تباہ ہوئیں", ["فصلیں تباہ ہوئیں"]),
    "a noun of saying": ("شہباز شریف کا کہنا تھا کہ بجٹ تیار ہے۔", ["بجٹ تیار ہے"]),
    "a noun of saying without کہ": ("شہباز شریف کا کہنا ہے بجٹ تیار ہے۔", ["بجٹ تیار ہے"]),
    "according to": ("شہباز شریف کے مطابق، بجٹ تیار ہے۔", ["بجٹ تیار ہے"]),
    "not into the next sentence": (f"{SAID} کہ بجٹ تیار ہے۔ وہ کراچی گئے۔", ["بجٹ تیار ہے"]),
    "clauses inside it": (
        f"{SAID} کہ جب بارش رکے گی، پانی اترے گا اور لوگ گھروں کو لوٹیں گے۔",
        ["جب بارش رکے گی، پانی اترے گا اور لوگ گھروں کو لوٹیں گے"],
    ),
    "the narrator's aside": (
        f"{SAID} کہ پل تیار ہے، واضح رہے کہ یہ پل پچھلے سال گر گیا تھا۔",
        ["پل تیار ہے"],
    ),
    "یاد رہے": (f"{SAID} کہ پل تیار ہے، یاد رہے کہ یہ پل پچھلے سال گر گیا تھا۔", ["پل تیار ہے"]),
    "object of an act": (f"{SAID.replace('کہا', 'ترک صدر کا')} شکریہ ادا کیا۔", ["ترک صدر کا"]),
    "object without its occasion": (
        "شہباز شریف نے اس موقع پر کسانوں کی محنت کو سراہا۔",
        ["کسانوں کی محنت کو"],
    ),
    "object without its recipient": (
        "امیر قطر نے ترک صدر کو انتخابات میں کامیابی پر مبارکباد دی۔",
        ["انتخابات میں کامیابی پر"],
    ),
}


@pytest.mark.parametrize(("text", "contents"), CASES.values(), ids=CASES)
def test_content_is_what_was_said_and_no_more(text: str, contents: list[str]) -> None:
    assert [s.content.text for s in read(text, DAY).statements] == contents


QUOTES = ["’{}‘", "‘{}’", "“{}”", '"{}"', "«{}»", "’’{}‘‘", "''{}''", "'{}'"]


@pytest.mark.parametrize("marks", QUOTES)
@pytest.mark.parametrize("opening", [f"{SAID} کہ ", f"{SAID}: ", f"{SAID} ", f"{SAID}، "])
def test_quotation_marks_of_every_make_are_left_out(marks: str, opening: str) -> None:
    (statement,) = read(f"{opening}{marks.format(PEACE)}۔ وہ کراچی گئے۔", DAY).statements
    assert (statement.content.text, statement.mode) == (PEACE, "direct")


@pytest.mark.parametrize("marks", QUOTES)
def test_a_quotation_runs_over_sentences_to_its_closing_mark(marks: str) -> None:
    long = f"{PEACE}۔ ہمسائے بھی یہی چاہتے ہیں"
    record = read(f"{SAID} کہ {marks.format(long)}۔ وہ کراچی گئے۔", DAY)
    assert said(record) == [(SHARIF, long)]


def test_reported_speech_inside_a_long_quotation_is_part_of_it() -> None:
    record = read(f"{SAID}: ’{PEACE}۔ سب نے کہا کہ یہ درست ہے‘۔ صدر پوتن نے کہا کہ تیل مہنگا ہے۔", DAY)
    assert said(record) == [(SHARIF, f"{PEACE}۔ سب نے کہا کہ یہ درست ہے"), ("Vladimir Putin", "تیل مہنگا ہے")]


def test_a_mark_that_never_closes_takes_in_its_own_sentence_alone() -> None:
    record = read(f'{SAID} کہ "{PEACE}۔ وہ شام کو کراچی چلے گئے۔', DAY)
    assert said(record) == [(SHARIF, PEACE)]


def test_a_quotation_before_its_speaker() -> None:
    (statement,) = read(f"’{PEACE}‘، شہباز شریف کا کہنا تھا۔", DAY).statements
    assert (statement.content.text, statement.mode) == (PEACE, "direct")
    assert statement.cue and statement.cue.start > statement.content.end


def test_a_scare_quote_at_its_head_ends_no_content() -> None:
    (statement,) = read(f"{SAID} کہ ’سنہرا دور‘ ابھی آنا باقی ہے۔", DAY).statements
    assert statement.content.text.endswith("ابھی آنا باقی ہے")
    assert statement.mode == "indirect"


# Where the narrator goes on inside one sentence: both statements.
RESUMED: dict[str, tuple[str, list[tuple[str | None, str]]]] = {
    "جبکہ": (
        f"{SAID} کہ بجلی سستی ہوگی جبکہ صدر پوتن نے کہا کہ تیل مہنگا ہوگا۔",
        [(SHARIF, "بجلی سستی ہوگی"), ("Vladimir Putin", "تیل مہنگا ہوگا")],
    ),
    "اور with a pronoun": (
        f"{SAID} کہ بجلی سستی ہوئی ہے اور انہوں نے بتایا کہ سڑکیں بن رہی ہیں۔",
        [(SHARIF, "بجلی سستی ہوئی ہے"), (SHARIF, "سڑکیں بن رہی ہیں")],
    ),
    "اور with nobody": (
        f"{SAID} کہ بجلی سستی ہوئی ہے اور یقین دلایا کہ سڑکیں بنتی رہیں گی۔",
        [(SHARIF, "بجلی سستی ہوئی ہے"), (SHARIF, "سڑکیں بنتی رہیں گی")],
    ),
    "جس پر": (
        f"{SAID} کہ تیل مہنگا ہوا ہے جس پر صدر پوتن نے جواب دیا کہ منڈی آزاد ہے۔",
        [(SHARIF, "تیل مہنگا ہوا ہے"), ("Vladimir Putin", "منڈی آزاد ہے")],
    ),
    "تو": (
        "صحافی نے پوچھا کہ کیا وفد کابل جائے گا تو صدر پوتن نے کہا کہ فیصلہ بعد میں ہوگا۔",
        [("صحافی", "کیا وفد کابل جائے گا"), ("Vladimir Putin", "فیصلہ بعد میں ہوگا")],
    ),
    "جبکہ of the speaker himself": (
        f"{SAID} کہ بجلی سستی ہے جبکہ گیس مہنگی ہے۔",
        [(SHARIF, "بجلی سستی ہے جبکہ گیس مہنگی ہے")],
    ),
    "تو of a condition": (
        f"{SAID} کہ اگر بارش ہوئی تو کھیل رک جائے گا۔",
        [(SHARIF, "اگر بارش ہوئی تو کھیل رک جائے گا")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RESUMED.values(), ids=RESUMED)
def test_the_narrator_goes_on(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert said(read(text, DAY)) == expected


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (f"{SAID} کہ بجٹ تیار ہے۔", "indirect"),
        (f"{SAID}: {PEACE}۔", "direct"),
        (f"{SAID} کہ ’{PEACE}‘۔", "direct"),
        ("شہباز شریف نے حملے کی مذمت کی۔", "speech_act"),
    ],
)
def test_the_mode(text: str, mode: str) -> None:
    assert [s.mode for s in read(text, DAY).statements] == [mode]


@pytest.mark.parametrize("marks", ["’{}۔‘", "“{}۔”", '"{}۔"'])
def test_the_final_stop_inside_the_marks_is_left_out(marks: str) -> None:
    (statement,) = read(f"{SAID} کہ {marks.format(PEACE)}", DAY).statements
    assert statement.content.text == PEACE


def test_a_quotation_ends_where_the_narrator_goes_on() -> None:
    (statement,) = read(f"{SAID} کہ ’{PEACE}‘، تاہم انہوں نے کوئی تاریخ نہیں دی۔", DAY).statements
    assert statement.content.text == PEACE


@pytest.mark.parametrize("but", ["لیکن", "مگر", "تاہم"])
def test_the_same_speaker_goes_on_behind_a_but(but: str) -> None:
    record = read(f"{SAID} کہ بجلی مہنگی ہے {but} یہ بھی کہا کہ گیس سستی ہوگی۔", DAY)
    assert said(record) == [(SHARIF, "بجلی مہنگی ہے"), (SHARIF, "گیس سستی ہوگی")]


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="the comma before تو stays in the content")
def test_the_comma_before_the_narrator_is_left_out() -> None:
    record = read("صحافی نے پوچھا کہ کیا وفد کابل جائے گا، تو صدر پوتن نے کہا کہ فیصلہ بعد میں ہوگا۔", DAY)
    assert said(record)[0] == ("صحافی", "کیا وفد کابل جائے گا")


def test_marks_that_enclose_a_first_statement_are_left_out() -> None:
    record = read(f"{SAID} کہ ’{PEACE}‘ لیکن انہوں نے تجارت بڑھانے پر زور دیا۔", DAY)
    assert said(record)[0] == (SHARIF, PEACE)
