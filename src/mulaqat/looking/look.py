"""One archive to look at, with the knowledge that tells more of it."""

from mulaqat.archive import (
    AgreementTold,
    Archive,
    DoubtTold,
    EventTold,
    Filters,
    Listing,
    MeetingTold,
    Page,
    StatementTold,
)
from mulaqat.knowledge import Knowledge

from .overview import Overview, overview_of


class Look:
    """Each method is one page of the explorer or one resource of the API; made by `look_at`."""

    def __init__(self, archive: Archive, knowledge: Knowledge) -> None:
        self._archive, self._knowledge = archive, knowledge

    def overview(self) -> Overview:
        """What the archive holds."""
        return overview_of(self._archive.counts())

    def meetings(self, filters: Filters, page: Page) -> Listing[MeetingTold]:
        """Meetings, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.meetings(filters, page)

    def statements(self, filters: Filters, page: Page) -> Listing[StatementTold]:
        """Statements, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.statements(filters, page)

    def agreements(self, filters: Filters, page: Page) -> Listing[AgreementTold]:
        """Agreements and promises, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.agreements(filters, page)

    def events(self, filters: Filters, page: Page) -> Listing[EventTold]:
        """Events, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.events(filters, page)

    def doubts(self, filters: Filters, page: Page) -> Listing[DoubtTold]:
        """Doubts, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.doubts(filters, page)


def look_at(archive: Archive, knowledge: Knowledge) -> Look:
    """A Look at an archive; `knowledge` tells offices and terms, and explains a report."""
    return Look(archive, knowledge)
