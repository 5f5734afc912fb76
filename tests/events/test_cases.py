"""Facts in, codes out: every row of the three tables."""

import pytest

from mulaqat.knowledge import Knowledge
from mulaqat.model import Event
from tests.events import cases

MEETINGS, STATEMENTS, AGREEMENTS = (cases.rows(f"{name}.tsv") for name in ("meetings", "statements", "agreements"))


def expected(row: cases.Row) -> list[str]:
    return [event for event in row["events"].split("; ") if event]


@pytest.mark.parametrize("row", MEETINGS, ids=lambda row: row["case"])
def test_meetings(row: cases.Row, knowledge: Knowledge) -> None:
    events = cases.code_facts([cases.meeting(row, knowledge)], (), (), knowledge)
    assert sorted(map(cases.told, events)) == sorted(expected(row))


@pytest.mark.parametrize("row", STATEMENTS, ids=lambda row: row["case"])
def test_statements(row: cases.Row, knowledge: Knowledge) -> None:
    at, said = cases.statement(row, knowledge)
    events = cases.code_facts(at, [said], (), knowledge)
    assert sorted(cases.told(event) for event in events if event.of == "s1") == sorted(expected(row))


@pytest.mark.parametrize("row", AGREEMENTS, ids=lambda row: row["case"])
def test_agreements(row: cases.Row, knowledge: Knowledge) -> None:
    at, said, agreed = cases.agreement(row, knowledge)
    events = cases.code_facts(at, said, [agreed], knowledge)
    assert sorted(cases.told(event) for event in events if event.of == "a1") == sorted(expected(row))


def only(name: str, knowledge: Knowledge) -> Event:
    """The one event of a case of statements."""
    at, said = cases.statement(next(row for row in STATEMENTS if row["case"] == name), knowledge)
    (event,) = (event for event in cases.code_facts(at, [said], (), knowledge) if event.of == "s1")
    return event


@pytest.mark.parametrize(
    ("name", "context"),
    [
        ("praise", ("diplomatic",)),
        ("appeal for trade", ("diplomatic", "economic")),
        ("demand for a ceasefire", ("diplomatic", "military")),
        ("demand for a release", ("diplomatic", "legal")),
        ("a government of its own army", ()),
    ],
)
def test_contexts(name: str, context: tuple[str, ...], knowledge: Knowledge) -> None:
    plover = only(name, knowledge).plover
    assert plover is not None and plover.context == context


def test_an_appeal_is_cooperation_in_cameo_and_conflict_in_plover(knowledge: Knowledge) -> None:
    event = only("appeal", knowledge)
    assert (event.quad_class, event.goldstein) == (1, 3.0)
    assert event.plover is not None and event.plover.quad_class == 3


def test_an_event_of_a_meeting_has_its_day_place_and_people(knowledge: Knowledge) -> None:
    meeting = cases.meeting(next(row for row in MEETINGS if row["case"] == "visit with the town named"), knowledge)
    visit, hosting = cases.code_facts([meeting], (), (), knowledge)
    assert (visit.date, visit.place, visit.of) == (meeting.date, meeting.place, "m1")
    assert (visit.source, visit.target) == (meeting.guests[0], meeting.hosts[0]) == (hosting.target, hosting.source)
    assert (visit.goldstein, hosting.goldstein) == (1.9, 2.8)


def test_a_third_place_is_the_country_by_its_name(knowledge: Knowledge) -> None:
    meeting = cases.meeting(next(row for row in MEETINGS if row["case"] == "a third place, in full"), knowledge)
    host = next(event.source for event in cases.code_facts([meeting], (), (), knowledge) if event.cameo == "043")
    assert (host.entity, host.kind, host.name, host.country) == ("country/CH", "country", "Switzerland", "CH")


def test_knowledge_without_a_codebook_gives_no_events(knowledge: Knowledge) -> None:
    parts = (knowledge.digest, knowledge.orthography, knowledge.lexicon, knowledge.world, knowledge.rules)
    assert cases.code_facts([cases.meeting(MEETINGS[0], knowledge)], (), (), Knowledge(*parts)) == ()


def test_there_are_enough_cases() -> None:
    names = [row["case"] for row in (*MEETINGS, *STATEMENTS, *AGREEMENTS)]
    assert len(names) == len(set(names)) >= 120
