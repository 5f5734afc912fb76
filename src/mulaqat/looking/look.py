"""One archive to look at, with the knowledge that tells more of it."""

from collections.abc import Mapping

import msgspec

from mulaqat.archive import (
    AgreementTold,
    Archive,
    Brief,
    Browse,
    DoubtTold,
    EventTold,
    Figure,
    Filters,
    Hit,
    Listing,
    MeetingTold,
    Network,
    Page,
    Part,
    StatementTold,
    Told,
)
from mulaqat.explaining import Explained, explain
from mulaqat.knowledge import Country, Knowledge
from mulaqat.stories import Comparison, Judgement, Owed, Story

from .figure import FigureSeen, held_by, known_figure
from .meeting import MeetingSeen, meeting_seen
from .overview import Overview
from .report import ReportSeen, report_seen

AT_A_GLANCE = 10  # of each list of the overview
MOST_MET = 100  # people whom somebody met
ALL = Filters()


class Found(msgspec.Struct, frozen=True):
    """A page of what a search found, the best first; `more`: there is another page."""

    hits: tuple[Hit, ...]
    page: int
    size: int
    more: bool


class Look:
    """Each method is one page of the explorer or one resource of the API; made by `look_at`.

    What is asked for by an id is None where there is no such thing.
    """

    def __init__(self, archive: Archive, knowledge: Knowledge) -> None:
        self._archive, self._knowledge = archive, knowledge

    def overview(self) -> Overview:
        """What the archive holds."""
        counts, told = self._archive.counts(), self._archive.told()
        some = Page(1, AT_A_GLANCE)
        with self._archive.browse() as browse:
            return Overview(
                documents=counts["document"],
                meetings=counts.get("meeting", 0),
                statements=counts.get("statement", 0),
                agreements=counts.get("agreement", 0),
                events=counts.get("event", 0),
                doubts=counts.get("doubt", 0),
                told=told,
                weeks=browse.weeks(ALL),
                most=browse.figures(ALL, some).items,
                stories=browse.stories(ALL, some).items,
                latest_doubts=browse.facts(DoubtTold, ALL, some).items,
            )

    def countries(self) -> Mapping[str, Country]:
        """The countries and bodies that are known, with their names in both scripts, by code."""
        return self._knowledge.world.countries

    def told(self) -> Told:
        """How current stories, ledger, figures and networks are."""
        return self._archive.told()

    def meetings(self, filters: Filters, page: Page) -> Listing[MeetingTold]:
        """Meetings, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.facts(MeetingTold, filters, page)

    def statements(self, filters: Filters, page: Page) -> Listing[StatementTold]:
        """Statements, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.facts(StatementTold, filters, page)

    def agreements(self, filters: Filters, page: Page) -> Listing[AgreementTold]:
        """Agreements and promises, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.facts(AgreementTold, filters, page)

    def events(self, filters: Filters, page: Page) -> Listing[EventTold]:
        """Events, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.facts(EventTold, filters, page)

    def doubts(self, filters: Filters, page: Page) -> Listing[DoubtTold]:
        """Doubts, those of the newest reports first."""
        with self._archive.browse() as browse:
            return browse.facts(DoubtTold, filters, page)

    def meeting(self, document: str, fact: str) -> MeetingSeen | None:
        """One meeting, by the id of its report and its own."""
        with self._archive.browse() as browse:
            found = browse.report(document)
            if found is None:
                return None
            _, record, report = found
            stories = browse.stories_of(document, fact)
        compared = self._archive.compare(stories[0]) if stories else None
        return meeting_seen(report, record, fact, compared)

    def reports(self, filters: Filters, page: Page) -> Listing[Brief]:
        """Reports, the newest first."""
        with self._archive.browse() as browse:
            return browse.reports(filters, page)

    def report(self, document: str) -> ReportSeen | None:
        """One report, by its id."""
        with self._archive.browse() as browse:
            found = browse.report(document)
            stories = browse.stories_of(document)
        return report_seen(*found, stories, self._archive.verdicts(found[1])) if found else None

    def explain(self, document: str) -> tuple[Explained, ...] | None:
        """Why a report was read as it was, sentence by sentence; it is read anew for that."""
        found = self._archive.reading(document)
        return tuple(explain(found[0], self._knowledge)) if found else None

    def search(self, query: str, filters: Filters, page: Page) -> Found:
        """Reports that fit a query, the best first; raises InputError for a query without meaning."""
        hits = self._archive.search(query, filters, page.size + 1, page.first)
        return Found(tuple(hits[: page.size]), page.number, page.size, len(hits) > page.size)

    def figures(self, filters: Filters, page: Page, kind: str | None = None) -> Listing[Figure]:
        """People, offices, countries and bodies that the filters' person and country fit, or those of one kind."""
        with self._archive.browse() as browse:
            return browse.figures(filters, page, kind)

    def figure(self, name: str, page: Page) -> FigureSeen | None:
        """One of them, by id, with this page of each list."""
        with self._archive.browse() as browse:
            who = browse.figure(name) or known_figure(name, self._knowledge)
            return self._seen(browse, who, page) if who else None

    def _seen(self, browse: Browse, who: Figure, page: Page) -> FigureSeen:
        met, said = Part(who.id, ("host", "guest", "attendee")), Part(who.id, ("speaker",))
        return FigureSeen(
            who,
            held_by(who.id, self._knowledge),
            browse.met(who.id, MOST_MET),
            browse.facts(MeetingTold, ALL, page, met),
            browse.facts(StatementTold, ALL, page, said),
            browse.facts(StatementTold, ALL, page, Part(who.id, ("target",))),
            browse.stances(who.id),
        )

    def judgements(self, document: str | None, page: Page) -> Listing[Judgement]:
        """What reviewers said, the latest first; of a document alone where one is given."""
        said = self._archive.judgements(document)[::-1]
        return Listing(tuple(said[page.first : page.first + page.size]), page.number, page.size, len(said), True)

    def network(self, filters: Filters, most: int) -> Network:
        """Who met whom in the filters' time, in or with their country or person: at most so many people."""
        with self._archive.browse() as browse:
            return browse.network(filters, most)

    def stories(self, filters: Filters, page: Page) -> Listing[Story]:
        """Stories, the newest first."""
        with self._archive.browse() as browse:
            return browse.stories(filters, page)

    def story(self, name: str) -> Comparison | None:
        """The reports of one story side by side."""
        with self._archive.browse() as browse:
            story = browse.story(name)
        return self._archive.compare(story) if story else None

    def commitments(self, filters: Filters, page: Page) -> Listing[Owed]:
        """Who promised what to whom by when, the newest first."""
        with self._archive.browse() as browse:
            return browse.ledger(filters, page)


def look_at(archive: Archive, knowledge: Knowledge) -> Look:
    """A Look at an archive; `knowledge` tells offices and terms, and explains a report."""
    return Look(archive, knowledge)
