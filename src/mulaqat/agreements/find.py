"""Agreements and commitments, by the patterns of data/rules/agreements.toml."""

import re
from collections.abc import Sequence

import msgspec

from mulaqat.entities import Cast, Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Agreement, Meeting, Span, Statement
from mulaqat.phrases import Reading
from mulaqat.rules import Rule
from mulaqat.statements import said_in

from .promises import promises
from .timeframe import timeframe_of

HEARSAY, WE = "مطابق", "ہم"
NEAR = 2  # sentences before an agreement in which its meeting may be told


def find_agreements(
    cast: Cast, meetings: Sequence[Meeting], statements: Sequence[Statement], knowledge: Knowledge
) -> tuple[Agreement, ...]:
    """What the document says was signed, agreed, promised or proposed, in the order of the text."""
    reading = cast.reading
    found = _found(reading, knowledge)
    said = [s for s in statements if s.level in ("main", "continuation")]
    agreements: list[Agreement] = []
    told: set[str] = set()  # a body printed twice tells nothing twice
    for span, rule, match, sentence in sorted(found, key=lambda row: row[0].start):
        speech = said_in(span, said)
        if rule.attributes.get("within") and (speech is None or not _binds(speech, span)):
            continue
        if span.text in told:
            continue
        told.add(span.text)
        parties = _parties(cast, sentence, match, speech, meetings, bool(rule.attributes.get("within")))
        agreements.append(_agreement(span, rule, match, reading, sentence, parties))
    agreements += [
        promise for promise in promises(said) if not any(_overlap(promise.subject, a.evidence[0]) for a in agreements)
    ]
    agreements.sort(key=lambda agreement: agreement.evidence[0].start)
    return tuple(
        msgspec.structs.replace(a, id=f"a{number}", timeframe=timeframe_of(a.evidence[0], cast))
        for number, a in enumerate(agreements, 1)
    )


def _binds(speech: Statement, promise: Span) -> bool:
    """Whether it can be a promise: no forecast of a paper, nor "according to" somebody who does not say we."""
    speaker = speech.speaker
    if speaker and speaker.kind == "document":
        return False
    return not (speech.cue and HEARSAY in speech.cue.text) or WE in promise.text.split()


Told = tuple[Span, Rule, re.Match[str], int]


def _found(reading: Reading, knowledge: Knowledge) -> list[Told]:
    """Evidence, rule, match and sentence of each place that tells of one; where two overlap, the first rule's."""
    found: list[Told] = []
    for sentence, phrase in enumerate(reading.phrases):
        if reading.sentences[sentence].kind != "body":
            continue
        before = len(found)  # what other sentences tell overlaps nothing here
        for rule in knowledge.rules.families["agreements"].fitting(phrase.met):
            unless = set(rule.attributes.get("unless", ()))
            for match in rule.finditer(phrase.tags):
                if not unless.isdisjoint(unit.word for unit in phrase.units[match.start() : match.end()]):
                    continue
                span = reading.over(phrase, *match.span("evidence"))
                if not any(_overlap(span, other) for other, *_ in found[before:]):
                    found.append((span, rule, match, sentence))
    return found


def _agreement(
    span: Span,
    rule: Rule,
    match: re.Match[str],
    reading: Reading,
    sentence: int,
    parties: tuple[Actor, ...],
) -> Agreement:
    condition = match.span("condition") if "condition" in match.groupdict() else None
    phrase = reading.phrases[sentence]
    start, end = match.span("evidence")
    behind = [at + 1 for at in range(start, end - 1) if phrase.units[at].cls == "ERG"]  # without whoever agreed
    first = behind[-1] if behind else start
    whole = rule.attributes.get("within") or first >= end - 1
    subject = span if whole else reading.over(phrase, first, end - 1)
    return Agreement(
        id="",
        kind=rule.attributes["kind"],
        parties=parties,
        subject=subject,
        status=rule.attributes["status"],
        evidence=(span,),
        condition=reading.over(phrase, *condition) if condition else None,
    )


def _parties(
    cast: Cast,
    sentence: int,
    match: re.Match[str],
    speech: Statement | None,
    meetings: Sequence[Meeting],
    own: bool,
) -> tuple[Actor, ...]:
    """Whoever promises; else whom the clause names; else the sides of the document's one meeting."""
    if own and speech and speech.speaker:
        return (speech.speaker,)
    phrase = cast.reading.phrases[sentence]
    state = Discourse(cast)
    named: list[Actor] = []
    for at in range(*match.span("evidence")):
        unit = phrase.units[at]
        behind = phrase.units[at + 1].cls if at + 1 < len(phrase.units) else ""
        if unit.cls in ("COUNTRY", "BODY", "PERSON", "OFFICE") and behind in ("AND", "ERG", "GEN"):
            actor = state.noun_phrase(phrase, at, at + 1)
            if actor.name and all(actor.name != other.name for other in named):
                named.append(actor)
    told = _told_last(cast, sentence, match, meetings)
    if len(named) > 1 or told is None:
        return tuple(named)
    return (*told.hosts, *told.guests)


def _told_last(cast: Cast, sentence: int, match: re.Match[str], meetings: Sequence[Meeting]) -> Meeting | None:
    """The document's one meeting, else the one held that is told last before, in this sentence or the two before it."""
    if len(meetings) == 1:
        return meetings[0]
    first = cast.reading.sentences[max(0, sentence - NEAR)].first
    start = cast.reading.span(first, first + 1).start
    at = cast.reading.phrases[sentence].units[match.start("evidence")].first
    end = cast.reading.span(at, at + 1).start
    held = [(n, m) for n, m in enumerate(meetings) if m.status == "held"]
    near = [(e.start, n) for n, m in held for e in m.evidence if start <= e.start < end]
    return meetings[max(near)[1]] if near else None


def _overlap(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end
