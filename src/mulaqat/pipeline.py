"""Reading one document: one room after the other, and nothing else."""

from datetime import date

from mulaqat import __version__
from mulaqat.agreements import find_agreements
from mulaqat.doubts import find_doubts
from mulaqat.entities import Cast, list_entities
from mulaqat.errors import InputError
from mulaqat.events import code_events
from mulaqat.knowledge import Knowledge
from mulaqat.meetings import find_meetings
from mulaqat.model import Actor, Date, Document, MadeBy, Record, Source
from mulaqat.phrases import Reading, read_phrases
from mulaqat.statements import find_statements
from mulaqat.text import read_dateline

FIRST, LAST = 1900, 2199  # years: what is said to be of others is a slip, and the days around it may be none


def read_document(document: Document, knowledge: Knowledge) -> Record:
    """The record of one document."""
    reading = read_phrases(document.text, knowledge, document.unread)
    published = _published(document, reading, knowledge)
    cast = Cast(reading, published, knowledge, document.publisher)
    meetings, turned = find_meetings(cast, published, knowledge)
    statements = find_statements(cast, meetings, knowledge)
    agreements = find_agreements(cast, meetings, statements, knowledge)
    source = _source(document, reading, published)
    return Record(
        document=source,
        made_by=MadeBy(__version__, knowledge.digest),
        entities=list_entities(cast),
        meetings=meetings,
        statements=statements,
        agreements=agreements,
        events=code_events(meetings, statements, agreements, reading.keys, knowledge),
        doubts=find_doubts(source.id, cast, meetings, turned, statements),
    )


def _published(document: Document, reading: Reading, knowledge: Knowledge) -> Date | None:
    """The document's day: as given with it, else its own dateline."""
    if document.published:
        day = _day(document.published)
        return Date(day, day, day, "published")
    found = read_dateline(reading.tokens, reading.sentences, knowledge.orthography)
    if found is None:
        return None
    return Date(found.value, found.earliest, found.latest, "published", None, (reading.span(found.first, found.last),))


def _day(published: str) -> str:
    """The day of an ISO day or instant; raises InputError."""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        day = None
    if day is None or not FIRST <= day.year <= LAST:
        raise InputError(f"published {published[:40]!r}: is no day of {FIRST} to {LAST}; write it like 2021-04-13")
    return day.isoformat()


def _source(document: Document, reading: Reading, published: Date | None) -> Source:
    publisher = Actor(kind="organization", name=document.publisher, how="named") if document.publisher else None
    headline = next((s for s in reading.sentences if s.kind == "headline"), None)
    title = reading.span(headline.first, headline.last) if headline else None
    return Source(document.id, document.path, document.url, publisher, title, published, len(document.text))
