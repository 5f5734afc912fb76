"""/api/meetings, /api/statements, /api/agreements, /api/events, /api/doubts"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import AgreementTold, DoubtTold, EventTold, Filters, Listing, MeetingTold, Page, StatementTold
from mulaqat.looking import Look, MeetingSeen

from .answers import LISTED, ONE, found
from .narrowing import Id


@get("/meetings", sync_to_thread=True, responses=LISTED)
def meetings(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[MeetingTold]:
    """Meetings that fit, those of the newest reports first."""
    return look.meetings(filters, page)


@get("/statements", sync_to_thread=True, responses=LISTED)
def statements(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[StatementTold]:
    """Statements that fit, those of the newest reports first."""
    return look.statements(filters, page)


@get("/agreements", sync_to_thread=True, responses=LISTED)
def agreements(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[AgreementTold]:
    """Agreements and promises that fit, those of the newest reports first."""
    return look.agreements(filters, page)


@get("/events", sync_to_thread=True, responses=LISTED)
def events(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[EventTold]:
    """Events that fit, those of the newest reports first."""
    return look.events(filters, page)


@get("/doubts", sync_to_thread=True, responses=LISTED)
def doubts(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[DoubtTold]:
    """Doubts that fit, those of the newest reports first."""
    return look.doubts(filters, page)


@get("/meetings/{document:str}/{fact:str}", sync_to_thread=True, responses=ONE)
def meeting(look: NamedDependency[Look], document: Id, fact: Id) -> MeetingSeen:
    """One meeting, by the id of its report and its own: who said what, and the reports of its story side by side."""
    return found(look.meeting(document, fact))


HANDLERS = [meeting, meetings, statements, agreements, events, doubts]
