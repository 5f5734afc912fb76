"""What can be asked of an archive by somebody who looks around."""

from collections.abc import Callable

from sqlalchemy import Connection

from mulaqat.model import Document, Record
from mulaqat.stories import Owed, Story

from ..searching import Filters
from . import facts, figures, networks, stances, stories
from .facts import Kind
from .figures import Figure
from .fitting import Part
from .networks import Met, Network, Week
from .page import Brief, Listing, Page
from .stances import Stance


class Browse:
    """One look: everything asked of it is of one and the same state of the archive."""

    def __init__(self, connection: Connection, fold: Callable[[str], str]) -> None:
        self._connection, self._fold = connection, fold

    def facts(self, kind: type[Kind], filters: Filters, page: Page, part: Part | None = None) -> Listing[Kind]:
        """Facts of a kind (MeetingTold, …) that fit; with a `part` those in which a figure has it."""
        return facts.facts(self._connection, self._fold, kind, filters, page, part)

    def reports(self, filters: Filters, page: Page) -> Listing[Brief]:
        """Reports that fit, the newest first."""
        return facts.reports(self._connection, self._fold, filters, page)

    def report(self, document: str) -> tuple[Document, Record, Brief] | None:
        """One report with its record, by its id."""
        return facts.one(self._connection, document)

    def stories(self, filters: Filters, page: Page) -> Listing[Story]:
        """Stories one of whose reports fits, the newest first."""
        return stories.stories(self._connection, self._fold, filters, page)

    def story(self, name: str) -> Story | None:
        """One story, by its id."""
        return stories.story_of(self._connection, name)

    def stories_of(self, document: str, fact: str | None = None) -> tuple[Story, ...]:
        """The stories that a report tells, or one of its meetings."""
        return stories.stories_of(self._connection, document, fact)

    def ledger(self, filters: Filters, page: Page) -> Listing[Owed]:
        """Entries of the ledger whose first report fits, the newest first."""
        return stories.ledger(self._connection, self._fold, filters, page)

    def figures(self, filters: Filters, page: Page, kind: str | None = None) -> Listing[Figure]:
        """People, countries, bodies and offices, or one kind of them, those of the most meetings first."""
        return figures.figures(self._connection, self._fold, filters, page, kind)

    def figure(self, name: str) -> Figure | None:
        """One of them, by id."""
        return figures.figure(self._connection, name)

    def met(self, name: str, most: int) -> tuple[Met, ...]:
        """Whom a figure met, the most often first."""
        return networks.met(self._connection, name, most)

    def network(self, filters: Filters, most: int) -> Network:
        """Who met whom, at most so many people."""
        return networks.network(self._connection, filters, most)

    def weeks(self, filters: Filters) -> tuple[Week, ...]:
        """Meetings by week."""
        return networks.weeks(self._connection, filters)

    def stances(self, name: str) -> tuple[Stance, ...]:
        """A figure's stances to countries by month."""
        return stances.stances(self._connection, name)
