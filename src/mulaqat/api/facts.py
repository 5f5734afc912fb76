"""/api/meetings, /api/statements, /api/agreements, /api/events, /api/doubts"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import AgreementTold, DoubtTold, EventTold, Filters, Listing, MeetingTold, Page, StatementTold
from mulaqat.looking import Look


@get("/meetings", sync_to_thread=True)
def meetings(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[MeetingTold]:
    """Meetings that fit, those of the newest reports first."""
    return look.meetings(filters, page)


@get("/statements", sync_to_thread=True)
def statements(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[StatementTold]:
    """Statements that fit, those of the newest reports first."""
    return look.statements(filters, page)


@get("/agreements", sync_to_thread=True)
def agreements(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[AgreementTold]:
    """Agreements and promises that fit, those of the newest reports first."""
    return look.agreements(filters, page)


@get("/events", sync_to_thread=True)
def events(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[EventTold]:
    """Events that fit, those of the newest reports first."""
    return look.events(filters, page)


@get("/doubts", sync_to_thread=True)
def doubts(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[DoubtTold]:
    """Doubts that fit, those of the newest reports first."""
    return look.doubts(filters, page)


HANDLERS = [meetings, statements, agreements, events, doubts]
