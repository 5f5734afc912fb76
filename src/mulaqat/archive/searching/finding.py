"""A search: from what was typed to hits with snippets."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, Select, select

from mulaqat.errors import InputError
from mulaqat.text import Orthography, folder

from ..schema import DOCUMENT, IDENTITY, MENTION
from ..writing import located
from .filters import Filters, Fold, of_document
from .query import Query, parse, terms
from .snippets import Hit, Mention, named_places, places_of, snippets

if TYPE_CHECKING:
    from ..backends import Backend

MAX_HITS = 1000
AMONG = 16  # times as many as are asked for are looked at first
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
    )
]


def search(
    connection: Connection,
    backend: "Backend",
    orthography: Orthography,
    typed: str,
    filters: Filters,
    limit: int,
    skip: int = 0,
) -> list[Hit]:
    """The best hits after the first `skip`, at most `limit`; raises InputError for what has no meaning."""
    if not 1 <= limit <= MAX_HITS:
        raise InputError(f"the number of hits lies between 1 and {MAX_HITS}")
    fold = folder(orthography)
    if not typed.strip():
        rows = connection.execute(_newest(filters, fold).limit(limit).offset(skip)).all()
        return [_hit(row, 0.0, []) for row in rows]
    query = parse(typed, fold)
    ranks = _ranks(connection, backend, query, filters, fold, limit, skip)
    rows = connection.execute(select(*_SHOWN).where(DOCUMENT.c.number.in_(ranks))).all()
    best = sorted(rows, key=lambda row: (ranks[row.number], row.id))
    wanted, mentions = list(terms(query)), _mentions(connection, ranks)
    hits = []
    for row in best:
        places = places_of(wanted, located(row.text, orthography))
        places += named_places(wanted, mentions[row.number])
        hits.append(_hit(row, -ranks[row.number], places))
    return hits


def _newest(filters: Filters, fold: Fold) -> Select[Any]:
    known = DOCUMENT.c.latest.is_(None)
    return select(*_SHOWN).where(of_document(filters, fold)).order_by(known, DOCUMENT.c.latest.desc(), DOCUMENT.c.id)


def _ranks(
    connection: Connection, backend: "Backend", query: Query, filters: Filters, fold: Fold, limit: int, skip: int
) -> dict[int, float]:
    """The numbers of the best documents that fit, with their ranks."""
    match = backend.match(query)
    found = select(match.number.label("number"), match.rank.label("rank")).select_from(match.source)
    found = found.where(match.condition).order_by(match.rank, match.number)
    if filters == Filters():
        return _ranked(connection, found.limit(limit).offset(skip))
    # Of the best some mostly fit, and to ask of these alone is many times quicker than to gather all that fit.
    last = skip + limit
    best = _ranked(connection, found.limit(AMONG * last))
    fitting = set(connection.scalars(select(DOCUMENT.c.number).where(of_document(filters, fold, list(best)))))
    kept = [number for number in best if number in fitting][skip:last]
    if len(kept) == limit or len(best) < AMONG * last:
        return {number: best[number] for number in kept}
    # A sum hides the number from the planner of SQLite, which would else ask the index once for each document.
    every = select(DOCUMENT.c.number).where(of_document(filters, fold))
    return _ranked(connection, found.where((match.number + 0).in_(every)).limit(limit).offset(skip))


def _ranked(connection: Connection, found: Select[Any]) -> dict[int, float]:
    return {number: float(rank) for number, rank in connection.execute(found)}


def _mentions(connection: Connection, numbers: Iterable[int]) -> dict[int, list[Mention]]:
    """Who is mentioned where in these documents."""
    columns = (MENTION.c.document, IDENTITY.c.name_words, MENTION.c.start, MENTION.c.end)
    found: dict[int, list[Mention]] = defaultdict(list)
    wanted = select(*columns).select_from(MENTION.join(IDENTITY)).where(MENTION.c.document.in_(numbers))
    for document, names, start, end in connection.execute(wanted):
        found[document].append((names, start, end))
    return found


def _hit(row: Row[Any], score: float, places: list[tuple[int, int]]) -> Hit:
    title = None if row.title_start is None else row.text[row.title_start : row.title_end]
    shown = snippets(row.text, places)
    return Hit(row.id, title, row.publisher, row.day, row.path, row.url, score, shown)
