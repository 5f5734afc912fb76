"""Folding with its alignment costs about what one pass of a translation table costs; see that it stays so."""

import time
from collections.abc import Callable

from mulaqat.text import Orthography, normalize, segment

REPORT = (
    "قطر کے وزیر خارجہ نے دوحہ میں نئے سفیر سے ملاقات کی اور دونوں ملکوں کے درمیان تجارت کے فروغ پر زور دیا۔ "
    "انہوں نے کہا کہ دو طرفہ تعاون کے لیے مشترکہ کمیشن کا اجلاس جلد ہوگا، جس میں توانائی اور سیاحت پر بات ہوگی۔\n\n"
    "سفیر نے میزبانوں کا شکریہ ادا کرتے ہوئے بتایا کہ اسکے لیے تیاریاں مکمل ہیں اور وفد پیر کی شام پہنچے گا۔\n\n"
) * 10
TABLE = {code: chr(code) for code in range(0x600, 0x6FA)}


def fastest(work: Callable[[], object]) -> float:
    times = []
    for _ in range(60):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def test_normalising_costs_no_more_than_twice_a_table(orthography: Orthography) -> None:
    table = fastest(lambda: REPORT.translate(TABLE))
    assert fastest(lambda: normalize(REPORT, orthography)) < 2 * table


def test_segmenting_a_report_stays_in_milliseconds(orthography: Orthography) -> None:
    text = normalize(REPORT, orthography)
    assert fastest(lambda: segment(text, orthography)) < 0.005
