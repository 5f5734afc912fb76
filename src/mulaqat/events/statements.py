"""Statements as events: the act of the speaker and his stance to each target."""

from collections.abc import Iterator, Mapping

from mulaqat.knowledge import Knowledge
from mulaqat.model import Meeting, Statement

from .draft import Cells, Coding, Draft, refined
from .meetings import other_side
from .parties import Party, party_of, speaks_for_itself
from .senses import Words, contexts_of, senses_in

THIRD_PARTY_APPEAL = "026"


def code_statement(
    statement: Statement, meetings: Mapping[str, Meeting], words: Words, knowledge: Knowledge
) -> Iterator[Draft]:
    """The events of a main statement by the rows of acts.tsv, one for each target that has a code."""
    if statement.level != "main" or statement.repeats or not speaks_for_itself(statement.speaker):
        return
    meeting = meetings.get(statement.meeting or "")
    if not _reaches(statement, meeting, knowledge):
        return
    date, place = (meeting.date, meeting.place) if meeting else (None, None)
    source = party_of(statement.speaker, date, knowledge)
    if source is None:
        return
    senses = senses_in(words(statement.content), knowledge)
    contexts = contexts_of(senses, knowledge)
    targets = tuple(_targets(statement, source, meeting, senses, knowledge))
    for target, coding in targets:
        special = _appeal(refined(coding, senses, knowledge.codebook), targets, source, senses)
        yield Draft(special, source, target, statement.id, contexts, date, place)


def _reaches(statement: Statement, meeting: Meeting | None, knowledge: Knowledge) -> bool:
    """Whether anybody is there to be a target: else its words, which cost time to read, need no reading."""
    if statement.targets or statement.addressee:
        return True
    rows = knowledge.codebook["acts"].get(statement.act, ())
    return meeting is not None and any(row["hearer"] == "present" for row in rows)


def hearers(statement: Statement, speaker: Party, meeting: Meeting | None, knowledge: Knowledge) -> tuple[Party, ...]:
    """To whom the words were said: the addressee, else the other side of the meeting they were said at."""
    told = party_of(statement.addressee, meeting.date if meeting else None, knowledge)
    if told is not None:
        return (told,)
    return other_side(meeting, speaker, knowledge) if meeting else ()


def _targets(
    statement: Statement, source: Party, meeting: Meeting | None, senses: frozenset[str], knowledge: Knowledge
) -> Iterator[tuple[Party, Coding]]:
    """Each target, once, with the code of act and stance; without targets, whom an act of courtesy is done to."""
    seen = {source.code}
    for target in statement.targets:
        party = party_of(target.actor, meeting.date if meeting else None, knowledge)
        row = _row(statement.act, target.stance, senses, knowledge)
        if party and row and row["cameo"] and party.code not in seen:
            seen.add(party.code)
            yield party, Coding.of(row)
    if statement.targets:
        return
    row = _heard(statement.act, senses, knowledge)
    if row is None:
        return
    there = meeting if row["hearer"] == "present" else None
    for party in hearers(statement, source, there, knowledge):
        if party.code != source.code:
            yield party, Coding.of(row)


def _row(act: str, stance: str, senses: frozenset[str], knowledge: Knowledge) -> Cells | None:
    """The row for an act with a stance; where the act has none for it, the stance alone."""
    for name in (act, "*"):
        for row in reversed(knowledge.codebook["acts"].get(name, ())):
            fits = row["stances"] == "*" or stance in row["stances"].split(",")
            if fits and row["sense"] in ("", *senses):
                return row
    return None


def _heard(act: str, senses: frozenset[str], knowledge: Knowledge) -> Cells | None:
    """The row of an act that is done to whoever hears it."""
    rows = knowledge.codebook["acts"].get(act, ())
    fits = (row for row in reversed(rows) if row["cameo"] and row["hearer"] != "no" and row["sense"] in ("", *senses))
    return next(fits, None)


def _appeal(coding: Coding, targets: tuple[tuple[Party, Coding], ...], source: Party, senses: frozenset[str]) -> Coding:
    """An appeal for talks to several others is a third party's: its source must not be one of them."""
    homes = {party.home for party, code in targets if code.plover == "REQUEST"}
    if coding.cameo == "020" and "talks" in senses and len(homes - {source.home}) > 1:
        return Coding(THIRD_PARTY_APPEAL, "REQUEST", "meet")
    return coding
