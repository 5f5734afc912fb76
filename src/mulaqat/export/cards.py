"""A record's facts as cards: what both the text summary and the page show of each."""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeVar

from mulaqat.model import Agreement, Doubt, Event, Meeting, Record, Span, Statement

from . import wording

Kind = Literal["meeting", "statement", "agreement", "doubt"]
T = TypeVar("T")
Row = tuple[str, str]  # a label, "" where the value speaks for itself, and a value


class Card(NamedTuple):
    """One fact: `head` says who, `body` quotes, `rows` tell the rest, `evidence` is where it stands.

    `cue` is the part of the evidence that reports, such as "said".
    """

    kind: Kind
    label: str
    head: str
    body: str
    rows: tuple[Row, ...]
    evidence: tuple[Span, ...]
    cue: Span | None = None


def cards(record: Record) -> Iterator[Card]:
    """All facts: meetings, statements, agreements, doubts, each kind in the record's order."""
    yield from (_meeting(fact, record.events) for fact in record.meetings)
    yield from (_statement(fact, record.events) for fact in record.statements)
    yield from (_agreement(fact, record.events) for fact in record.agreements)
    yield from (_doubt(name, fact) for name, fact in record.named_doubts.items())


def _meeting(fact: Meeting, events: Sequence[Event]) -> Card:
    rows = [
        ("", wording.FORMS.get(fact.form, fact.form)),
        ("", fact.status),
        *_row("", fact.date, wording.date),
        *_row("", fact.place, wording.place),
        *_row("for", fact.duration, str),
        *_row("with", fact.attendees, wording.actors),
        *_row("absent", fact.absent, wording.actors),
        *_row("on", fact.topics, wording.words),
        *_row("gifts", fact.gifts, wording.words),
        *_codes(fact.id, events),
    ]
    head = f"{wording.actors(fact.hosts)} ← {wording.actors(fact.guests)}"
    return Card("meeting", fact.id, head, "", tuple(rows), (*fact.evidence, *fact.topics, *fact.gifts))


def _statement(fact: Statement, events: Sequence[Event]) -> Card:
    rows = [
        *_row("cue", fact.cue, _text),
        ("", fact.act),
        ("", fact.mode.replace("_", " ")),
        ("", fact.level.replace("_", " ")),
        *_row("speaker known by", _how(fact), str),
        *_row("to", fact.addressee, wording.actor),
        *(("towards", f"{wording.actor(target.actor)}: {target.stance}") for target in fact.targets),
        *_row("within", fact.parent, str),
        *_row("repeats", fact.repeats, str),
        *_row("at", fact.meeting, str),
        *_codes(fact.id, events),
    ]
    head = wording.actor(fact.speaker) if fact.speaker else "unknown speaker"
    evidence = (fact.content, fact.cue) if fact.cue else (fact.content,)
    return Card("statement", fact.id, head, fact.content.text, tuple(rows), evidence, fact.cue)


def _agreement(fact: Agreement, events: Sequence[Event]) -> Card:
    rows = [
        ("", fact.kind),
        ("", fact.status),
        *_row("if", fact.condition, _text),
        *_row("by", fact.timeframe, wording.date),
        *_codes(fact.id, events),
    ]
    condition = (fact.condition,) if fact.condition else ()
    evidence = (*fact.evidence, fact.subject, *condition)
    return Card("agreement", fact.id, wording.actors(fact.parties), fact.subject.text, tuple(rows), evidence)


def _doubt(name: str, fact: Doubt) -> Card:
    rows = [("about", fact.about), ("printed", fact.printed), *_row("expected", fact.expected, str)]
    head = f"{fact.kind.replace('_', ' ')}: {fact.because}"
    return Card("doubt", name, head, "", tuple(rows), fact.evidence)


def _row(label: str, value: T | None, say: Callable[[T], str]) -> list[Row]:
    """A row where there is something to say, else none."""
    return [(label, say(value))] if value else []


def _text(span: Span) -> str:
    return span.text


def _how(fact: Statement) -> str | None:
    """How the speaker is known, where it is not simply by name."""
    return None if fact.speaker is None or fact.speaker.how == "named" else fact.speaker.how


def _codes(fact: str, events: Sequence[Event]) -> list[Row]:
    return [("coded", _code(event)) for event in events if event.of == fact]


def _code(event: Event) -> str:
    return f"CAMEO {event.cameo}" + (f", PLOVER {event.plover.event}" if event.plover else "")
