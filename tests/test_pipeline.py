"""What holds for every record, whatever was read: for our samples, the gold passages and odd texts."""

import gc
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

import mulaqat
from mulaqat.model import Actor, Document, Record, Span
from tests.reader import shipped

ROOT = Path(__file__).parents[1]
TEXTS = sorted([*ROOT.glob("examples/*.txt"), *ROOT.glob("eval/*/*.txt")])
NAMES = [path.relative_to(ROOT).as_posix() for path in TEXTS]
ODD: dict[str, str] = {
    "one letter": "ا",
    "a stop": "۔",
    "spaces": " \n\t ",
    "Latin": "The minister said that it rains.",
    "marks alone": '’’‘‘""«»()،؛:۔؟!',
    "carriage returns": "وزیر اعظم شہباز شریف نے کہا:\r\n’بارش ہوگی‘۔\r\n",
    "letters of Arabic": "وزيراعظم شهباز شريف نے كہا كہ بارش ہوگی۔",
    "invisible marks": "\ufeffوزیر\u200c اعظم شہباز\u200f شریف نے کہا کہ بار\u064eش ہوگی۔",
    "astral letters": "😀 وزیر اعظم شہباز شریف نے کہا کہ 😀 بارش ہوگی 😀۔",
    "presentation forms": "ﻭﺯﯾﺮ اعظم شہباز شریف نے کہا کہ بارش ہوگی۔",
    "no stop for long": "شہباز شریف نے کہا کہ " * 400,
    "marks that open and never close": "شہباز شریف نے کہا ’" * 60,
    "a body thrice": "صدر پوتن نے ترک صدر سے ملاقات کی۔ انہوں نے کہا کہ ہم گندم دیں گے۔\n" * 3,
}


@cache
def record_of(text: str) -> Record:
    return mulaqat.read(text, published="2023-01-12", publisher="a test", knowledge=shipped())


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


EVERY = pytest.mark.parametrize(
    "text", [*map(text_of, TEXTS), *ODD.values()], ids=[*NAMES, *(name.replace(" ", "-") for name in ODD)]
)


def within(node: object, kind: type) -> Iterator[Any]:
    """Every struct of a kind, at any depth."""
    if isinstance(node, kind):
        yield node
    if isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from within(getattr(node, name), kind)
    elif isinstance(node, tuple):
        for part in node:
            yield from within(part, kind)


def test_there_is_something_to_read() -> None:
    assert len(TEXTS) >= 16
    records = [record_of(text_of(path)) for path in TEXTS]
    for kind in ("entities", "meetings", "statements", "agreements", "events"):
        assert sum(len(getattr(record, kind)) for record in records) >= 16, kind


@EVERY
def test_every_span_is_its_slice(text: str) -> None:
    for span in within(record_of(text), Span):
        assert text[span.start : span.end] == span.text
        assert span.text.strip() == span.text != ""


@EVERY
def test_ids_are_of_one_fact_each_and_every_reference_leads_to_one(text: str) -> None:
    record = record_of(text)
    meetings = {m.id for m in record.meetings}
    ids = [m.id for m in record.meetings] + [s.id for s in record.statements]
    ids += [a.id for a in record.agreements] + [e.id for e in record.events]
    assert len(ids) == len(set(ids))
    statements = {s.id: s for s in record.statements}
    for statement in record.statements:
        assert statement.parent is None or statement.parent in statements
        assert statement.repeats is None or statements[statement.repeats].repeats is None
        assert statement.meeting is None or statement.meeting in meetings
        assert (statement.level == "repeat") == (statement.repeats is not None)
        assert statement.level != "nested" or statement.parent
    assert {event.of for event in record.events} <= set(ids)
    assert {doubt.about for doubt in record.doubts} <= {*ids, record.document.id}
    listed = {entity.id for entity in record.entities}
    assert len(listed) == len(record.entities)


@EVERY
def test_a_nested_statement_lies_in_its_parent(text: str) -> None:
    statements = {s.id: s for s in record_of(text).statements}
    for inner in statements.values():
        if inner.parent:
            outer = statements[inner.parent]
            assert outer.content.start <= inner.content.start < inner.content.end <= outer.content.end


