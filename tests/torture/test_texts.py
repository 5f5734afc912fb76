"""Whatever a text is made of, every span of its record and of its words is the slice that it says it is.

Seeded random texts of pieces that reports and broken pages hold: 2,000 in `make test`, a million in `make torture`.
`python -m tests.torture.test_texts` fuzzes on with atheris, where that is installed, until it is stopped.
"""

import random
import sys
from collections.abc import Iterator
from importlib import import_module

import pytest

import mulaqat
from mulaqat.model import Document, Span
from mulaqat.text import normalize, segment
from tests.reader import shipped
from tests.test_pipeline import within
from tests.text.test_alignment import PIECES

from .amount import amount, reached

NEWS = [
    "صدر پوتن ", "ایرانی صدر ", "وزیر خارجہ ", "بلاول بھٹو زرداری ", "تہران میں ", "نے ", "سے ", "کی ", "ملاقات کی۔ ",
    "کہا کہ ", "انھوں نے ", "زور دیا۔ ", "معاہدے پر دستخط کیے۔ ", "13 مارچ 2023 ", "۱۲ نومبر ", "کل ", "ہے۔\n\n", "تھا۔\r\n",
    "“", "”", ": ", "‘", "’", "آیت\u200cاللہ خامنہ\u200cای ", "مُلاقات ", "\u202e", "\u2066", "\U000e0041", "\ufe0f", "\ufffd",
    "\ue000", "ﷺ", "\u0654", "\x0b", "\x85", "\u2029", "=1+1", "<b>", "&zwnj;",
]  # fmt: skip
ALL = [*PIECES, *NEWS, *NEWS]
TEXTS = 200  # in one test


def texts(seed: int, count: int) -> Iterator[str]:
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(chance.choices(ALL, k=chance.randrange(1, 24)))


def check(text: str, hidden: tuple[tuple[int, int], ...] = ()) -> None:
    """Every span that the text layer and the whole reading give."""
    folded = normalize(text, shipped().orthography, hidden)
    tokens, _ = segment(folded, shipped().orthography)
    assert folded.raw == text
    last = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        first, stop = folded.raw_span(start, end)
        assert 0 <= first < stop <= len(text)
        assert first >= last or first < stop
        last = first
    record = mulaqat.read(Document(text, hidden=hidden), knowledge=shipped())
    for span in within(record, Span):
        assert text[span.start : span.end] == span.text
        assert not any(span.start >= start and span.end <= end for start, end in hidden), "hidden text is evidence"


@pytest.mark.parametrize("seed", range(amount(10, 5_000)))
def test_every_span_is_its_slice(seed: int) -> None:
    chance = random.Random(seed)
    for text in texts(seed, TEXTS):
        check(text)
        if len(text) > 4 and chance.random() < 0.1:
            start = chance.randrange(len(text) - 2)
            check(text, ((start, chance.randrange(start + 1, len(text))),))
    reached("P18", TEXTS, "generated texts with every span its slice")


# What these texts are made of once led to an error; the words around it are of no matter.
ONCE = [
    "مُلاقات نے ‘سے ٔ\u200cملاقات’پ:ك&zwnj;3.5”زریعےاایرانی صدر &zwnj;é<b>ي۱۲ نومبر »",
    "سے \ufffdـ۱۳نے ٣سے ملاقات کی۔ : مُلاقات '",
]


@pytest.mark.parametrize("text", ONCE)
def test_what_once_failed(text: str) -> None:
    check(text)


def _fuzz() -> None:
    atheris = import_module("atheris")

    def one(data: bytes) -> None:
        check(data.decode("utf-8", "ignore"))

    shipped()
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    _fuzz()
