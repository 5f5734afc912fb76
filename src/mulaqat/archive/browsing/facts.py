"""Pages of facts: their keys by SQL, the facts themselves out of their records."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, func, select, true, tuple_

from mulaqat.model import Document, Record

from ..reading import reading_of
from ..schema import ACTOR, AGREEMENT, DOCUMENT, DOUBT, EVENT, IDENTITY, MEETING, STATEMENT
from ..searching import Filters, of_document, of_fact, published
from .figures import whose
from .page import COUNTED, Brief, Listing, Page, listing
from .told import AgreementTold, DoubtTold, EventTold, MeetingTold, StatementTold, Told, told_in

Fold = Callable[[str], str]


class Part(NamedTuple):
    """The part that a figure, by id, has in a fact: any of these roles."""

    figure: str
    roles: tuple[str, ...]


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
    fitting = _fitting(table, filters, fold)
    if part:
        fitting = fitting.where(tuple_(table.c.document, table.c.id).in_(_parts(part)))
    total = connection.scalar(select(func.count()).select_from(fitting.limit(COUNTED + 1).subquery())) or 0
    order = (DOCUMENT.c.latest.desc().nulls_last(), DOCUMENT.c.id, func.length(table.c.id), table.c.id)
    keys = connection.execute(fitting.order_by(*order).limit(page.size).offset(page.first)).all()
    known = told(connection, {key.document for key in keys})
    found = (known[key.document, key.id] for key in keys)
    return listing(tuple(one for one in found if isinstance(one, kind)), page, total)


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
    fitting = select(DOCUMENT.c.number, DOCUMENT.c.id).where(of_document(filters, fold))
    total = connection.scalar(select(func.count()).select_from(fitting.limit(COUNTED + 1).subquery())) or 0
    newest = fitting.order_by(DOCUMENT.c.latest.desc().nulls_last(), DOCUMENT.c.id)
    numbers = [row.number for row in connection.execute(newest.limit(page.size).offset(page.first))]
    rows = {row.number: row for row in connection.execute(select(DOCUMENT).where(DOCUMENT.c.number.in_(numbers)))}
    return listing(tuple(brief_of(rows[number]) for number in numbers), page, total)


def brief_of(row: Row[Any]) -> Brief:
    """The report of a whole row on one line."""
    title = None if row.title_start is None else row.text[row.title_start : row.title_end]
    return Brief(row.id, title, row.publisher, row.day, row.url, row.path)


def _parts(part: Part) -> Select[Any]:
    ids = select(IDENTITY.c.number).where(whose(part.figure))
    return select(ACTOR.c.document, ACTOR.c.fact).where(ACTOR.c.role.in_(part.roles), ACTOR.c.identity.in_(ids))


def _fitting(table: Table, filters: Filters, fold: Fold) -> Select[Any]:
    keys = select(table.c.document, table.c.id).select_from(table.join(DOCUMENT, table.c.document == DOCUMENT.c.number))
    held = _held(filters) if table is MEETING else true()
    return keys.where(published(filters), held, of_fact(table.c.document, table.c.id, filters, fold))


def _held(filters: Filters) -> ColumnElement[bool]:
    """The condition on the day of a meeting: the last on which it can have been, as the weeks count it."""
    day = func.coalesce(MEETING.c.latest, DOCUMENT.c.latest)
    since = day >= filters.held_since if filters.held_since else true()
    return and_(since, day <= filters.held_until if filters.held_until else true())
