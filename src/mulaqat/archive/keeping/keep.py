"""Making what is kept, and taking it back."""

from collections.abc import Callable, Iterator

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from mulaqat.stories import Owed, Story, commitments, tell_stories

from ..judging import judgements
from ..reading import every
from ..schema import DOCUMENT, KEPT, OWED, STORY, TELLING, TOLD
from ..tracing import traces, words_in
from .encounters import put_encounters
from .figures import put_figures

Fold = Callable[[str], str]


class Told(msgspec.Struct, frozen=True):
    """Of how many of an archive's documents stories, ledger and figures were told; `fresh`: of all as they are."""

    told: int
    documents: int
    fresh: bool


def keep(connection: Connection, fold: Fold) -> None:
    """Put stories, the ledger, figures and encounters in the place of what was kept before."""
    said = judgements(connection)
    stories = tell_stories(traces(connection), lambda document: words_in(connection, document), said)
    owed = commitments((record for _, record in every(connection)), stories, fold)
    numbers = {row.id: row.number for row in connection.execute(select(DOCUMENT.c.id, DOCUMENT.c.number))}
    # Only now is anything written: until here whoever reads the archive reads on.
    wipe(connection)
    _put_stories(connection, stories, numbers)
    _put_ledger(connection, owed, numbers)
    put_figures(connection)
    put_encounters(connection)
    connection.execute(insert(TOLD).values(number=1, documents=len(numbers), judgements=len(said), fresh=True))


def told(connection: Connection) -> Told:
    """How current what is kept is."""
    documents = connection.scalar(select(func.count()).select_from(DOCUMENT)) or 0
    row = connection.execute(select(TOLD)).first()
    return Told(row.documents, documents, row.fresh) if row else Told(0, documents, False)


def outdate(connection: Connection) -> None:
    """Something came: what is kept stays until it is told anew, but no longer is what all documents make."""
    connection.execute(update(TOLD).where(TOLD.c.fresh).values(fresh=False))


def wipe(connection: Connection) -> None:
    """Something went or changed: nothing is kept."""
    if connection.scalar(select(TOLD.c.number)) is not None:
        for table in reversed(KEPT):
            connection.execute(delete(table))


def kept_stories(connection: Connection) -> tuple[Story, ...] | None:
    """The stories by id where they are those of all documents, else None."""
    if not told(connection).fresh:
        return None
    stories = (msgspec.msgpack.decode(one, type=Story) for one in connection.scalars(select(STORY.c.data)))
    return tuple(sorted(stories, key=lambda story: story.id))


def kept_ledger(connection: Connection) -> tuple[Owed, ...] | None:
    """The ledger where it is that of all documents, else None."""
    if not told(connection).fresh:
        return None
    data = connection.scalars(select(OWED.c.data).order_by(OWED.c.number))
    return tuple(msgspec.msgpack.decode(one, type=Owed) for one in data)


def _put_stories(connection: Connection, stories: tuple[Story, ...], numbers: dict[str, int]) -> None:
    rows = [{"id": s.id, "day": s.tellings[0].published, "data": msgspec.msgpack.encode(s)} for s in stories]
    if rows:
        connection.execute(insert(STORY), rows)
        connection.execute(insert(TELLING), [*_tellings(stories, numbers)])


def _tellings(stories: tuple[Story, ...], numbers: dict[str, int]) -> Iterator[dict[str, object]]:
    for story in stories:
        for telling in story.tellings:
            for fact in telling.facts or ("",):
                yield {"document": numbers[telling.document], "fact": fact, "story": story.id}


def _put_ledger(connection: Connection, owed: tuple[Owed, ...], numbers: dict[str, int]) -> None:
    rows = [
        {"number": n, "document": numbers[one.document], "day": one.day, "data": msgspec.msgpack.encode(one)}
        for n, one in enumerate(owed, 1)
    ]
    if rows:
        connection.execute(insert(OWED), rows)
