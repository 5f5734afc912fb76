"""What is counted by construction is what the gate counts, and adds up to it."""

from pathlib import Path

import pytest

from benchmarks.limits import REGISTERS, page, records_of
from mulaqat.evaluation import Count, by_construction, evaluate

GOLD = REGISTERS["samples"]


def total(counts: dict[tuple[str, str], Count], kind: str, names: str = "") -> Count:
    return sum((count for (what, name), count in counts.items() if what == kind and name.startswith(names)), Count())


@pytest.mark.parametrize("folder", REGISTERS.values(), ids=str)
def test_constructions_add_up_to_the_figures(folder: Path) -> None:
    records = records_of(folder)
    counts, figures = by_construction(folder, records), evaluate(folder, records)
    speakers = total(counts, "statement", "speaker: ")
    assert (speakers.gold, speakers.found) == (figures.statements.gold, figures.statements.hits)
    assert speakers.right == figures.speaker.part
    lengths = total(counts, "statement", "content of") + total(counts, "statement", "shorter")
    assert lengths == speakers
    agreements = total(counts, "agreement")
    assert (agreements.gold, agreements.found) == (figures.agreements.gold, figures.agreements.hits)
    forms = sum(
        (counts.get(("meeting", form), Count()) for form in ("in person", "phone", "video", "ceremony")), Count()
    )
    assert (forms.gold, forms.found, forms.right) == (figures.meetings.gold, figures.meetings.hits, figures.roles.part)


def test_gold_without_a_record_is_not_found() -> None:
    counts = by_construction(GOLD, [])
    assert sum(count.gold for count in counts.values()) > 100
    assert {count.found for count in counts.values()} == {0}


def test_the_page_tells_every_register_and_kind() -> None:
    text = page()
    for name in REGISTERS:
        assert f"\n### {name[0].upper()}{name[1:]}\n" in text
    assert "| speaker: a pronoun |" in text and "| promised |" in text
    assert "statement missed" in text
