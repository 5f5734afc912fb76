"""Whatever stands in a raw text, tokens and spans of its folded form lead back to the right raw characters."""

import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mulaqat
from mulaqat.text import Orthography, Text, match_key, normalize, segment

WORDS = [
    "سفیر",
    "نے",
    "کہا",
    "ملاقات",
    "میں",
    "وزیرخارجہ",
    "صدرایران",
    "اسکے",
    "کیلئے",
    "آیتالله",
    "خامنهای",
    "دوطرفہ",
    "زریعے",
    "امریکہ",
    "کےلیے",
    "میںکہا",
    "ئ",
    "ھ",
    "پی",
]
PIECES = [
    *WORDS,
    *"ابتپکےںۂيىكهةأؤئ",
    *[
        "\u064b",
        "\u0670",
        "\u0651",
        "\u0654",
        "\u0653",
        "ـ",
        "\u200c",
        "\u200d",
        "\u200f",
        "\u202b",
        "\u2069",
        "\ufeff",
    ],
    *[" ", "  ", "\u00a0", "\n", "\r\n", "\r", "\t", "\u3000", "\u2028"],
    *"۔،؛؟!:().,\"'’‘«»-/",
    *[
        "’’",
        "۔۔۔",
        "ﷲ",
        "ﷺ",
        "ﻻ",
        "ﮐﯿﺎ",
        "ﻳﻪ",
        "😀",
        "👨\u200d👩",
        "۱۳",
        "٣",
        "3.5",
        "3۔5",
        "2021ء",
        "Tehran",
        "é",
        "e\u0301",
    ],
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
FAST = settings(max_examples=400, deadline=None)


@cache
def language() -> Orthography:
    # Not the fixture: a counter-example would print all its tables.
    return Orthography.from_folder(Path(mulaqat.__path__[0]) / "data" / "ur")


def rewritten(text: Text, start: int, end: int) -> bool:
    """Whether the raw characters of the token mean more than the token: it is part of a rewritten word."""
    raw_start, raw_end = text.raw_span(start, end)
    return text.folded_span(raw_start, raw_end) != (start, end)


@given(raw=TEXTS)
@FAST
def test_every_token_leads_back_to_its_own_words(raw: str) -> None:
    text = normalize(raw, language())
    tokens, _ = segment(text, language())
    assert text.raw == raw
    assert len(text.key) == len(text.folded)
    last = (0, 0)
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        raw_start, raw_end = text.raw_span(start, end)
        assert 0 <= raw_start < raw_end <= len(raw)
        assert last <= (raw_start, raw_end)
        assert last[1] <= raw_start or rewritten(text, start, end)
        own = match_key(raw[raw_start:raw_end], language())
        assert word in own.split(" ") if rewritten(text, start, end) else own == word
        last = (raw_start, raw_end)


@given(raw=TEXTS, data=st.data())
@FAST
def test_every_run_of_tokens_leads_back_to_its_own_words(raw: str, data: st.DataObject) -> None:
    text = normalize(raw, language())
    tokens, _ = segment(text, language())
    if not tokens.words:
        return
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first + 1, len(tokens)))
    start, end = text.raw_span(tokens.starts[first], tokens.ends[last - 1])
    words = match_key(raw[start:end], language())
    assert f" {' '.join(tokens.words[first:last])} " in f" {words} "


@given(raw=TEXTS, data=st.data())
@FAST
def test_every_span_is_within_the_text_and_comes_back(raw: str, data: st.DataObject) -> None:
    text = normalize(raw, language())
    if not text.folded:
        return
    start = data.draw(st.integers(0, len(text.folded) - 1))
    end = data.draw(st.integers(start + 1, len(text.folded)))
    raw_start, raw_end = text.raw_span(start, end)
    assert 0 <= raw_start < raw_end <= len(raw)
    back_start, back_end = text.folded_span(raw_start, raw_end)
    assert 0 <= back_start <= back_end <= len(text.folded)
    assert back_start <= start or text.folded[start] == " "
    assert back_end >= end or text.folded[end - 1] == " "


@given(raw=TEXTS, data=st.data())
@FAST
def test_a_wider_span_leads_to_a_wider_slice(raw: str, data: st.DataObject) -> None:
    text = normalize(raw, language())
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text.folded)), min_size=4, max_size=4)))
    outer, inner = text.raw_span(cuts[0], cuts[3]), text.raw_span(cuts[1], cuts[2])
    if cuts[1] < cuts[2] and text.folded[cuts[1] : cuts[2]].strip():
        assert outer[0] <= inner[0] and inner[1] <= outer[1]


@given(raw=TEXTS)
@FAST
def test_folding_twice_is_folding_once(raw: str) -> None:
    once = normalize(raw, language()).folded
    assert normalize(once, language()).folded == once


@given(raw=TEXTS)
@FAST
def test_sentences_hold_every_token_once(raw: str) -> None:
    text = normalize(raw, language())
    tokens, sentences = segment(text, language())
    at = 0
    for sentence in sentences:
        assert sentence.first == at < sentence.last
        assert (sentence.start, sentence.end) == (tokens.starts[at], tokens.ends[sentence.last - 1])
        at = sentence.last
    assert at == len(tokens)


@pytest.mark.parametrize(
    ("raw", "folded_word", "raw_word"),
    [
        ("صدرایران آئے", "صدر", "صدر"),
        ("صدرایران آئے", "ایران", "ایران"),
        ("میںکہا", "کہا", "کہا"),
        ("یہ کیساتھ ہے", "ساتھ", "کیساتھ"),
        ("وہ فوراً گئے", "فورا", "فوراً"),
        ("‏سفیر‎ آئے", "سفیر", "سفیر"),
        ("دورہ\u0654 چین", "دورۂ", "دورہ\u0654"),
        ("ﷺ کی", "علیہ", "ﷺ"),
        ("سف\u200dیر", "سفیر", "سف\u200dیر"),
        ("ســفیر", "سفیر", "ســفیر"),
        ("دوطرفہ امور", "طرفہ", "طرفہ"),
    ],
)
def test_a_word_leads_back_to_its_raw_characters(
    raw: str, folded_word: str, raw_word: str, orthography: Orthography
) -> None:
    text = normalize(raw, orthography)
    start = text.folded.index(folded_word)
    raw_start, raw_end = text.raw_span(start, start + len(folded_word))
    assert raw[raw_start:raw_end] == raw_word
    assert text.folded_span(raw_start, raw_end)[0] <= start


def test_a_span_outside_the_text_is_an_error(orthography: Orthography) -> None:
    text = normalize("ایک دو", orthography)
    for start, end in [(-1, 2), (3, 2), (0, 7)]:
        with pytest.raises(IndexError):
            text.raw_span(start, end)
        with pytest.raises(IndexError):
            text.folded_span(start, end)


@pytest.mark.parametrize(
    "piece",
    ["\u064b", "\u0654", " ", "\u200c", "ے", "۔", "ں\u064e", "\r", "ﷺ", '…"', "اسکے ", "۔ٹی", "3.", "پیر "],
)
def test_a_hostile_run_takes_linear_time(piece: str, orthography: Orthography) -> None:
    started = time.perf_counter()
    text = normalize("ب" + piece * 32_000, orthography)
    segment(text, orthography)
    assert time.perf_counter() - started < 5
