"""What can be asked of an archive by somebody who looks around."""

from collections.abc import Callable

from sqlalchemy import Connection

from ..schema import AGREEMENT, DOUBT, EVENT, MEETING, STATEMENT
from ..searching import Filters
from .facts import facts
from .page import Listing, Page
from .told import AgreementTold, DoubtTold, EventTold, MeetingTold, StatementTold


class Browse:
    """One look: everything asked of it is of one and the same state of the archive."""

    def __init__(self, connection: Connection, fold: Callable[[str], str]) -> None:
        self._connection, self._fold = connection, fold

    def meetings(self, filters: Filters, page: Page) -> Listing[MeetingTold]:
        """Meetings that fit."""
        return facts(self._connection, self._fold, MEETING, MeetingTold, filters, page)

    def statements(self, filters: Filters, page: Page) -> Listing[StatementTold]:
        """Statements that fit."""
        return facts(self._connection, self._fold, STATEMENT, StatementTold, filters, page)

    def agreements(self, filters: Filters, page: Page) -> Listing[AgreementTold]:
        """Agreements and promises that fit."""
        return facts(self._connection, self._fold, AGREEMENT, AgreementTold, filters, page)

    def events(self, filters: Filters, page: Page) -> Listing[EventTold]:
        """Events that fit."""
        return facts(self._connection, self._fold, EVENT, EventTold, filters, page)

    def doubts(self, filters: Filters, page: Page) -> Listing[DoubtTold]:
        """Doubts that fit."""
        return facts(self._connection, self._fold, DOUBT, DoubtTold, filters, page)
