"""The stories and the ledger of an archive: those kept where nothing came since, else told anew from what it holds."""

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, select

from mulaqat.knowledge import load_kept, load_marks
from mulaqat.model import Record
from mulaqat.stories import Comparison, Owed, Story, commitments, compare, tell_stories

from .judging import judgements
from .keeping import kept_ledger, kept_stories, titled
from .reading import every, one
from .schema import DOCUMENT
from .searching import Filters, of_document
from .tracing import traces, words_in

Fold = Callable[[str], str]


def stories(connection: Connection, fold: Fold, filters: Filters) -> tuple[Story, ...]:
    """The stories of two reports or more, one of which fits, by day and id."""
    told = kept_stories(connection)
    if told is None:
        words = partial(words_in, connection)
        told = tell_stories(traces(connection), words, load_marks(fold), judgements(connection))
    if filters != Filters():
        fitting = _fitting(connection, fold, filters)
        told = tuple(story for story in told if not fitting.isdisjoint(story.documents))
    return tuple(sorted(titled(connection, told), key=lambda story: (story.tellings[0].published or "", story.id)))


def story(connection: Connection, fold: Fold, name: str) -> Comparison | None:
    """One story, by its id or that of one of its reports, with its reports held against each other."""
    told = stories(connection, fold, Filters())
    found = next((s for s in told if s.id == name), None) or next((s for s in told if name in s.documents), None)
    return compared(connection, fold, found) if found else None


def compared(connection: Connection, fold: Fold, story: Story) -> Comparison:
    """A story with its reports held against each other."""
    return compare(story, {document: _record(connection, document) for document in story.documents}, fold)


def ledger(connection: Connection, fold: Fold, filters: Filters) -> tuple[Owed, ...]:
    """The ledger of commitments, those told by a document that fits."""
    owed = kept_ledger(connection)
    if owed is None:
        records = (record for _, record in every(connection))
        owed = commitments(records, stories(connection, fold, Filters()), fold, load_kept(fold))
    if filters == Filters():
        return owed
    fitting = _fitting(connection, fold, filters)
    return tuple(entry for entry in owed if any(cited.document in fitting for cited in entry.told))


def _record(connection: Connection, document: str) -> Record:
    found = one(connection, document)
    assert found is not None  # stories name documents that are there
    return found[1]


def _fitting(connection: Connection, fold: Fold, filters: Filters) -> set[str]:
    return {*connection.scalars(select(DOCUMENT.c.id).where(of_document(filters, fold)))}
