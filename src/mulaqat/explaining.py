"""Why a sentence gave what it gave: its units, and how far each rule came in it."""

from collections.abc import Iterator

from mulaqat.knowledge import Knowledge
from mulaqat.model import Document
from mulaqat.phrases import Phrase, Reading, read_phrases
from mulaqat.pipeline import read_document

SHOWN = ("speakers", "contents", "resume", "objects", "sides", "participants", "agreements")


def explain(document: Document, knowledge: Knowledge) -> Iterator[str]:
    """Lines of text, sentence by sentence: units with their classes, what was read, and for every rule where
    it matched or at which step it stopped."""
    reading = read_phrases(document.text, knowledge, document.unread)
    record = read_document(document, knowledge)
    for number, (sentence, phrase) in enumerate(zip(reading.sentences, reading.phrases, strict=True), 1):
        span = reading.span(sentence.first, sentence.last)
        yield f"── sentence {number} ({sentence.kind}, characters {span.start}–{span.end})"
        yield "   " + _units(reading, phrase)
        for statement in record.statements:
            if statement.cue and span.start <= statement.cue.start < span.end:
                speaker = statement.speaker.name or statement.speaker.name_ur if statement.speaker else "nobody"
                yield f"   {statement.id} {statement.level} {statement.act} by {speaker}: {statement.content.text}"
                yield f"      by the rules {statement.rule}"
        for meeting in record.meetings:
            if any(span.start <= place.start < span.end for place in meeting.evidence):
                yield f"   {meeting.id} {meeting.form} {meeting.status}"
        yield from _rules(reading, phrase, knowledge)


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
