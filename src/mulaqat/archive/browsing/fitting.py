"""Which facts and reports fit, asked in the way that is quick for how many there are.

Of somebody who takes part in few facts these are looked up; of a country that is in every second one the newest facts
are gone through until the page is full. Either way the answer is the same.
"""

from collections.abc import Callable, Iterator
from operator import ge, le
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    and_,
    exists,
    false,
    func,
    or_,
    select,
    tuple_,
)

from ..schema import ACTOR, DOCUMENT, FACT, IDENTITY, MEETING, MENTION, STATEMENT
from ..searching import Filters, about_facts, of_fact, parties, published
from .figures import whose
from .page import COUNTED, Page

Fold = Callable[[str], str]
Condition = ColumnElement[bool]
FEW = 20_000  # rows that are looked up rather than met on the way


class Part(NamedTuple):
    """The part that a figure, by id, has in a fact: any of these roles."""

    figure: str
    roles: tuple[str, ...]


class Fitting(NamedTuple):
    """Conditions on the rows of a table; `few`: they are best looked up."""

    conditions: list[Condition]
    few: bool


def fitting_facts(
    connection: Connection, fold: Fold, table: Table, filters: Filters, part: Part | None = None
) -> Fitting:
    """The facts of a table that fit, and in which a figure has its part; outlet and days left to the report."""
    conditions, few = list[Condition](), False
    for wanted in _actors(filters, fold, part):
        if _at_most(connection, select(ACTOR.c.fact).where(*wanted.looked_up), FEW):
            keys = select(ACTOR.c.document, ACTOR.c.fact).where(*wanted.looked_up)
            conditions.append(tuple_(table.c.document, table.c.id).in_(keys))
            few = True
        else:
            same = and_(ACTOR.c.document == table.c.document, ACTOR.c.fact == table.c.id)
            conditions.append(exists(select(ACTOR.c.fact).where(same, *wanted.met).correlate(table)))
    if filters.act:
        conditions.append(_acts(table, filters.act))
    if table is MEETING:
        conditions += _held(filters)
    asked = ("person", "office", "country", "speaker", "target", "act", "stance")
    conditions.append(of_fact(table.c.document, table.c.id, replace(filters, **dict.fromkeys(asked)), fold))
    return Fitting(conditions, few)


def fitting_reports(connection: Connection, number: ColumnElement[int], fold: Fold, filters: Filters) -> Fitting:
    """The reports, by the column of their number, that mention or have as an actor whom the filters name."""
    conditions, few = list[Condition](), False
    for who in parties(filters, fold):
        ids = select(IDENTITY.c.number).where(who)
        tables, found = (MENTION, ACTOR), list[Condition]()
        if all(_at_most(connection, select(t.c.document).where(t.c.identity.in_(ids)), FEW) for t in tables):
            found = [number.in_(select(table.c.document).where(table.c.identity.in_(ids))) for table in tables]
            few = True
        else:
            found = [_holds(table, number, ids) for table in tables]
        conditions.append(or_(*found))
    if filters.kind or about_facts(filters):
        facts = select(FACT.c.document).where(of_fact(FACT.c.document, FACT.c.id, filters, fold))
        conditions.append(number.in_(facts.where(FACT.c.kind == filters.kind) if filters.kind else facts))
    return Fitting(conditions, few)


def counted(connection: Connection, wanted: Select[Any]) -> int:
    """How many rows there are, up to COUNTED and one more."""
    return connection.scalar(select(func.count()).select_from(wanted.limit(COUNTED + 1).subquery())) or 0


def newest(wanted: Select[Any], few: bool, page: Page, *then: ColumnElement[Any]) -> Select[Any]:
    """A page of rows joined with their reports, those of the newest first; `then`: in what order within one.

    Of few rows the order is worked out, or else SQLite would go through all reports in the order of its index.
    """
    latest = func.coalesce(DOCUMENT.c.latest, "").desc() if few else DOCUMENT.c.latest.desc().nulls_last()
    return wanted.order_by(latest, DOCUMENT.c.id.desc(), *then).limit(page.size).offset(page.first)


def of_reports(filters: Filters) -> bool:
    """Whether outlet or days are asked for."""
    return bool(filters.outlet or filters.since or filters.until)


def in_reports(number: ColumnElement[int], filters: Filters) -> list[Condition]:
    """The condition on a column of report numbers that outlet and days make."""
    return [number.in_(select(DOCUMENT.c.number).where(published(filters)))] if of_reports(filters) else []


class _Actor(NamedTuple):
    """What has to hold of some actor of a fact, as it is best put to look up such actors, and to look at each."""

    looked_up: list[Condition]
    met: list[Condition]


def _actors(filters: Filters, fold: Fold, part: Part | None) -> Iterator[_Actor]:
    for who in parties(filters, fold):
        yield _actor(who)
    for role, person in (("speaker", filters.speaker), ("target", filters.target)):
        for who in parties(Filters(person=person), fold):
            yield _actor(who, ACTOR.c.role == role)
    if part:
        yield _actor(whose(part.figure), ACTOR.c.role.in_(part.roles))
    if filters.stance:
        # The second half lets an index of those few actors serve towards whom somebody takes a stance.
        takes = [ACTOR.c.stance == filters.stance, ACTOR.c.stance.is_not(None)]
        yield _Actor(takes, takes)


def _actor(who: Condition, *more: Condition) -> _Actor:
    ids = select(IDENTITY.c.number).where(who)
    # The sum keeps SQLite from looking up everybody of a country for each fact, instead of a fact's few actors.
    return _Actor([ACTOR.c.identity.in_(ids), *more], [(ACTOR.c.identity + 0).in_(ids), *more])


def _acts(table: Table, act: str) -> Condition:
    """Only statements have an act; an index knows all that do more than state."""
    if table is not STATEMENT:
        return false()
    return table.c.act == act if act == "state" else and_(table.c.act == act, table.c.act != "state")


def _held(filters: Filters) -> Iterator[Condition]:
    """On the last day on which a meeting can have been, else on that of its report: as the weeks are counted."""
    for bound, within in ((filters.held_since, ge), (filters.held_until, le)):
        if bound:
            told = select(DOCUMENT.c.number).where(within(DOCUMENT.c.latest, bound))
            untold = and_(MEETING.c.latest.is_(None), MEETING.c.document.in_(told))
            yield or_(within(MEETING.c.latest, bound), untold)


def _at_most(connection: Connection, rows: Select[Any], most: int) -> bool:
    return (connection.scalar(select(func.count()).select_from(rows.limit(most + 1).subquery())) or 0) <= most


def _holds(table: FromClause, number: ColumnElement[int], ids: Select[Any]) -> Condition:
    # The sum as above: a report has few mentions.
    return exists(select(table.c.document).where(table.c.document == number, (table.c.identity + 0).in_(ids)))
