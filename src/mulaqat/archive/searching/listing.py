"""The rows of a view, narrowed by filters."""

from collections.abc import Iterator

from sqlalchemy import Connection, RowMapping, func, select

from mulaqat.errors import InputError

from ..schema import AGREEMENT, DOCUMENT, DOUBT, EVENT, IDENTITY, MEETING, MENTION, STATEMENT, VIEWS
from .filters import Filters, Fold, about_facts, of_fact, published, someone

_TABLES = {"meetings": MEETING, "statements": STATEMENT, "agreements": AGREEMENT, "events": EVENT, "doubts": DOUBT}


def listed(connection: Connection, fold: Fold, view: str, filters: Filters) -> Iterator[RowMapping]:
    """The rows that fit, by day of publication and document, facts in the order of the text.

    Raises InputError for a view that is none, and for a filter that has no meaning there.
    """
    if view == "people":
        yield from _people(connection, fold, filters)
        return
    if view not in _TABLES:
        raise InputError(f"there is no list of {view}: choose one of {', '.join(VIEWS)}")
    table = _TABLES[view]
    order = (DOCUMENT.c.earliest, DOCUMENT.c.id, func.length(table.c.id), table.c.id)
    fitting = VIEWS[view].where(published(filters), of_fact(table.c.document, table.c.id, filters, fold))
    yield from connection.execute(fitting.order_by(*order)).mappings()


def _people(connection: Connection, fold: Fold, filters: Filters) -> Iterator[RowMapping]:
    if filters.kind or about_facts(filters):
        raise InputError("people are not listed by act, stance, kind or public: list statements or meetings")
    documents = select(DOCUMENT.c.number).where(published(filters))
    fitting = VIEWS["people"].where(someone(filters, fold), MENTION.c.document.in_(documents))
    most = (func.count().desc(), IDENTITY.c.entity)
    yield from connection.execute(fitting.order_by(*most)).mappings()
