"""The events of a document: every fact coded, each event once, numbered."""

from collections.abc import Iterator, Sequence

from mulaqat.knowledge import Codebook, Knowledge
from mulaqat.model import Agreement, Event, Meeting, Plover, Statement

from .agreements import code_agreement
from .draft import Draft
from .meetings import code_meeting
from .parties import Party
from .senses import Words
from .statements import code_statement

DIPLOMATIC = "diplomatic"


def code_events(
    meetings: Sequence[Meeting],
    statements: Sequence[Statement],
    agreements: Sequence[Agreement],
    words: Words,
    knowledge: Knowledge,
) -> tuple[Event, ...]:
    """The events of one document's facts: of meetings, then statements, then agreements; none without a codebook.

    `words` gives those of a span of the document in key form.
    """
    if not knowledge.codebook:
        return ()
    drafts = (
        *_once(_meetings(meetings, words, knowledge)),
        *_spoken(meetings, statements, agreements, words, knowledge),
    )
    return tuple(_event(f"e{number}", draft, knowledge.codebook) for number, draft in enumerate(drafts, 1))


def _meetings(meetings: Sequence[Meeting], words: Words, knowledge: Knowledge) -> Iterator[Draft]:
    for meeting in meetings:
        yield from code_meeting(meeting, words, knowledge)


def _spoken(
    meetings: Sequence[Meeting],
    statements: Sequence[Statement],
    agreements: Sequence[Agreement],
    words: Words,
    knowledge: Knowledge,
) -> Iterator[Draft]:
    """Events of words; a promise that is a statement too is one event."""
    known = {meeting.id: meeting for meeting in meetings}
    said: set[tuple[str, str, str]] = set()
    for statement in statements:
        for draft in code_statement(statement, known, words, knowledge):
            said.add((draft.coding.cameo, draft.source.code, draft.target.code))
            yield draft
    for agreement in agreements:
        for draft in code_agreement(agreement, statements, known, words, knowledge):
            if (draft.coding.cameo, draft.source.code, draft.target.code) not in said:
                yield draft


def _once(drafts: Iterator[Draft]) -> Iterator[Draft]:
    """The reception, the talks and the press conference of two people on one day are one visit."""
    seen: set[tuple[str, str, str, str | None]] = set()
    for draft in drafts:
        day = draft.date.value if draft.date else None
        mark = (draft.coding.cameo, _who(draft.source), _who(draft.target), day)
        if mark not in seen:
            seen.add(mark)
            yield draft


def _who(party: Party) -> str:
    """An end of an event by code and name: two ministers of a country are two."""
    return f"{party.code} {party.actor.entity or party.actor.name}"


def _event(id: str, draft: Draft, book: Codebook) -> Event:
    code = book["cameo"][draft.coding.cameo][-1]
    return Event(
        id=id,
        cameo=draft.coding.cameo,
        plover=_plover(draft, book),
        quad_class=int(code["quad"]),
        goldstein=float(code["goldstein"]),
        source=draft.source.actor,
        target=draft.target.actor,
        of=draft.of,
        date=draft.date,
        place=draft.place,
        source_code=draft.source.code,
        target_code=draft.target.code,
    )


def _plover(draft: Draft, book: Codebook) -> Plover | None:
    """The PLOVER code, of a diplomatic context where the parties are of different countries or bodies."""
    name, mode = draft.coding.plover, draft.coding.mode
    if not name:
        return None
    row = next(row for row in book["plover"][name] if row["mode"] == mode)
    home = () if draft.source.home == draft.target.home else (DIPLOMATIC,)
    return Plover(name, mode or None, tuple(sorted({*home, *draft.context})), int(row["quad"]))
