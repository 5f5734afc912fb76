"""What holds of the events of any document, tried on the samples and on facts drawn at random."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mulaqat.knowledge import Knowledge
from mulaqat.model import Document, Event, Meeting
from mulaqat.pipeline import read_document
from tests.events import cases

SAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
WHO = ("IR president", "PK prime_minister", "PK army_chief", "CN", "QA group", "@UN secretary_general", "#nato", "?")
sides = st.lists(st.sampled_from(WHO), max_size=3).map(", ".join)
meetings = st.fixed_dictionaries(
    {
        "form": st.sampled_from(["in_person", "phone", "video", "press_conference", "ceremony"]),
        "status": st.sampled_from(["held", "planned", "cancelled", "denied"]),
        "hosts": sides,
        "guests": sides,
        "present": sides,
        "place": st.sampled_from(["", "CH", "IR", "??"]),
        "date": st.sampled_from(["", "2022-05-12"]),
        "words": st.sampled_from(["", "مذاکرات ہوئے", "ثالثی میں ملے"]),
    }
)


def ends(event: Event) -> tuple[str | None, str | None]:
    return event.source_code, event.target_code


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_events_of_the_samples_point_at_facts(path: Path, knowledge: Knowledge) -> None:
    record = read_document(Document(path.read_text(encoding="utf-8")), knowledge)
    facts = {m.id for m in record.meetings} | {s.id for s in record.statements} | {a.id for a in record.agreements}
    assert [event.id for event in record.events] == [f"e{n}" for n in range(1, len(record.events) + 1)]
    assert {event.of for event in record.events} <= facts
    main = {s.id for s in record.statements if s.level == "main"}
    assert {event.of for event in record.events if event.of.startswith("s")} <= main


def code(row: cases.Row, knowledge: Knowledge) -> tuple[Meeting, tuple[Event, ...]]:
    meeting = cases.meeting(row, knowledge)
    return meeting, cases.code_facts([meeting], (), (), knowledge)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=meetings)
def test_visits_come_in_pairs_and_the_rest_is_both_ways(row: cases.Row, knowledge: Knowledge) -> None:
    _, events = code(row, knowledge)
    made = Counter(ends(e) for e in events if e.cameo == "042")
    assert made == Counter(ends(e)[::-1] for e in events if e.cameo == "043")
    for code_both_ways in ("036", "040", "041", "044", "046", "161"):
        there = Counter(ends(e) for e in events if e.cameo == code_both_ways)
        assert there == Counter(pair[::-1] for pair in there.elements())


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=meetings)
def test_both_ends_have_codes_and_the_host_is_no_plover_actor_of_a_visit(row: cases.Row, knowledge: Knowledge) -> None:
    meeting, events = code(row, knowledge)
    assert all(e.source_code and e.target_code and e.source_code != e.target_code for e in events)
    visits = [e for e in events if e.plover and e.plover.mode == "visit" and e.cameo == "046"]
    assert all(e.source in meeting.guests and e.target in meeting.hosts for e in visits)
    assert all(e.plover is None for e in events if e.cameo == "043")
    assert meeting.status != "denied" or events == ()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=meetings)
def test_scores_and_classes_are_those_of_the_tables(row: cases.Row, knowledge: Knowledge) -> None:
    for event in code(row, knowledge)[1]:
        table = knowledge.codebook["cameo"][event.cameo][-1]
        assert (str(event.quad_class), str(event.goldstein)) == (table["quad"], table["goldstein"])
        assert event.plover is None or event.plover.context in ((), ("diplomatic",))


def test_the_same_facts_give_the_same_bytes(knowledge: Knowledge) -> None:
    facts = [cases.meeting(row, knowledge) for row in cases.rows("meetings.tsv")]
    once, again = (msgspec.json.encode(cases.code_facts(facts, (), (), knowledge)) for _ in range(2))
    assert once == again


def test_reception_and_talks_of_the_same_two_are_one_visit(knowledge: Knowledge) -> None:
    row = next(r for r in cases.rows("meetings.tsv") if r["case"] == "a reception")
    reception, call = cases.meeting(row, knowledge), cases.meeting({**row, "form": "phone"}, knowledge)
    audience = cases.meeting({**row, "form": "in_person"}, knowledge)
    events = cases.code_facts([msgspec.structs.replace(audience, id="m2"), reception, call], (), (), knowledge)
    assert [(e.of, e.cameo) for e in events] == [("m2", "042"), ("m2", "043"), ("m1", "041"), ("m1", "041")]


def test_a_promise_that_is_a_statement_too_is_one_event(knowledge: Knowledge) -> None:
    row = next(r for r in cases.rows("agreements.tsv") if r["case"] == "a promise to the one addressed")
    _, (said,), agreed = cases.agreement(row, knowledge)
    events = cases.code_facts((), [msgspec.structs.replace(said, act="promise")], [agreed], knowledge)
    assert [(e.of, e.cameo) for e in events] == [("s1", "030")]
