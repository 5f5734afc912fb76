"""Records in the words of schema.org: articles, events, quotations, and who takes part in them."""

from collections.abc import Iterable, Iterator, Sequence

from mulaqat.model import Actor, Agreement, Document, Entity, Meeting, Record, Statement

from .joining import Thing, address_of, interval, known, listed, names_of, urn

_HEAD = '{"@context":{"@vocab":"https://schema.org/"},"@graph":['
_TYPES = {"person": "Person", "country": "Country", "organization": "Organization"}
_ATTENDANCE = {"phone": "OnlineEventAttendanceMode", "video": "OnlineEventAttendanceMode"}
_STATUS = {"held": "EventScheduled", "planned": "EventScheduled", "cancelled": "EventCancelled"}


def to_jsonld(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """One graph: each article, then what it tells of."""
    return listed((thing for reading in readings for thing in _things(*reading)), _HEAD, "]}")


def _things(document: Document, record: Record) -> Iterator[Thing]:
    yield _article(document, record)
    yield from map(_entity, record.entities)
    # schema.org has no word for a meeting that is denied: that one did not take place is not an event.
    yield from (_meeting(record, meeting) for meeting in record.meetings if meeting.status in _STATUS)
    yield from (_quotation(record, said) for said in record.statements)
    yield from (_agreement(record, agreement) for agreement in record.agreements)


def _article(document: Document, record: Record) -> Thing:
    source = record.document
    publisher = document.publisher or (source.publisher and source.publisher.name)
    return known(
        __id=address_of(record),
        __type="NewsArticle",
        identifier=source.id,
        headline=source.title and source.title.text,
        inLanguage=source.language,
        datePublished=interval(source.published),
        publisher=known(__type="Organization", name=publisher) if publisher else None,
        mentions=[{"@id": urn(entity.id)} for entity in record.entities],
    )


def _entity(entity: Entity) -> Thing:
    return known(
        __id=urn(entity.id),
        __type=_TYPES.get(entity.kind, "Thing"),
        name=_in_both(entity),
        sameAs=entity.wikidata and {"@id": f"http://www.wikidata.org/entity/{entity.wikidata}"},
    )


def _in_both(who: Actor | Entity) -> list[Thing]:
    names = (("en", who.name), ("ur", who.name_ur))
    return [{"@language": language, "@value": name} for language, name in names if name]


def _meeting(record: Record, meeting: Meeting) -> Thing:
    place = meeting.place
    mode = _ATTENDANCE.get(meeting.form, "OfflineEventAttendanceMode")
    where = known(
        __type="Place",
        name=place and (place.name or place.name_ur),
        address=place and place.country and known(__type="PostalAddress", addressCountry=place.country),
    )
    return known(
        __id=urn(record.document.id, meeting.id),
        __type="Event",
        name=meeting.evidence[0].text,
        eventStatus={"@id": f"https://schema.org/{_STATUS[meeting.status]}"},
        eventAttendanceMode={"@id": f"https://schema.org/{mode}"},
        startDate=meeting.date and meeting.date.earliest,
        endDate=meeting.date and meeting.date.latest,
        location=where if place else None,
        organizer=_actors(meeting.hosts),
        attendee=_actors((*meeting.hosts, *meeting.guests, *meeting.attendees)),
        about=[span.text for span in meeting.topics],
        subjectOf={"@id": address_of(record)},
    )


def _quotation(record: Record, said: Statement) -> Thing:
    return known(
        __id=urn(record.document.id, said.id),
        __type="Quotation",
        text={"@language": record.document.language, "@value": said.content.text},
        creator=_actors([said.speaker] if said.speaker else []),
        about=_actors([target.actor for target in said.targets]),
        genre=said.act,
        isPartOf={"@id": address_of(record)},
    )


def _agreement(record: Record, agreement: Agreement) -> Thing:
    return known(
        __id=urn(record.document.id, agreement.id),
        __type="CreativeWork",
        genre=agreement.kind,
        creativeWorkStatus=agreement.status,
        text={"@language": record.document.language, "@value": agreement.subject.text},
        author=_actors(agreement.parties),
        subjectOf={"@id": address_of(record)},
    )


def _actors(actors: Sequence[Actor]) -> list[Thing]:
    return [_actor(actor) for actor in actors if actor.entity or names_of(actor)]


def _actor(actor: Actor) -> Thing:
    if actor.entity:
        return {"@id": urn(actor.entity)}
    return known(__type=_TYPES.get(actor.kind, "Thing"), name=_in_both(actor))
