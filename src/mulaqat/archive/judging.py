"""What people say about the stories and the facts of an archive: a table that only grows."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, insert, select

from mulaqat.errors import InputError
from mulaqat.model import Record, Span
from mulaqat.stories import Deed, Judgement, standing, verdicts

from .reading import one as reading_of_one
from .schema import DOCUMENT, JUDGEMENT

# What can be corrected of a fact, by its kind.
FIELDS: Mapping[str, frozenset[str]] = {
    "meeting": frozenset({"hosts", "guests", "date", "place", "status", "form"}),
    "statement": frozenset({"speaker", "addressee", "act", "content"}),
    "agreement": frozenset({"parties", "status", "timeframe"}),
    "doubt": frozenset(),
}
LONGEST = 2000  # letters of a name, a note, a correction
_COLUMNS = [JUDGEMENT.c[name] for name in Judgement.__struct_fields__]


def judgements(connection: Connection, document: str | None = None) -> list[Judgement]:
    """Everything that was said, in its order; of a document, what was said of it and its facts."""
    wanted: Select[Any] = select(*_COLUMNS).order_by(JUDGEMENT.c.number)
    if document is not None:
        # An undo names no document, but a judgement that does.
        ours = select(JUDGEMENT.c.number).where((JUDGEMENT.c.one == document) | (JUDGEMENT.c.other == document))
        wanted = wanted.where(JUDGEMENT.c.number.in_(ours) | JUDGEMENT.c.undone.is_not(None))
    return [_judgement(row._mapping) for row in connection.execute(wanted)]


def verdicts_on(connection: Connection, record: Record) -> dict[str, Judgement]:
    """The judgements that hold on the facts of a record, by the facts' ids."""
    document = record.document.id
    judged = [j for j in standing(judgements(connection, document)).facts if j.one == document]
    return verdicts(((fact, kind, (span.start, span.end)) for fact, kind, span in judged_facts(record)), judged)


def judged_facts(record: Record) -> Iterator[tuple[str, str, Span]]:
    """The facts that can be judged, with their ids, kinds and the evidence by which they are found again."""
    yield from ((fact.id, "meeting", fact.evidence[0]) for fact in record.meetings)
    yield from ((fact.id, "statement", fact.content) for fact in record.statements)
    yield from ((fact.id, "agreement", fact.subject) for fact in record.agreements)
    yield from ((name, "doubt", fact.evidence[0]) for name, fact in record.named_doubts.items() if fact.evidence)


def judged_documents(connection: Connection) -> list[str]:
    """The ids of documents of which a fact was judged, sorted."""
    return sorted({*connection.scalars(select(JUDGEMENT.c.one).where(JUDGEMENT.c.kind.is_not(None)))})


def on_pair(connection: Connection, deed: Deed, pair: tuple[str, str], by: str, at: str, note: str | None) -> Judgement:
    """Append that two documents belong together, or apart; raises InputError for others than two that are there."""
    if deed not in ("together", "apart"):
        raise InputError(f"{deed} is not said of two documents, but of one fact or one judgement")
    if pair[0] == pair[1]:
        raise InputError(f"{pair[0]}: is one document; a judgement is about two")
    for document in pair:
        if connection.scalar(select(DOCUMENT.c.number).where(DOCUMENT.c.id == document)) is None:
            raise InputError(f"{document}: is not in the archive (mulaqat search shows what is)")
    one, other = sorted(pair)
    return _append(connection, deed, by, at, note, one=one, other=other)


def on_fact(
    connection: Connection,
    deed: Deed,
    about: tuple[str, str],
    by: str,
    at: str,
    note: str | None,
    correction: Mapping[str, str] | None,
) -> Judgement:
    """Append that a fact, by its document's id and its own, is right, wrong, or to be corrected.

    Raises InputError for a fact that is not there and for a correction that its kind does not have.
    """
    if deed not in ("confirm", "correct", "reject"):
        raise InputError(f"{deed} is not said of a fact")
    document, fact = about
    found = reading_of_one(connection, document)
    facts = {name: (kind, span) for name, kind, span in judged_facts(found[1])} if found else {}
    if found is None or fact not in facts:
        raise InputError(f"{document} {fact}: there is no such fact to judge (events follow from what they code)")
    kind, span = facts[fact]
    _check(deed, kind, correction, found[0].text)
    place = {"kind": kind, "start": span.start, "end": span.end, "words": span.text}
    return _append(connection, deed, by, at, note, one=document, correction=correction or None, **place)


def undo(connection: Connection, number: int, by: str, at: str, note: str | None) -> Judgement:
    """Append that a judgement no longer holds, which may be an undo; raises InputError where there is none."""
    if connection.scalar(select(JUDGEMENT.c.number).where(JUDGEMENT.c.number == number)) is None:
        raise InputError(f"{number}: there is no such judgement (mulaqat judge list shows them)")
    return _append(connection, "undo", by, at, note, undone=number)


def _check(deed: Deed, kind: str, correction: Mapping[str, str] | None, text: str) -> None:
    if (deed == "correct") != bool(correction):
        raise InputError("a correction, and nothing else, says what is right: speaker, date, status …")
    for field, value in (correction or {}).items():
        if field not in FIELDS[kind]:
            allowed = ", ".join(sorted(FIELDS[kind])) or "nothing"
            raise InputError(f"{field}: of a {kind} can be corrected: {allowed}")
        if not value.strip() or len(value) > LONGEST:
            raise InputError(f"{field}: say what is right, in at most {LONGEST} letters")
        if field == "content" and value not in text:
            raise InputError("content: these words do not stand in the report; take them as they are there")


def _append(connection: Connection, deed: Deed, by: str, at: str, note: str | None, **about: Any) -> Judgement:
    if not by.strip() or not at.strip():
        raise InputError("a judgement says who makes it and when")
    for words in (by, at, note or "", *(about.get("correction") or {}).values()):
        _storable(words)
    values: dict[str, Any] = {"deed": deed, "by": by, "at": at, "note": note, **about}
    packed = _in_row(values, lambda correction: msgspec.json.encode(correction).decode())
    number = connection.execute(insert(JUDGEMENT).values(packed).returning(JUDGEMENT.c.number)).scalar_one()
    return Judgement(number=number, **values)


def _storable(words: str) -> None:
    """Raises InputError for what no database keeps."""
    if len(words) > LONGEST:
        raise InputError(f"a judgement's words are at most {LONGEST} letters each")
    if "\0" in words or any("\ud800" <= letter <= "\udfff" for letter in words):
        raise InputError("a judgement's words hold a NUL or half a character: cut it out")


def _judgement(row: Mapping[Any, Any]) -> Judgement:
    return Judgement(**_in_row(row, lambda text: msgspec.json.decode(text, type=dict[str, str])))


def _in_row(values: Mapping[Any, Any], turned: Callable[[Any], Any]) -> dict[str, Any]:
    correction = values.get("correction")
    return {**values, "correction": None if correction is None else turned(correction)}
