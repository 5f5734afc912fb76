"""How somebody's words about countries changed over time."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select

from ..schema import ACTOR, DOCUMENT, IDENTITY
from .figures import whose


class Stance(msgspec.Struct, frozen=True):
    """In how many statements of a month (of publication) somebody took this stance to a country."""

    month: str
    country: str
    stance: str
    statements: int


def stances(connection: Connection, name: str) -> tuple[Stance, ...]:
    """The stances of a figure to countries, or to anybody of them, by month."""
    speaker, target = ACTOR.alias("speaker"), ACTOR.alias("target")
    ids = select(IDENTITY.c.number).where(whose(name))
    # The sum keeps SQLite from beginning with all that a whole country said: few statements take a stance.
    himself = (speaker.c.identity + 0).in_(ids)
    month = func.substr(DOCUMENT.c.latest, 1, 7).label("month")
    found: Select[Any] = (
        select(month, IDENTITY.c.country, target.c.stance, func.count().label("statements"))
        .select_from(speaker)
        .join(target, (target.c.document == speaker.c.document) & (target.c.fact == speaker.c.fact))
        .join(IDENTITY, IDENTITY.c.number == target.c.identity)
        .join(DOCUMENT, DOCUMENT.c.number == speaker.c.document)
        .where(speaker.c.role == "speaker", target.c.stance.is_not(None), himself)
        .where(IDENTITY.c.country.is_not(None), DOCUMENT.c.latest.is_not(None))
        .group_by(month, IDENTITY.c.country, target.c.stance)
    )
    every = (Stance(row.month, row.country, row.stance, row.statements) for row in connection.execute(found))
    return tuple(sorted(every, key=lambda one: (one.month, one.country, one.stance)))
