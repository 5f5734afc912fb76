"""Pages of facts: their keys by SQL, the facts themselves out of their records."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, func, select

from ..reading import reading_of
from ..schema import DOCUMENT
from ..searching import Filters, of_fact, published
from .page import COUNTED, Brief, Listing, Page, listing
from .told import Told, told_in

Fold = Callable[[str], str]
Kind = TypeVar("Kind", bound=Told)


def facts(
    connection: Connection, fold: Fold, table: Table, kind: type[Kind], filters: Filters, page: Page
) -> Listing[Kind]:
    """A page of the facts of a table, those of the newest reports first, in a report in the order of the text."""
    fitting = _fitting(table, filters, fold)
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
        document, record = reading_of(row)
        title = record.document.title
        report = Brief(row.id, title.text if title else None, document.publisher, row.day, document.url, document.path)
        found |= {(row.number, fact): one for fact, one in told_in(record, report)}
    return found


def _fitting(table: Table, filters: Filters, fold: Fold) -> Select[Any]:
    keys = select(table.c.document, table.c.id).select_from(table.join(DOCUMENT, table.c.document == DOCUMENT.c.number))
    return keys.where(published(filters), of_fact(table.c.document, table.c.id, filters, fold))
