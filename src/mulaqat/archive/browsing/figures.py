"""Who is in an archive: out of what is kept."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, func, select, true

from ..schema import FIGURE, IDENTITY
from ..searching import Filters, words_of
from .page import COUNTED, Listing, Page, listing

Fold = Callable[[str], str]
PART = 500  # ids in one statement


class Figure(msgspec.Struct, frozen=True):
    """A person, a country, a body, or an office: in how many reports, meetings and statements (as speaker)."""

    id: str
    kind: str
    name: str | None
    name_ur: str | None
    country: str | None
    wikidata: str | None
    transliterated: bool
    documents: int
    meetings: int
    statements: int


SHOWN = [FIGURE.c[name] for name in Figure.__struct_fields__]


def figures(
    connection: Connection, fold: Fold, filters: Filters, page: Page, kind: str | None = None
) -> Listing[Figure]:
    """Those whom the filters' person and country fit, of one kind or of all, those of the most meetings first."""
    wanted = select(*SHOWN).where(_fitting(filters, fold), FIGURE.c.kind == kind if kind else true())
    total = connection.scalar(select(func.count()).select_from(wanted.limit(COUNTED + 1).subquery())) or 0
    order = (FIGURE.c.meetings.desc(), FIGURE.c.documents.desc(), FIGURE.c.id)
    rows = connection.execute(wanted.order_by(*order).limit(page.size).offset(page.first))
    return listing(tuple(map(shown, rows)), page, total)


def figure(connection: Connection, name: str) -> Figure | None:
    """One of them, by id."""
    row = connection.execute(select(*SHOWN).where(FIGURE.c.id == name)).first()
    return shown(row) if row else None


def named(connection: Connection, names: Iterable[str]) -> tuple[Figure, ...]:
    """Those of these ids, by id."""
    every, found = sorted(names), list[Figure]()
    for at in range(0, len(every), PART):
        found += map(shown, connection.execute(select(*SHOWN).where(FIGURE.c.id.in_(every[at : at + PART]))))
    return tuple(sorted(found, key=lambda one: one.id))


def shown(row: Row[*tuple[Any, ...]]) -> Figure:
    """The figure of a row that has its columns."""
    return Figure(**{name: row._mapping[name] for name in Figure.__struct_fields__})


def whose(name: str) -> ColumnElement[bool]:
    """The condition on identities that are this figure; for a country everybody of it."""
    kind, _, rest = name.partition("/")
    if kind == "country":
        return IDENTITY.c.country == rest
    return IDENTITY.c.office == rest if kind == "office" else IDENTITY.c.entity == name


def _fitting(filters: Filters, fold: Fold) -> ColumnElement[bool]:
    wanted: list[ColumnElement[bool]] = [true()]
    if filters.person:
        wanted.append(FIGURE.c.words.contains(words_of(filters.person, fold)))
    if filters.country:
        wanted.append(FIGURE.c.country == filters.country.upper())
    return and_(*wanted)
