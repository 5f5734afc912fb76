"""A search: from what was typed to hits with snippets."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, Select, select

from mulaqat.errors import InputError
from mulaqat.text import Orthography

from ..reading import reading_of
from ..schema import DOCUMENT
from ..writing import folder, located
from .filters import Filters, Fold, of_document
from .query import Query, Term, parse, terms
from .snippets import Hit, named_places, places_of, snippets

if TYPE_CHECKING:
    from ..backends import Backend

MAX_HITS = 1000
_SHOWN = [
    DOCUMENT.c[name]
    for name in (
        "number",
        "id",
        "title_start",
        "title_end",
        "publisher",
        "day",
        "path",
        "url",
        "published",
        "text",
        "record",
    )
]


def search(
    connection: Connection, backend: "Backend", orthography: Orthography, typed: str, filters: Filters, limit: int
) -> list[Hit]:
    """The best hits, at most `limit`; raises InputError for a query or a limit without meaning."""
    if not 1 <= limit <= MAX_HITS:
        raise InputError(f"the number of hits lies between 1 and {MAX_HITS}")
    fold = folder(orthography)
    if not typed.strip():
        rows = connection.execute(_newest(filters, fold).limit(limit)).all()
        return [_hit(row, 0.0, [], orthography) for row in rows]
    query = parse(typed, fold)
    ranks = _ranks(connection, backend, query, filters, fold, limit)
    rows = connection.execute(select(*_SHOWN).where(DOCUMENT.c.number.in_(ranks))).all()
    best = sorted(rows, key=lambda row: (ranks[row.number], row.id))
    return [_hit(row, -ranks[row.number], list(terms(query)), orthography) for row in best]


def _newest(filters: Filters, fold: Fold) -> Select[Any]:
    known = DOCUMENT.c.latest.is_(None)
    return select(*_SHOWN).where(of_document(filters, fold)).order_by(known, DOCUMENT.c.latest.desc(), DOCUMENT.c.id)


def _ranks(
    connection: Connection, backend: "Backend", query: Query, filters: Filters, fold: Fold, limit: int
) -> dict[int, float]:
    match = backend.match(query)
    found = select(match.number.label("number"), match.rank.label("rank")).select_from(match.source)
    found = found.where(match.condition)
    if filters != Filters():
        found = found.where(match.number.in_(select(DOCUMENT.c.number).where(of_document(filters, fold))))
    best = connection.execute(found.order_by(match.rank, match.number).limit(limit))
    return {number: float(rank) for number, rank in best}


def _hit(row: Row[Any], score: float, wanted: list[Term], orthography: Orthography) -> Hit:
    places = places_of(wanted, located(row.text, orthography)) if wanted else []
    if wanted:
        fold = folder(orthography)
        _, record = reading_of(row)
        names = {e.id: f"{fold(e.name or '')} {fold(e.name_ur or '')}".split() for e in record.entities}
        places += named_places(wanted, record, names)
    shown = snippets(row.text, places)
    title = None if row.title_start is None else row.text[row.title_start : row.title_end]
    return Hit(row.id, title, row.publisher, row.day, row.path, row.url, score, shown)
