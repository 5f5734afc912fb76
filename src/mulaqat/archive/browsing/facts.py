"""Pages of facts: their keys by SQL, the facts themselves out of their records."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Table, func, select

from mulaqat.model import Document, Record

from ..reading import reading_of
from ..schema import AGREEMENT, DOCUMENT, DOUBT, EVENT, MEETING, STATEMENT
from ..searching import Filters, published
from .fitting import Part, counted, fitting_facts, fitting_reports, in_reports, newest
from .page import COUNTED, Brief, Listing, Page, listing
from .told import AgreementTold, DoubtTold, EventTold, MeetingTold, StatementTold, Told, told_in

Fold = Callable[[str], str]


_TABLES: dict[type, Table] = {
    MeetingTold: MEETING,
    StatementTold: STATEMENT,
    AgreementTold: AGREEMENT,
    EventTold: EVENT,
    DoubtTold: DOUBT,
}
Kind = TypeVar("Kind", bound=Told)


def facts(
    connection: Connection, fold: Fold, kind: type[Kind], filters: Filters, page: Page, part: Part | None = None
) -> Listing[Kind]:
    """A page of the facts of a kind, those of the newest reports first, in a report in the order of the text.

    With a `part` those alone in which its figure has it.
    """
    table = _TABLES[kind]
    fitting = fitting_facts(connection, fold, table, filters, part)
    keys = select(table.c.document, table.c.id).where(*fitting.conditions, *in_reports(table.c.document, filters))
    total = counted(connection, keys)
    few = fitting.few or total < COUNTED
    # The sum keeps SQLite from beginning with the facts where it is to go through the reports.
    number = DOCUMENT.c.number if few else DOCUMENT.c.number + 0
    joined = select(table.c.document, table.c.id).join(DOCUMENT, table.c.document == number)
    wanted = joined.where(*fitting.conditions, published(filters))
    found = connection.execute(newest(wanted, few, page, func.length(table.c.id), table.c.id)).all()
    known = told(connection, {key.document for key in found})
    items = (known[key.document, key.id] for key in found)
    return listing(tuple(one for one in items if isinstance(one, kind)), page, total)


def told(connection: Connection, documents: set[int]) -> dict[tuple[int, str], Told]:
    """Every fact of these documents, by their numbers and the facts' ids."""
    rows = connection.execute(select(DOCUMENT).where(DOCUMENT.c.number.in_(documents))).all()
    found: dict[tuple[int, str], Told] = {}
    for row in rows:
        _, record = reading_of(row)
        found |= {(row.number, fact): one for fact, one in told_in(record, brief_of(row))}
    return found


def one(connection: Connection, document: str) -> tuple[Document, Record, Brief] | None:
    """A document with its record and on one line."""
    row = connection.execute(select(DOCUMENT).where(DOCUMENT.c.id == document)).first()
    return (*reading_of(row), brief_of(row)) if row else None


def reports(connection: Connection, fold: Fold, filters: Filters, page: Page) -> Listing[Brief]:
    """A page of reports, the newest first."""
    fitting = fitting_reports(connection, DOCUMENT.c.number, fold, filters)
    wanted = select(DOCUMENT.c.number).where(*fitting.conditions, published(filters))
    total = counted(connection, wanted)
    numbers = list(connection.scalars(newest(wanted, fitting.few, page)))
    rows = {row.number: row for row in connection.execute(select(DOCUMENT).where(DOCUMENT.c.number.in_(numbers)))}
    return listing(tuple(brief_of(rows[number]) for number in numbers), page, total)


def brief_of(row: Row[Any]) -> Brief:
    """The report of a whole row on one line."""
    title = None if row.title_start is None else row.text[row.title_start : row.title_end]
    return Brief(row.id, title, row.publisher, row.day, row.url, row.path)