@EVERY
def test_evidence_is_never_empty(text: str) -> None:
    record = record_of(text)
    evidence = [meeting.evidence for meeting in record.meetings]
    evidence += [agreement.evidence for agreement in record.agreements]
    evidence += [doubt.evidence for doubt in record.doubts]
    assert all(evidence)
    for entity in record.entities:
        assert entity.mentions
    for meeting in record.meetings:
        assert meeting.hosts and meeting.guests


@EVERY
def test_an_actor_is_known_or_pointed_at(text: str) -> None:
    for actor in within(record_of(text), Actor):
        if actor.how == "named" and actor.name == "a test":
            continue  # the publisher, given with the document
        assert actor.name or actor.name_ur or actor.mention
        assert actor.mention or actor.how in ("pronoun", "dropped subject", "named", "office")
        assert actor.entity is None or actor.name
        assert not (actor.transliterated and actor.entity)


@EVERY
def test_a_date_has_ordered_bounds(text: str) -> None:
    record = record_of(text)
    dates = [d for m in record.meetings if (d := m.date)] + [d for a in record.agreements if (d := a.timeframe)]
    for found in dates:
        assert found.earliest <= found.latest
        assert len(found.earliest) == len(found.latest) == 10


@EVERY
def test_facts_stand_in_the_order_of_the_text(text: str) -> None:
    record = record_of(text)
    evidence = [agreement.evidence[0].start for agreement in record.agreements]
    assert evidence == sorted(evidence)
    cues = [s.cue.start for s in record.statements if s.cue and s.level != "nested"]
    assert cues == sorted(cues)


@EVERY
def test_json_and_back_is_the_same(text: str) -> None:
    record = record_of(text)
    data = msgspec.json.encode(record)
    assert msgspec.json.decode(data, type=Record) == record
    assert json.loads(data)["format"] == "mulaqat-record/1"


@EVERY
def test_the_record_says_of_what_and_by_what_it_was_made(text: str) -> None:
    record = record_of(text)
    assert record.made_by.version == mulaqat.__version__
    assert record.made_by.knowledge == shipped().digest != ""
    assert record.document.characters == len(text)
    assert record.document.id == Document(text, publisher="a test").id
    assert record.document.publisher and record.document.publisher.name == "a test"


def test_the_day_comes_from_the_caller_then_the_document_then_the_text() -> None:
    text = "اسلام آباد (12 جنوری 2023) ترک صدر نے کہا کہ بارش ہوگی۔"
    own = mulaqat.read(text, knowledge=shipped()).document.published
    assert own and (own.value, own.basis) == ("2023-01-12", "published")
    given = Document(text, published="2022-05-06T07:08:09Z")
    dates = [
        mulaqat.read(given, knowledge=shipped()).document.published,
        mulaqat.read(given, published="2021-01-02", knowledge=shipped()).document.published,
    ]
    assert [date.value for date in dates if date] == ["2022-05-06", "2021-01-02"]
    assert mulaqat.read("بارش ہوگی۔", knowledge=shipped()).document.published is None


def test_the_shipped_knowledge_is_used_where_none_is_given() -> None:
    text = "وزیر اعظم شہباز شریف نے کہا کہ بارش ہوگی۔"
    assert mulaqat.read(text) == mulaqat.read(text, knowledge=shipped())


def test_a_document_is_itself_wherever_its_file_lies() -> None:
    text = "بارش ہوگی۔"
    assert Document(text, path="a.txt").id == Document(text, path="b/c.txt").id
    assert Document(text).id != Document(text + " ").id
    assert Document(text, publisher="one").id != Document(text, publisher="two").id


def test_a_document_that_was_read_leaves_nothing_for_the_collector() -> None:
    """A cycle among what is kept of a document would keep all of it until the collector came by."""
    texts = [path.read_text(encoding="utf-8") for path in TEXTS[:5]]
    for _ in range(2):  # the first time fills what knowledge remembers
        gc.collect()
        gc.disable()
        try:
            for text in texts:
                mulaqat.read(text, published="2023-01-12", knowledge=shipped())
            left = gc.collect()
        finally:
            gc.enable()
    assert left == 0
