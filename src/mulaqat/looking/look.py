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
from mulaqat.explaining import explain
from mulaqat.knowledge import Knowledge

from .overview import Overview, overview_of
from .report import ReportSeen, report_of


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

    def report(self, document: str) -> ReportSeen | None:
        """One report with its evidence marked, by its id."""
        found = self._archive.reading(document)
        return report_of(*found) if found else None

    def explain(self, document: str) -> list[str]:
        """Why a report was read so, line by line; nothing where there is no such report."""
        found = self._archive.reading(document)
        return [*explain(found[0], self._knowledge)] if found else []


def look_at(archive: Archive, knowledge: Knowledge) -> Look:
    """A Look at an archive; `knowledge` tells offices and terms, and explains a report."""
    return Look(archive, knowledge)
