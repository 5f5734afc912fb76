"""Who met whom, and when: out of what is kept."""

from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, true, union_all

from ..schema import ENCOUNTER, FIGURE, MET
from ..searching import Filters
from .figures import SHOWN, Figure, named, shown

MOST_EDGES = 10_000  # of a network


class Met(msgspec.Struct, frozen=True):
    """Somebody who was met, how often, and when last."""

    who: Figure
    meetings: int
    last: str | None


class Edge(msgspec.Struct, frozen=True):
    """Two who met, by their ids: how often, and when last."""

    one: str
    other: str
    meetings: int
    last: str | None


class Network(msgspec.Struct, frozen=True):
    """Who met whom, the pairs that met most; `whole`: nobody was left out for their number."""

    nodes: tuple[Figure, ...]
    edges: tuple[Edge, ...]
    whole: bool


class Week(msgspec.Struct, frozen=True):
    """How many meetings were held in the week that begins on this Monday."""

    start: str
    meetings: int


def met(connection: Connection, name: str, most: int) -> tuple[Met, ...]:
    """Whom somebody met, the most often first; for a country, whom its people met."""
    pairs = union_all(_met_by(MET.c.one, MET.c.other, name), _met_by(MET.c.other, MET.c.one, name)).subquery()
    times = func.count(pairs.c.encounter.distinct()).label("times")
    counted = select(pairs.c.who, times, func.max(pairs.c.day).label("last")).group_by(pairs.c.who).subquery()
    rows = connection.execute(
        select(*SHOWN, counted.c.times, counted.c.last)
        .join_from(counted, FIGURE, FIGURE.c.id == counted.c.who)
        .order_by(counted.c.times.desc(), FIGURE.c.id)
        .limit(most)
    )
    return tuple(Met(shown(row), row.times, row.last) for row in rows)


def network(connection: Connection, filters: Filters, most: int) -> Network:
    """Who met whom in a time, in or with a country: the pairs that met most, of at most so many people."""
    within = select(MET.c.one, MET.c.other, func.count().label("times"), func.max(ENCOUNTER.c.day).label("last"))
    within = within.join_from(MET, ENCOUNTER).where(during(filters)).group_by(MET.c.one, MET.c.other)
    if filters.country:
        ours = select(FIGURE.c.id).where(FIGURE.c.country == filters.country.upper())
        within = within.where(or_(MET.c.one.in_(ours), MET.c.other.in_(ours)))
    if filters.person:
        within = within.where(or_(MET.c.one == filters.person, MET.c.other == filters.person))
    rows = connection.execute(within.order_by(func.count().desc(), MET.c.one, MET.c.other).limit(MOST_EDGES + 1)).all()
    edges, names = [], set[str]()
    for row in rows[:MOST_EDGES]:
        if len(names | {row.one, row.other}) <= most:
            names |= {row.one, row.other}
            edges.append(Edge(row.one, row.other, row.times, row.last))
    return Network(named(connection, names), tuple(edges), len(edges) == len(rows))


def weeks(connection: Connection, filters: Filters) -> tuple[Week, ...]:
    """Meetings by week, those weeks without any left out."""
    days = select(ENCOUNTER.c.day, func.count().label("times")).where(ENCOUNTER.c.day.is_not(None), during(filters))
    counted: dict[str, int] = {}
    for row in connection.execute(days.group_by(ENCOUNTER.c.day)):
        start = _monday(row.day)
        counted[start] = counted.get(start, 0) + row.times
    return tuple(Week(start, counted[start]) for start in sorted(counted))


def during(filters: Filters) -> ColumnElement[bool]:
    """The condition on encounters that the filters' days make."""
    wanted: list[ColumnElement[bool]] = [true()]
    if filters.since:
        wanted.append(ENCOUNTER.c.day >= filters.since)
    if filters.until:
        wanted.append(ENCOUNTER.c.day <= filters.until)
    return and_(*wanted)


def _met_by(ours: ColumnElement[str], theirs: ColumnElement[str], name: str) -> Select[Any]:
    kind, _, code = name.partition("/")
    people = select(FIGURE.c.id).where(FIGURE.c.country == code)
    himself = ours.in_(people) if kind == "country" else ours == name
    return select(theirs.label("who"), MET.c.encounter, ENCOUNTER.c.day).join_from(MET, ENCOUNTER).where(himself)


def _monday(day: str) -> str:
    told = date.fromisoformat(day)
    return (told - timedelta(days=told.weekday())).isoformat()
