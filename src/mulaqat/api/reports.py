"""/api/reports"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import Brief, Filters, Listing, Page
from mulaqat.looking import Look, ReportSeen
from mulaqat.model import Record

from .answers import LISTED, ONE, found
from .narrowing import Id


@get("/reports", sync_to_thread=True, responses=LISTED)
def reports(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[Brief]:
    """Reports that fit, the newest first."""
    return look.reports(filters, page)


@get("/reports/{document:str}", sync_to_thread=True, responses=ONE)
def report(look: NamedDependency[Look], document: Id) -> ReportSeen:
    """One report: its text as runs with the facts that cover each, its facts, its record and its stories."""
    return found(look.report(document))


@get("/reports/{document:str}/record", sync_to_thread=True, responses=ONE)
def record(look: NamedDependency[Look], document: Id) -> Record:
    """The record of a report alone, in the record format."""
    return found(look.report(document)).record


@get("/reports/{document:str}/explain", sync_to_thread=True, responses=ONE)
def explained(look: NamedDependency[Look], document: Id) -> tuple[str, ...]:
    """Why a report was read as it was, line by line."""
    return tuple(line for sentence in found(look.explain(document)) for line in sentence.lines)


HANDLERS = [reports, report, record, explained]
