"""Records as FollowTheMoney entities, one a line, for Aleph, OpenAleph and yente.

An entity that several reports name comes in each with the same id, as FollowTheMoney's tools put fragments together.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from mulaqat.model import Actor, Agreement, Document, Entity, Meeting, Record, Statement

from .joining import Thing, interval, names_of

_SCHEMATA = {"person": "Person", "organization": "Organization"}
_STRANGE = re.compile(r"[^0-9A-Za-z-]+")


def to_ftm(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """The article, everybody it names, its meetings, agreements and statements; then the next."""
    encode = msgspec.json.Encoder().encode
    for document, record in readings:
        for entity in _entities(document, record):
            yield encode(entity).decode() + "\n"


def _entities(document: Document, record: Record) -> Iterator[Thing]:
    article = record.document.id
    yield _article(document, record)
    named = dict.fromkeys(entity.id for entity in record.entities)
    for entity in record.entities:
        yield _party(entity)
    for actor in _others(record, named):
        yield _party(actor)
    for name in named:
        yield _thing(f"{article}.{name}", "Documentation", document=article, entity=_id(name), role="named in")
    yield from (_meeting(record, meeting) for meeting in record.meetings)
    yield from (_agreement(record, agreement) for agreement in record.agreements)
    yield from (_statement(record, said) for said in record.statements)


def _others(record: Record, named: dict[str, None]) -> Iterator[Actor]:
    """Actors with an id that stand in no list of the record's, each once; they are named from here on."""
    sides = [side for meeting in record.meetings for side in (meeting.hosts, meeting.guests, meeting.attendees)]
    sides += [agreement.parties for agreement in record.agreements]
    sides += [(said.speaker,) for said in record.statements if said.speaker]
    for actor in (actor for side in sides for actor in side):
        if actor.entity and actor.entity not in named:
            named[actor.entity] = None
            yield actor


def _article(document: Document, record: Record) -> Thing:
    source = record.document
    title = source.title.text if source.title else source.path
    return _thing(
        source.id,
        "Article",
        title=title,
        name=title,
        sourceUrl=source.url,
        fileName=source.path,
        publisher=document.publisher or (source.publisher and source.publisher.name),
        publishedAt=source.published and _prefix(source.published.earliest, source.published.latest),
        language="urd" if source.language == "ur" else None,
    )


def _party(who: Actor | Entity) -> Thing:
    name = who.entity if isinstance(who, Actor) else who.id
    return _thing(
        name or "",
        _SCHEMATA.get(who.kind, "LegalEntity"),
        name=names_of(who) or name,
        country=who.country and who.country.lower(),
        wikidataId=who.wikidata,
    )


def _meeting(record: Record, meeting: Meeting) -> Thing:
    place, date = meeting.place, meeting.date
    return _thing(
        f"{record.document.id}.{meeting.id}",
        "Event",
        name=f"{meeting.form.replace('_', ' ')} meeting ({meeting.status})",
        keywords=[meeting.form, meeting.status],
        organizer=_ids(meeting.hosts),
        involved=_ids((*meeting.hosts, *meeting.guests, *meeting.attendees)),
        startDate=date and date.earliest,
        endDate=date and date.latest,
        location=place and (place.name or place.name_ur),
        country=place and place.country and place.country.lower(),
        summary=[span.text for span in meeting.evidence],
        proof=record.document.id,
    )


def _agreement(record: Record, agreement: Agreement) -> Thing:
    return _thing(
        f"{record.document.id}.{agreement.id}",
        "Event",
        name=f"{agreement.kind} ({agreement.status})",
        keywords=[agreement.kind, agreement.status],
        involved=_ids(agreement.parties),
        summary=agreement.subject.text,
        description=agreement.timeframe and f"by {interval(agreement.timeframe)}",
        proof=record.document.id,
    )


def _statement(record: Record, said: Statement) -> Thing:
    return _thing(
        f"{record.document.id}.{said.id}",
        "Note",
        name=f"{said.act.replace('_', ' ')} ({said.mode.replace('_', ' ')})",
        description=said.content.text,
        entity=_ids((said.speaker,)) if said.speaker else None,
        keywords=[said.act, *(target.stance for target in said.targets)],
        proof=record.document.id,
    )


def _ids(actors: Sequence[Actor]) -> list[str]:
    return list(dict.fromkeys(_id(actor.entity) for actor in actors if actor.entity))


def _id(name: str) -> str:
    """An id of letters, digits, full stops and hyphens; one that had others carries a hash of itself."""
    plain = _STRANGE.sub("-", name.replace("/", "-")).strip("-")
    if plain == name.replace("/", "-"):
        return plain
    return f"{plain}-{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}".strip("-")


def _prefix(earliest: str, latest: str) -> str | None:
    """The day, month or year that holds both bounds, which is how FollowTheMoney writes what is not known better."""
    for length in (10, 7, 4):
        if earliest[:length] == latest[:length]:
            return earliest[:length]
    return None


def _thing(name: str, schema: str, /, **properties: Any) -> Thing:
    """An entity; each of its properties is a list, and those of which nothing is known are left out."""
    known = {key: [value] if isinstance(value, str) else list(value) for key, value in properties.items() if value}
    return {"id": _id(name), "schema": schema, "properties": known}
