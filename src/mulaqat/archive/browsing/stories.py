"""Pages of stories and of the ledger: out of what is kept."""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Select, select

from mulaqat.stories import Owed, Story

from ..schema import DOCUMENT, OWED, STORY, TELLING
from ..searching import Filters
from .fitting import counted, fitting_reports, in_reports
from .page import Listing, Page, listing

Fold = Callable[[str], str]
Kind = TypeVar("Kind")


def stories(connection: Connection, fold: Fold, filters: Filters, page: Page) -> Listing[Story]:
    """The stories one of whose reports fits, the newest first."""
    wanted = select(STORY.c.data)
    number = TELLING.c.document
    fitting = [*fitting_reports(connection, number, fold, filters).conditions, *in_reports(number, filters)]
    if fitting:
        wanted = wanted.where(STORY.c.id.in_(select(TELLING.c.story).where(*fitting)))
    ordered = wanted.order_by(STORY.c.day.desc().nulls_last(), STORY.c.id)
    return _page(connection, ordered, page, Story)


def ledger(connection: Connection, fold: Fold, filters: Filters, page: Page) -> Listing[Owed]:
    """The entries of the ledger whose first report fits, the newest first."""
    number = OWED.c.document
    fitting = [*fitting_reports(connection, number, fold, filters).conditions, *in_reports(number, filters)]
    wanted = select(OWED.c.data).where(*fitting)
    return _page(connection, wanted.order_by(OWED.c.day.desc().nulls_last(), OWED.c.number), page, Owed)


def story_of(connection: Connection, name: str) -> Story | None:
    """A story by its id."""
    data = connection.scalar(select(STORY.c.data).where(STORY.c.id == name))
    return None if data is None else msgspec.msgpack.decode(data, type=Story)


def stories_of(connection: Connection, document: str, fact: str | None) -> tuple[Story, ...]:
    """The stories that a report tells, by id; of one of its meetings where that is given."""
    same = TELLING.join(DOCUMENT, DOCUMENT.c.number == TELLING.c.document)
    names = select(TELLING.c.story).select_from(same).where(DOCUMENT.c.id == document)
    if fact is not None:
        names = names.where(TELLING.c.fact == fact)
    data = connection.scalars(select(STORY.c.data).where(STORY.c.id.in_(names)))
    return tuple(sorted((msgspec.msgpack.decode(one, type=Story) for one in data), key=lambda story: story.id))


def _page(connection: Connection, wanted: Select[Any], page: Page, kind: type[Kind]) -> Listing[Kind]:
    rows = connection.scalars(wanted.limit(page.size).offset(page.first))
    items = tuple(msgspec.msgpack.decode(one, type=kind) for one in rows)
    return listing(items, page, counted(connection, wanted.order_by(None)))
