"""Trips of office-holders to other countries, in the columns that COLT has for a trip."""

from collections.abc import Iterable, Iterator

from mulaqat.model import Actor, Document, Meeting, Record

from ..tables import csv_line
from .lines import day_of, name_of, where_from

COLUMNS = (
    "LeaderCountryISO2", "LeaderFullName", "LeaderTitle", "TripYear", "TripDate", "TripEarliest", "TripLatest",
    "CountryVisitedISO2", "CityVisited", "LeadersMet", "Status", "LeaderWikidata", "Document", "Meeting", "Source",
)  # fmt: skip
_TRAVEL = frozenset({"in_person", "press_conference", "ceremony"})


def to_colt(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """A header, then a line for each office-holder whom a report has in a country that is not his own."""
    yield csv_line(COLUMNS)
    for document, record in readings:
        for meeting in record.meetings:
            for leader, met in _travellers(meeting):
                yield csv_line(_cells(document, record, meeting, leader, met))


def _travellers(meeting: Meeting) -> Iterator[tuple[Actor, tuple[Actor, ...]]]:
    """Each person of either side who is abroad, with the other side."""
    where = meeting.place.country if meeting.place else None
    if meeting.form not in _TRAVEL or where is None:
        return
    for side, other in ((meeting.guests, meeting.hosts), (meeting.hosts, meeting.guests)):
        for actor in side:
            if actor.kind == "person" and actor.office and actor.country and actor.country != where:
                yield actor, other


def _cells(
    document: Document, record: Record, meeting: Meeting, leader: Actor, met: tuple[Actor, ...]
) -> Iterator[object]:
    date, place = meeting.date, meeting.place
    day = day_of(date)
    years = {bound[:4] for bound in (date.earliest, date.latest)} if date else set()
    yield from (leader.country, name_of(leader), leader.office)
    yield years.pop() if len(years) == 1 else None
    yield from (day, date and date.earliest, date and date.latest)
    yield from (place and place.country, place and (place.name or place.name_ur))
    yield "; ".join(filter(None, map(name_of, met)))
    yield from (meeting.status, leader.wikidata, record.document.id, meeting.id, where_from(document))
