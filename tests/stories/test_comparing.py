"""Reports of one story side by side: shared, added, left out, contradicted, each with its words."""

import random

import pytest
from msgspec.structs import replace

from mulaqat.model import Actor, Meeting, Place, Span
from mulaqat.stories import Comparison, compare

from .reports import KARIM, OMID, SADIA, Reading, day_of, fold, met, prose, report, tell

DAY = day_of("2023-05-01")
TRADE = "سرحدی بازاروں میں تجارت اگلے برس 40 فیصد بڑھائی جائے گی"
WATER = "مشترکہ دریاؤں کے پانی کی تقسیم پر ماہرین کی ملاقات ہوگی"
PEACE = "خطے میں امن کے لیے سب ہمسایوں سے گفتگو جاری رہے گی"


def compared(*readings: Reading) -> Comparison:
    (story,) = tell(readings)
    return compare(story, {document.id: record for document, record in readings}, fold)


def whats(comparison: Comparison, ids: tuple[str, ...]) -> set[str]:
    return {fact.what for fact in comparison.facts if fact.id in ids}


def test_shared_added_and_left_out() -> None:
    first = report(1, met(SADIA, OMID, day=DAY), said=((SADIA, TRADE), (OMID, PEACE)))
    second = report(2, met(SADIA, OMID, KARIM, day=DAY), said=((SADIA, TRADE), (OMID, WATER)))
    found = compared(first, second)
    assert whats(found, found.shared) == {
        "Sadia Anwar", "Omid Rad", "2023-05-01", "held", f"Sadia Anwar: state: {TRADE}"
    }  # fmt: skip
    reports = {one.document: one for one in found.reports}
    assert whats(found, reports[first[0].id].adds) == {f"Omid Rad: state: {PEACE}"}
    assert whats(found, reports[first[0].id].leaves_out) == {"Karim Dad", f"Omid Rad: state: {WATER}"}
    assert whats(found, reports[second[0].id].adds) == {"Karim Dad", f"Omid Rad: state: {WATER}"}
    assert found.contradictions == ()


def test_the_same_words_of_another_speaker_are_another_fact() -> None:
    found = compared(
        report(1, met(SADIA, OMID, day=DAY), said=((SADIA, TRADE),)),
        report(2, met(SADIA, OMID, day=DAY), said=((OMID, TRADE),)),
    )
    assert not any(fact.kind == "statement" for fact in found.facts if fact.id in found.shared)


def test_of_many_reports_one_leaves_out_what_half_of_them_tell() -> None:
    meeting = met(SADIA, OMID, day=DAY)
    readings = [report(number, meeting, said=((SADIA, TRADE),)) for number in range(3)]
    readings += [report(3, meeting), report(4, meeting, said=((OMID, PEACE),))]
    found = compared(*readings)
    reports = {one.document: one for one in found.reports}
    assert whats(found, reports[readings[3][0].id].leaves_out) == {f"Sadia Anwar: state: {TRADE}"}
    assert whats(found, reports[readings[0][0].id].leaves_out) == set()


def test_only_what_is_about_the_storys_meeting_is_compared() -> None:
    other = met(SADIA, KARIM, day=DAY, fact="m2")
    document, record = report(1, other, met(SADIA, OMID, day=DAY), said=((KARIM, PEACE), (SADIA, TRADE)))
    aside, kept = record.statements
    record = replace(record, statements=(replace(aside, meeting="m2"), replace(kept, meeting="m1")))
    found = compared((document, record), report(2, met(SADIA, OMID, day=DAY)))
    assert "Karim Dad" not in whats(found, tuple(fact.id for fact in found.facts))
    assert f"Sadia Anwar: state: {TRADE}" in whats(found, tuple(fact.id for fact in found.facts))


def contradicted(one: Meeting, other: Meeting) -> dict[str, list[str]]:
    text = prose(1)
    found = compared(report(1, one, text=text), report(2, other, text=f"{text} اور"))
    for contradiction in found.contradictions:
        assert all(cited.span == Span(0, 4, "خبر:") for side in contradiction.sides for cited in side.told)
        assert len({cited.document for side in contradiction.sides for cited in side.told}) == 2
        assert contradiction.because.startswith("Reports ") and contradiction.because.endswith(".")
        assert all(side.value in contradiction.because for side in contradiction.sides)
    return {told.about: [side.value for side in told.sides] for told in found.contradictions}


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (met(SADIA, OMID, day=day_of("2023-05-03")), {"date": ["2023-05-01", "2023-05-03"]}),
        (met(OMID, SADIA, day=DAY), {"roles": ["guest", "host"]}),
        (met(SADIA, OMID, day=DAY, status="denied"), {"status": ["held", "not held"]}),
        (met(SADIA, OMID, day=DAY, place=Place("Tehran", None, "IR")), {"place": ["IR", "PK"]}),
        (met(SADIA, OMID, day=DAY, place=Place("Lahore", None, "PK")), {}),
        (met(SADIA, OMID), {}),
        (met(SADIA, OMID, day=DAY), {}),
    ],
)
def test_contradictions(other: Meeting, told: dict[str, list[str]]) -> None:
    assert contradicted(met(SADIA, OMID, day=DAY, place=Place("Islamabad", None, "PK")), other) == told


def test_other_figures_in_the_same_words() -> None:
    meeting = met(SADIA, OMID, day=DAY)
    found = compared(
        report(1, meeting, said=((SADIA, TRADE),)), report(2, meeting, said=((SADIA, TRADE.replace("40", "60")),))
    )
    (numbers,) = found.contradictions
    assert (numbers.about, [side.value for side in numbers.sides]) == ("numbers", ["40", "60"])
    assert [side.told[0].span.text for side in numbers.sides] == [TRADE, TRADE.replace("40", "60")]
    more = report(2, meeting, said=((SADIA, TRADE + " اور 5 منڈیاں کھلیں گی"),))
    assert compared(report(1, meeting, said=((SADIA, TRADE),)), more).contradictions == ()


def test_the_order_does_not_matter() -> None:
    meeting = met(SADIA, OMID, day=DAY)
    readings = [report(n, meeting, said=((SADIA, TRADE), (OMID, [PEACE, WATER][n % 2]))) for n in range(6)]
    wanted = compared(*readings)
    for seed in range(5):
        random.Random(seed).shuffle(readings)
        assert compared(*readings) == wanted


def test_a_big_story_is_compared_in_lines_not_squares() -> None:
    """What 3,000 reports of one meeting tell has as many entries as they have pieces, not their square."""
    somebody = [Actor(f"person/{n}", "person", f"Guest {n}") for n in range(3000)]
    readings = [
        report(n, met(SADIA, OMID, somebody[n], day=DAY), text=prose(n, 10), said=((SADIA, f"{TRADE} {prose(n, 8)}"),))
        for n in range(3000)
    ]
    found = compared(*readings)
    assert sum(len(fact.told) for fact in found.facts) == 3000 * 6
    assert sum(len(one.adds) + len(one.leaves_out) for one in found.reports) <= 3000 * 4
