"""Why a sentence gave what it gave: its units, and how far each rule came in it."""

from collections.abc import Iterator
from typing import NamedTuple

from mulaqat.knowledge import Knowledge
from mulaqat.model import Document, Record, Span
from mulaqat.phrases import Phrase, Reading, read_phrases
from mulaqat.pipeline import read_document

SHOWN = ("speakers", "contents", "resume", "objects", "sides", "participants", "agreements")


class Explained(NamedTuple):
    """How one sentence was read: lines for a person, and the ids of the statements and meetings that it tells."""

    lines: tuple[str, ...]
    facts: frozenset[str]


def explain(document: Document, knowledge: Knowledge) -> Iterator[Explained]:
    """Sentence by sentence: units with their classes, what was read, and for every rule where it matched or at which
    step it stopped."""
    reading = read_phrases(document.text, knowledge, document.unread)
    record = read_document(document, knowledge)
    for number, (sentence, phrase) in enumerate(zip(reading.sentences, reading.phrases, strict=True), 1):
        span = reading.span(sentence.first, sentence.last)
        head = f"── sentence {number} ({sentence.kind}, characters {span.start}–{span.end})"
        told = dict(_facts(record, span))
        facts = (line for lines in told.values() for line in lines)
        lines = (head, "   " + _units(reading, phrase), *facts, *_rules(reading, phrase, knowledge))
        yield Explained(lines, frozenset(told))


def _facts(record: Record, span: Span) -> Iterator[tuple[str, list[str]]]:
    """By id the lines of each statement and meeting that is told in a sentence."""
    for said in record.statements:
        if said.cue and span.start <= said.cue.start < span.end:
            speaker = said.speaker.name or said.speaker.name_ur if said.speaker else "nobody"
            line = f"   {said.id} {said.level} {said.act} by {speaker}: {said.content.text}"
            yield said.id, [line, f"      by the rules {said.rule}"]
    for meeting in record.meetings:
        if any(span.start <= place.start < span.end for place in meeting.evidence):
            yield meeting.id, [f"   {meeting.id} {meeting.form} {meeting.status}"]


def _units(reading: Reading, phrase: Phrase) -> str:
    return " ".join(f"[{unit.cls} {reading.words(unit.first, unit.last)}]" for unit in phrase.units)


def _rules(reading: Reading, phrase: Phrase, knowledge: Knowledge) -> Iterator[str]:
    """How far each rule came: up to each cue for the rules that end with one, from each unit for the others."""
    for family in SHOWN:
        applies = knowledge.rules.applies[family]
        for part, place in _parts(reading, phrase, applies):
            for rule in knowledge.rules.families[family]:
                told = rule.explain(part)
                if applies == "up-to" or told.startswith("matched"):
                    yield f"      {family}/{rule.id}{place}: {told}"


def _parts(reading: Reading, phrase: Phrase, applies: str) -> Iterator[tuple[str, str]]:
    if applies != "up-to":
        yield phrase.tags, ""
        return
    for at, unit in enumerate(phrase.units):
        if unit.predicate:
            yield phrase.tags[: at + 1], f" up to {reading.words(unit.first, unit.last)}"
