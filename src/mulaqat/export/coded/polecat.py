"""Events by PLOVER in the columns of POLECAT that the record can fill, and what leads back to the report."""

from collections.abc import Iterable, Iterator

from mulaqat import __version__
from mulaqat.model import Actor, Document, Event, Record

from .lines import country_code, day_of, name_of, roles, tab_line, where_from

_PARTY = (
    "{0} Name",
    "{0} Country",
    "Primary {0} Sector",
    "{0} Sectors",
    "{0} Title",
    "{0} Name Raw",
    "Wikidata {0} ID",
)
COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Quad Code", "Contexts",
    *(part.format(who) for who in ("Actor", "Recipient") for part in _PARTY),
    "Placename", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
    "Source", "Publication Date", "Language", "Version", "Earliest Date", "Latest Date", "Document", "Fact", "URL",
)  # fmt: skip


def to_polecat(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """A header and a line for each event that PLOVER has, tabs between."""
    yield tab_line(COLUMNS)
    for document, record in readings:
        for event in record.events:
            cells = _cells(document, record, event)
            if cells:
                yield tab_line(cells.get(column) for column in COLUMNS)


def _cells(document: Document, record: Record, event: Event) -> dict[str, object]:
    """The cells by column; none for an event that PLOVER does not have."""
    plover, source, place = event.plover, record.document, event.place
    if plover is None:
        return {}
    return {
        "Event ID": f"{source.id}/{event.id}",
        "Event Date": day_of(event.date),
        "Event Type": plover.event,
        "Event Mode": plover.mode,
        "Quad Code": plover.quad_class,
        "Contexts": ";".join(plover.context),
        **_party("Actor", event.source, event.source_code),
        **_party("Recipient", event.target, event.target_code),
        "Placename": place and place.name,
        "Country": place and place.country,
        "Latitude": place and place.latitude,
        "Longitude": place and place.longitude,
        "GeoNames ID": place and place.geonames,
        "Raw Placename": place and place.evidence and place.evidence.text,
        "Source": document.publisher,
        "Publication Date": day_of(source.published),
        "Language": source.language,
        "Version": f"mulaqat {__version__}",
        "Earliest Date": event.date and event.date.earliest,
        "Latest Date": event.date and event.date.latest,
        "Document": source.id,
        "Fact": event.of,
        "URL": where_from(document),
    }


def _party(who: str, actor: Actor | None, code: str | None) -> dict[str, object]:
    sectors = roles(actor, code)
    values = (
        name_of(actor),
        country_code(actor, code),
        sectors[0] if sectors else None,
        ";".join(sectors),
        actor and actor.office,
        actor and actor.mention and actor.mention.text,
        actor and actor.wikidata,
    )
    return dict(zip((part.format(who) for part in _PARTY), values, strict=True))
