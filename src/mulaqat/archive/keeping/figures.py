"""Everybody who is mentioned or takes part in something, once, with how often."""

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, case, distinct, func, insert, literal_column, select

from ..schema import ACTOR, FIGURE, IDENTITY, MENTION

_SHOWN = ("kind", "name", "name_ur", "country", "wikidata", "transliterated")


def figure_id() -> ColumnElement[str | None]:
    """Of an identity: its own id, else for an office without a holder `office/` with its English name; else null."""
    # Written out: a server takes two bound values for two things, and would not group by them.
    kind, start = literal_column("'office'", Text), literal_column("'office/'", Text)
    office = case((IDENTITY.c.kind == kind, start + IDENTITY.c.office))
    return func.coalesce(IDENTITY.c.entity, office)


def put_figures(connection: Connection) -> None:
    """Fill the table of figures, `meetings` left at 0."""
    mentions, said = _mentions(connection), _said(connection)
    rows: dict[str, dict[str, Any]] = {}
    columns = [IDENTITY.c[name] for name in (*_SHOWN, "office", "name_words")]
    # Of several ways to describe somebody the one with both names, and then the first by its key, is shown.
    order = (IDENTITY.c.name.is_(None), IDENTITY.c.name_ur.is_(None), IDENTITY.c.key)
    wanted = select(figure_id().label("id"), *columns).where(figure_id().is_not(None)).order_by(*order)
    for row in connection.execute(wanted).mappings():
        known = rows.setdefault(row["id"], _figure(row, mentions[row["id"]], said[row["id"]]))
        if row["name_words"] not in known["words"]:
            known["words"] += row["name_words"]
    if rows:
        connection.execute(insert(FIGURE), [rows[name] for name in sorted(rows)])


def _figure(row: Any, documents: int, statements: int) -> dict[str, Any]:
    shown = {name: row[name] for name in _SHOWN}
    if row["id"].startswith("office/"):
        shown["name"] = row["office"]
    counts = {"documents": documents, "meetings": 0, "statements": statements}
    return {"id": row["id"], **shown, **counts, "words": row["name_words"]}


def _mentions(connection: Connection) -> Counter[str]:
    counted = select(figure_id().label("id"), func.count(distinct(MENTION.c.document)).label("times"))
    rows = connection.execute(counted.select_from(MENTION.join(IDENTITY)).group_by(figure_id()))
    return Counter({row.id: row.times for row in rows if row.id})


def _said(connection: Connection) -> Counter[str]:
    counted = select(figure_id().label("id"), func.count().label("times")).select_from(ACTOR.join(IDENTITY))
    rows = connection.execute(counted.where(ACTOR.c.role == "speaker").group_by(figure_id()))
    return Counter({row.id: row.times for row in rows if row.id})
