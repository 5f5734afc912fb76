"""An open archive: each method is one transaction, written out in the file of its name."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, RowMapping, func, select
from sqlalchemy.exc import NoResultFound

from mulaqat.model import Document, Record
from mulaqat.stories import Comparison, Deed, Judgement, Owed, Story
from mulaqat.text import Orthography, folder

from . import judging, keeping, quarantine, reading, storing, telling, tracing, verifying
from .backends import Backend, explained
from .browsing import Browse
from .keeping import Told
from .quarantine import Bad
from .schema import DOCUMENT, FACT
from .searching import Filters, Hit, listed, search
from .storing import Notes, Outcome
from .writing import letters


class Archive:
    """Documents and their records; made by `open_archive`. Close it, or use it in a `with`."""

    def __init__(self, engine: Engine, backend: Backend) -> None:
        self._engine, self._backend = engine, backend
        self._open: Connection | None = None  # of `together`

    @property
    def name(self) -> str:
        """The place as people call it, without a password."""
        return self._backend.name

    def add(
        self,
        document: Document,
        record: Record,
        raw: bytes | None = None,
        name: str | None = None,
        notes: Notes | None = None,
    ) -> Outcome:
        """Store a document with its record: "stored", "duplicate" (known by another name) or "skipped" (known).

        `raw`: the bytes it was read from, by default its text in UTF-8; `name`: what it is called where it came
        from, by default its path or address; `notes`: what else is known of it.
        Raises InputError for a text or a record that cannot be stored.
        """
        sighting = storing.sighting_of(document, raw, name, notes)
        with self._writing() as connection:
            return storing.add(connection, self._backend, self._fold, document, record, sighting)

    def seen(self, document: Document, raw: bytes | None = None, name: str | None = None) -> bool:
        """Whether `add` would skip this document."""
        sighting = storing.sighting_of(document, raw, name)
        with self._reading() as connection:
            return storing.seen(connection, document, sighting)

    def has_name(self, name: str) -> bool:
        """Whether a document came under this name, such as the address that a page was fetched from."""
        with self._reading() as connection:
            return storing.has_name(connection, name)

    def replace(self, document: Document, record: Record) -> bool:
        """Put another record in the place of a stored document's; False where there is no such document."""
        with self._writing() as connection:
            return storing.replace(connection, self._backend, self._fold, document, record)

    def remove(self, document: str) -> bool:
        """Take out a document, by its id, with all that came of it; False where there is none."""
        with self._writing() as connection:
            return storing.remove(connection, self._backend, document)

    def put_aside(self, bad: Bad) -> None:
        """Quarantine what could not be stored; the same thing twice is one entry."""
        with self._writing() as connection:
            quarantine.put(connection, bad)

    def quarantined(self) -> Iterator[Bad]:
        """Everything in quarantine, by name and place."""
        with self._reading() as connection:
            yield from quarantine.every(connection)

    def quarantined_one(self, number: str) -> Bad | None:
        """One entry of the quarantine with its bytes."""
        with self._reading() as connection:
            return quarantine.one(connection, number)

    def release(self, number: str) -> None:
        """Strike an entry from the quarantine."""
        with self._writing() as connection:
            quarantine.release(connection, number)

    def readings(self) -> Iterator[tuple[Document, Record]]:
        """All documents with their records, in the order of their ids."""
        with self._reading() as connection:
            yield from reading.every(connection)

    def reading(self, document: str) -> tuple[Document, Record] | None:
        """One document with its record, by its id."""
        with self._reading() as connection:
            return reading.one(connection, document)

    def stale(self, version: str, knowledge: str) -> list[str]:
        """The ids of documents that were not read by this version with this knowledge, sorted."""
        with self._reading() as connection:
            other = (DOCUMENT.c.version != version) | (DOCUMENT.c.knowledge != knowledge)
            return list(connection.scalars(select(DOCUMENT.c.id).where(other).order_by(DOCUMENT.c.id)))

    def copies(self, document: str, least: float = 0.8) -> list[tuple[str, float]]:
        """Other documents that share at least this part of their pairs of words with it, the most alike first."""
        with self._reading() as connection:
            return tracing.copies(connection, document, least)

    def search(self, query: str = "", filters: Filters | None = None, limit: int = 10, skip: int = 0) -> list[Hit]:
        """The documents that fit a query and the filters, the best first; without a query by date, newest first.

        `skip`: so many of them are left out before the first. Raises InputError for a query that has no meaning.
        """
        with self._reading() as connection:
            return search(connection, self._backend, self._orthography, query, filters or Filters(), limit, skip)

    def rows(self, view: str, filters: Filters | None = None) -> Iterator[RowMapping]:
        """The rows of a view: meetings, statements, agreements, events, doubts, people. InputError for others."""
        with self._reading() as connection:
            yield from listed(connection, self._fold, view, filters or Filters())

    def stories(self, filters: Filters | None = None) -> tuple[Story, ...]:
        """The stories that two reports or more tell, with one among them that fits, by day."""
        with self._reading() as connection:
            return telling.stories(connection, self._fold, filters or Filters())

    def story(self, name: str) -> Comparison | None:
        """One story, by its id or that of one of its reports: what they share, add, leave out and contradict."""
        with self._reading() as connection:
            return telling.story(connection, self._fold, name)

    def compare(self, story: Story) -> Comparison:
        """A story's reports against each other."""
        with self._reading() as connection:
            return telling.compared(connection, self._fold, story)

    def commitments(self, filters: Filters | None = None) -> tuple[Owed, ...]:
        """The ledger: who owes what to whom by when, and which later records speak of it."""
        with self._reading() as connection:
            return telling.ledger(connection, self._fold, filters or Filters())

    def tell(self) -> bool:
        """Tell stories, the ledger, figures and encounters, and keep them: until something comes they are at hand.

        Others may write meanwhile; False where they did, and what was told is not of all that is there now.
        """
        with self._writing() as connection:
            keeping.begin(connection)
        try:
            told = keeping.account(self._reading, self._fold)
        except NoResultFound:  # a document went that was just there
            return False
        with self._writing() as connection:
            return keeping.keep(connection, told)

    def told(self) -> Told:
        """Of how many documents `tell` has told, and whether nothing came since."""
        with self._reading() as connection:
            return keeping.told(connection)

    def judge(self, deed: Deed, one: str, other: str, *, by: str, at: str, note: str | None = None) -> Judgement:
        """Append that two documents belong "together" or "apart"; raises InputError when they are not there."""
        with self._writing() as connection:
            keeping.outdate(connection)
            return judging.on_pair(connection, deed, (one, other), by, at, note)

    def undo(self, number: int, *, by: str, at: str, note: str | None = None) -> Judgement:
        """Append that a judgement, by its number, no longer holds; raises InputError when there is none."""
        with self._writing() as connection:
            keeping.outdate(connection)
            return judging.undo(connection, number, by, at, note)

    def judge_fact(
        self,
        deed: Deed,
        document: str,
        fact: str,
        *,
        by: str,
        at: str,
        note: str | None = None,
        correction: Mapping[str, str] | None = None,
    ) -> Judgement:
        """Append that a fact is right ("confirm"), wrong ("reject") or another one ("correct"); raises InputError.

        `correction`: what is right by field, such as speaker, hosts, date, status; several names with ; between.
        """
        with self._writing() as connection:
            return judging.on_fact(connection, deed, (document, fact), by, at, note, correction)

    def judgements(self, document: str | None = None) -> list[Judgement]:
        """All judgements in their order, those undone included; of a document alone, with every undo."""
        with self._reading() as connection:
            return judging.judgements(connection, document)

    def verdicts(self, record: Record) -> dict[str, Judgement]:
        """The judgements that hold on the facts of a record, by the facts' ids."""
        with self._reading() as connection:
            return judging.verdicts_on(connection, record)

    def reviewed(self) -> Iterator[tuple[Document, Record, dict[str, Judgement]]]:
        """The documents of which a fact was judged, with the judgements that hold by the facts' ids."""
        with self._reading() as connection:
            for document in judging.judged_documents(connection):
                if found := reading.one(connection, document):
                    yield (*found, judging.verdicts_on(connection, found[1]))

    @contextmanager
    def browse(self) -> Iterator[Browse]:
        """Look around in one transaction: whatever is asked of it is of one state of the archive."""
        with self._reading() as connection:
            yield Browse(connection, self._fold)

    def counts(self) -> dict[str, int]:
        """How many documents there are, how much is in quarantine, and how many facts of each kind."""
        with self._reading() as connection:
            documents = connection.scalar(select(func.count()).select_from(DOCUMENT)) or 0
            kinds = select(FACT.c.kind, func.count()).group_by(FACT.c.kind).order_by(FACT.c.kind)
            facts = {row[0]: row[1] for row in connection.execute(kinds)}
            return {"document": documents, "quarantine": quarantine.count(connection), **facts}

    def verify(self) -> Iterator[str]:
        """Every fault of the archive as one line: files, hashes, rows, evidence, index. Nothing when it is sound."""
        with self._writing() as connection:  # a check of the index writes into it
            yield from verifying.faults(connection, self._backend, self._fold)

    def back_up(self, target: str) -> None:
        """Write a copy of the archive, whole even while others write; raises ArchiveError."""
        with explained(self.name):
            self._backend.back_up(self._engine, target)

    def close(self) -> None:
        """Let go of the file or the server."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    @cached_property
    def _orthography(self) -> Orthography:
        return letters()

    @cached_property
    def _fold(self) -> Callable[[str], str]:
        return folder(self._orthography)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Whatever is done inside is one transaction, many times quicker than one each.

        What is raised inside a single call undoes that call; what leaves the block undoes all of it.
        """
        with self._writing() as connection:
            self._open = connection
            try:
                yield
            finally:
                self._open = None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        if self._open:
            yield self._open
            return
        with explained(self.name), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._open:
            with explained(self.name), self._open.begin_nested():
                yield self._open
            return
        with (
            explained(self.name),
            self._engine.connect().execution_options(writing=True) as connection,
            connection.begin(),
        ):
            self._backend.begin_writing(connection)
            yield connection
