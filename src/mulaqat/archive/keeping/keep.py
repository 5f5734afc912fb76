"""Making what is kept, and taking it back."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from mulaqat import __version__
from mulaqat.knowledge import load_kept, load_marks
from mulaqat.model import Record
from mulaqat.stories import Owed, Story, commitments, tell_stories

from ..judging import judgements
from ..reading import following
from ..schema import DOCUMENT, KEPT, OWED, STORY, TELLING, TOLD
from ..tracing import traces, words_in
from .encounters import put_encounters
from .figures import put_figures
from .titles import titled

Fold = Callable[[str], str]


class Told(msgspec.Struct, frozen=True):
    """Of how many of an archive's documents stories, ledger and figures were told; `fresh`: of all as they are, by this
    version."""

    told: int
    documents: int
    fresh: bool


class Account(NamedTuple):
    """What was worked out and is to be kept."""

    stories: tuple[Story, ...]
    owed: tuple[Owed, ...]


def begin(connection: Connection) -> None:
    """Note that somebody tells anew: whatever comes from now on takes the note away."""
    if connection.execute(update(TOLD).values(begun=True)).rowcount == 0:
        connection.execute(insert(TOLD).values(number=1, documents=0, fresh=False, begun=True, version=__version__))


def account(ask: Callable[[], AbstractContextManager[Connection]], fold: Fold) -> Account:
    """Tell all stories and the ledger; `ask` gives a transaction, and no two questions need be of one."""

    def words(document: str) -> str:
        with ask() as connection:
            return words_in(connection, document)

    with ask() as connection:
        known, said = list(traces(connection)), judgements(connection)
    stories = tell_stories(known, words, load_marks(fold), said)
    owed = commitments(_records(ask), stories, fold, load_kept(fold))
    with ask() as connection:
        return Account(tuple(titled(connection, stories)), owed)


def keep(connection: Connection, told: Account) -> bool:
    """Put it in the place of what was kept before, with figures and encounters; False where something came, changed
    or went since `begin`, and nothing was kept."""
    if not connection.scalar(select(TOLD.c.begun)):
        return False
    numbers = {row.id: row.number for row in connection.execute(select(DOCUMENT.c.id, DOCUMENT.c.number))}
    wipe(connection)
    _put_stories(connection, told.stories, numbers)
    _put_ledger(connection, told.owed, numbers)
    put_figures(connection)
    put_encounters(connection)
    state = {"documents": len(numbers), "fresh": True, "begun": False, "version": __version__}
    connection.execute(insert(TOLD).values(number=1, **state))
    return True


def _records(ask: Callable[[], AbstractContextManager[Connection]]) -> Iterator[Record]:
    last = ""
    while True:
        with ask() as connection:
            some = following(connection, last)
        if not some:
            return
        yield from (record for _, record in some)
        last = some[-1][0].id


def told(connection: Connection) -> Told:
    """How current what is kept is."""
    documents = connection.scalar(select(func.count()).select_from(DOCUMENT)) or 0
    row = connection.execute(select(TOLD)).first()
    return (
        Told(row.documents, documents, row.fresh and row.version == __version__) if row else Told(0, documents, False)
    )


def outdate(connection: Connection) -> None:
    """Something came: what is kept stays until it is told anew, but no longer is what all documents make."""
    connection.execute(update(TOLD).where(TOLD.c.fresh | TOLD.c.begun).values(fresh=False, begun=False))


def wipe(connection: Connection) -> None:
    """Something went or changed: nothing is kept."""
    if connection.scalar(select(TOLD.c.number)) is not None:
        for table in reversed(KEPT):
            connection.execute(delete(table))


def faults(connection: Connection, fold: Fold) -> Iterator[str]:
    """What is kept and said to be fresh, but is not what the documents tell."""
    stories, owed = kept_stories(connection), kept_ledger(connection)
    if stories is None or owed is None:
        return
    right = account(lambda: nullcontext(connection), fold)
    if stories != right.stories:
        yield "stories: those kept are not those that the reports tell (mulaqat tell makes them anew)"
    if owed != right.owed:
        yield "commitments: those kept are not those that the reports tell (mulaqat tell makes them anew)"


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
