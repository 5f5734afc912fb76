"""What people say about the stories of an archive: a table that only grows."""

from typing import Any

from sqlalchemy import Connection, insert, select

from mulaqat.errors import InputError
from mulaqat.stories import Deed, Judgement

from .schema import DOCUMENT, JUDGEMENT

_COLUMNS = [JUDGEMENT.c[name] for name in Judgement.__struct_fields__]


def judgements(connection: Connection) -> list[Judgement]:
    """Everything that was said, in its order."""
    return [Judgement(**row._mapping) for row in connection.execute(select(*_COLUMNS).order_by(JUDGEMENT.c.number))]


def on_pair(connection: Connection, deed: Deed, pair: tuple[str, str], by: str, at: str, note: str | None) -> Judgement:
    """Append that two documents belong together, or apart; raises InputError for others than two that are there."""
    if deed == "undo":
        raise InputError("an undo takes the number of a judgement, not documents")
    if pair[0] == pair[1]:
        raise InputError(f"{pair[0]}: is one document; a judgement is about two")
    for document in pair:
        if connection.scalar(select(DOCUMENT.c.number).where(DOCUMENT.c.id == document)) is None:
            raise InputError(f"{document}: is not in the archive (mulaqat search shows what is)")
    one, other = sorted(pair)
    return _append(connection, deed, by, at, note, one=one, other=other)


def undo(connection: Connection, number: int, by: str, at: str, note: str | None) -> Judgement:
    """Append that a judgement no longer holds, which may be an undo; raises InputError where there is none."""
    if connection.scalar(select(JUDGEMENT.c.number).where(JUDGEMENT.c.number == number)) is None:
        raise InputError(f"{number}: there is no such judgement (mulaqat judge list shows them)")
    return _append(connection, "undo", by, at, note, undone=number)


def _append(connection: Connection, deed: Deed, by: str, at: str, note: str | None, **about: Any) -> Judgement:
    if not by.strip() or not at.strip():
        raise InputError("a judgement says who makes it and when")
    values: dict[str, Any] = {"deed": deed, "by": by, "at": at, "note": note, **about}
    number = connection.execute(insert(JUDGEMENT).values(values).returning(JUDGEMENT.c.number)).scalar_one()
    return Judgement(number=number, **values)
