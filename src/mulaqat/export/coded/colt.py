"""Trips of office-holders to other countries, in the columns of COLT that a record can fill."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from mulaqat.model import Actor, Document, Entity, Meeting, Record

from ..tables import csv_line
from .lines import country_code, day_of, name_of, where_from

COLUMNS = (
    "TripID", "LeaderCountryOrIGO", "LeaderCountryISO", "LeaderTitle", "LeaderFullName",
    "CountryVisited", "CountryVisitedISO", "CityVisited", "TripYear", "TripStartDate", "TripEndDate",
    "SignedAgreement", "SourceLink1",
    # Ours, behind theirs.
    "LeaderISO2", "VisitedISO2", "TripEarliest", "TripLatest", "LeadersMet", "Status", "LeaderWikidata",
    "Document", "Meetings",
)  # fmt: skip
_TRAVEL = frozenset({"in_person", "press_conference", "ceremony"})
_TRIPS = frozenset({"held", "planned"})

Key = tuple[str, str]  # the leader and the country, ISO 3166-1 alpha-2
Stop = tuple[Meeting, Actor, tuple[Actor, ...]]  # a meeting, the leader as it names him, the other side


def to_colt(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """A header, then a line for each office-holder whom a report has in a country that is not his own."""
    yield csv_line(COLUMNS)
    for document, record in readings:
        for number, stops in enumerate(_trips(record).values(), 1):
            cells = _cells(document, record, number, stops)
            yield csv_line(cells.get(column) for column in COLUMNS)


def _trips(record: Record) -> dict[Key, list[Stop]]:
    """The meetings of each leader in each country that he came to."""
    trips: dict[Key, list[Stop]] = {}
    for meeting in record.meetings:
        for leader, met in _travellers(meeting):
            country = meeting.place.country if meeting.place else None
            trips.setdefault((leader.entity or name_of(leader) or "", country or ""), []).append((meeting, leader, met))
    return trips


def _travellers(meeting: Meeting) -> Iterator[tuple[Actor, tuple[Actor, ...]]]:
    """Each person of either side who is abroad, with the other side."""
    where = meeting.place.country if meeting.place else None
    if meeting.form not in _TRAVEL or meeting.status not in _TRIPS or where is None:
        return
    for side, other in ((meeting.guests, meeting.hosts), (meeting.hosts, meeting.guests)):
        for actor in side:
            if actor.kind == "person" and actor.office and actor.country and actor.country != where:
                yield actor, other


def _cells(document: Document, record: Record, number: int, stops: Sequence[Stop]) -> dict[str, object]:
    meetings = [meeting for meeting, _, _ in stops]
    leader, place = stops[0][1], meetings[0].place
    home, visited = leader.country or "", (place.country if place else None) or ""
    codes, names = _codes(record), _countries(record)
    towns = [meeting.place.name or meeting.place.name_ur for meeting in meetings if meeting.place]
    met = dict.fromkeys(name_of(actor) for _, _, others in stops for actor in others)
    return {
        "TripID": f"{record.document.id}/{number}",
        "LeaderCountryOrIGO": names.get(home),
        "LeaderCountryISO": codes.get(home),
        "LeaderTitle": leader.office,
        "LeaderFullName": name_of(leader),
        "CountryVisited": names.get(visited),
        "CountryVisitedISO": codes.get(visited),
        "CityVisited": "; ".join(dict.fromkeys(filter(None, towns))),
        **_days(meetings),
        "SignedAgreement": "Yes" if _signed(record, leader) else None,
        "SourceLink1": where_from(document),
        "LeaderISO2": home,
        "VisitedISO2": visited,
        "LeadersMet": "; ".join(filter(None, met)),
        "Status": "held" if any(meeting.status == "held" for meeting in meetings) else "planned",
        "LeaderWikidata": leader.wikidata,
        "Document": record.document.id,
        "Meetings": " ".join(meeting.id for meeting in meetings),
    }


def _days(meetings: Sequence[Meeting]) -> dict[str, object]:
    """The first and the last day that the report tells of, and what bounds there are where it tells none."""
    dates = [meeting.date for meeting in meetings if meeting.date]
    days = sorted(filter(None, map(day_of, dates)))
    bounds = sorted(chain.from_iterable((date.earliest, date.latest) for date in dates))
    years = {bound[:4] for bound in bounds}
    return {
        "TripYear": years.pop() if len(years) == 1 else None,
        "TripStartDate": days[0] if days else None,
        "TripEndDate": days[-1] if days else None,
        "TripEarliest": bounds[0] if bounds else None,
        "TripLatest": bounds[-1] if bounds else None,
    }


def _signed(record: Record, leader: Actor) -> bool:
    signed = (agreement for agreement in record.agreements if agreement.status == "signed")
    return any(party.entity == leader.entity for agreement in signed for party in agreement.parties if leader.entity)


def _codes(record: Record) -> dict[str, str]:
    """ISO 3166-1 alpha-3 by alpha-2, as the codes of the record's events have them."""
    ends = [(event.source, event.source_code) for event in record.events]
    ends += [(event.target, event.target_code) for event in record.events if event.target]
    return {actor.country: code for actor, of in ends if actor.country and (code := country_code(actor, of))}


def _countries(record: Record) -> dict[str, str]:
    """English names of the countries that the record names, by alpha-2."""
    actors = (actor for event in record.events for actor in (event.source, event.target) if actor)
    known: Iterator[Actor | Entity] = chain(record.entities, actors)
    return {who.country: who.name for who in known if who.kind == "country" and who.country and who.name}
