"""Twice the text takes at most two and a half times as long, whatever the text is made of."""

import random
import time
from collections.abc import Callable
from functools import partial

import pytest

import mulaqat
from tests.reader import shipped

from .amount import LONG, amount, reached
from .catalogue.case import Case
from .catalogue.letters import SAID, TEXTS, TOLD

RATIO = 2.6
SIZE = amount(60_000, 400_000)  # characters of the longer text


def people(count: int) -> str:
    letters = [chr(code) for code in range(0x62A, 0x63B)]
    names = ("".join(random.Random(n).choices(letters, k=4)) for n in range(count // 40))
    return " ".join(f"وزیر {name}ور خان نے کہا کہ بارش ہوگی۔" for name in names)


# What once took the square of its length is here, and what is likely to.
ENDLESS: dict[str, Callable[[int], str]] = {
    "reports": lambda n: f"{SAID} {TOLD} " * (n // 140),
    "people whom nobody knows": people,
    "meetings told again": lambda n: "صدر پوتن نے صدر اردوان سے ملاقات کی۔ " * (n // 37),
    "agreements": lambda n: "دونوں ملکوں نے تجارت کے معاہدے پر دستخط کیے۔ " * (n // 45),
    "promises": lambda n: "پاکستان نے وعدہ کیا کہ وہ گندم دے گا۔ " * (n // 38),
    "bodies of bodies": lambda n: "صدر نے " + "اقوام متحدہ کے " * (n // 15),
    "one word": lambda n: "ا" * n,
    "digits": lambda n: "9" * n,
    "dots": lambda n: "." * n,
    "brackets": lambda n: "(" * n,
    "titles": lambda n: "صدر " * (n // 4),
    "names in a list": lambda n: "شہباز شریف، " * (n // 12),
    "days": lambda n: "13 مارچ 2023 " * (n // 13),
    "pronouns": lambda n: "انھوں نے کہا کہ وہ آئے۔ " * (n // 24),
    "headlines": lambda n: "صدر پوتن کی صدر اردوان سے ملاقات\n" * (n // 33),
    "quotations": lambda n: "’بارش ہوگی " * (n // 11),
    "no stop": lambda n: "شہباز شریف نے کہا کہ " * (n // 21),
    "marks": lambda n: "ب" + "َُ" * (n // 2),
    "joiners": lambda n: "ا\u200c" * (n // 2),
    "tatweel": lambda n: "خـ" * (n // 2),
    "ligatures": lambda n: "ﷺ" * (n // 8),
    "lines": lambda n: "دو لفظ\n\n" * (n // 8),
    "letters and dots": lambda n: "ا۔" * (n // 2),
}


def repeated(case: Case, n: int) -> str:
    """The text of a case again and again, or as much of it as is wanted."""
    text = str(case.data()) or " "
    return (text * (n // len(text) + 1))[:n]


CATALOGUE = {f"case: {case.name}": partial(repeated, case) for case in TEXTS}
TRIED = ENDLESS | CATALOGUE if LONG else dict(list(ENDLESS.items())[:8])


def seconds(text: str) -> float:
    started = time.process_time()
    mulaqat.read(text, knowledge=shipped())
    return time.process_time() - started


@pytest.mark.parametrize("name", TRIED)
def test_twice_the_text(name: str) -> None:
    make, ratios = TRIED[name], []
    for _ in range(3):  # other work on the machine disturbs the clock of one try
        short, long = seconds(make(SIZE // 2)), seconds(make(SIZE))
        ratios.append(long / max(short, 0.05))
        if ratios[-1] <= RATIO:
            break
    assert min(ratios) <= RATIO, ratios
    reached("P16", 1, "endless texts")
