"""Items of the intake into an archive, some dozens in a transaction."""

from collections.abc import Iterable
from itertools import islice

from msgspec.structs import replace

import mulaqat
from mulaqat.archive import Archive, Bad, Counted, Notes, Tally
from mulaqat.errors import InputError, MulaqatError
from mulaqat.intake import Item, Refused, Taken
from mulaqat.knowledge import Knowledge
from mulaqat.model import Document, Record

from .output import complain

TOGETHER = 50  # documents in a transaction: what a kill can cost, and what makes writing quick
Read = tuple[Taken, Document, Record]


class Adding:
    """A run that adds: `tally` counts what became of each item once that is safely in the archive."""

    def __init__(
        self,
        archive: Archive,
        knowledge: Knowledge,
        published: str | None = None,
        publisher: str | None = None,
        together: int = TOGETHER,
    ) -> None:
        """`published` and `publisher` hold of documents that say nothing themselves."""
        self.archive, self.knowledge = archive, knowledge
        self.published, self.publisher, self.together = published, publisher, together
        self.tally = Tally()

    def take(self, items: Iterable[Item]) -> None:
        """Read and store all items; raises ArchiveError when the archive cannot be written."""
        waiting = iter(items)
        while some := list(islice(waiting, self.together)):
            read = [self._read(item) for item in some]
            with self.archive.together():
                outcomes = [self._store(one) for one in read]
            for outcome in outcomes:
                self.tally.count(outcome)

    def _read(self, item: Item) -> Read | Bad | None:
        """What to store; None for what is skipped."""
        if isinstance(item, Refused):
            return None if item.reason == "skipped" else _refused(item)
        document = self._document(item)
        try:
            if self.archive.seen(document, item.raw, item.name):
                return None
            return item, document, mulaqat.read(document, knowledge=self.knowledge)
        except MulaqatError as error:
            return _bad(item, "refused", "read", str(error))
        except Exception as error:  # a fault of ours in one report must not lose the others
            return _bad(item, "fault", "read", f"{item.name}: a fault of mulaqat: {type(error).__name__}: {error}")

    def _document(self, item: Taken) -> Document:
        given = item.document
        published, publisher = given.published or self.published, given.publisher or self.publisher
        return replace(given, published=published, publisher=publisher)

    def _store(self, read: Read | Bad | None) -> Counted:
        if read is None:
            return "skipped"
        if isinstance(read, Bad):
            return self._put_aside(read)
        item, document, record = read
        try:
            return self.archive.add(document, record, item.raw, item.name, _notes(item))
        except InputError as error:
            return self._put_aside(_bad(item, "refused", "store", str(error)))

    def _put_aside(self, bad: Bad) -> Counted:
        complain(bad.message)
        self.archive.put_aside(bad)
        return "quarantined"


def _refused(item: Refused) -> Bad:
    return Bad(item.name, item.reason, item.stage, item.message, mulaqat.__version__, item.place or "", item.raw)


def _bad(item: Taken, reason: str, stage: str, message: str) -> Bad:
    return Bad(item.name, reason, stage, " ".join(message.split()), mulaqat.__version__, "", item.raw)


def _notes(item: Taken) -> Notes:
    hidden, boilerplate = (tuple((s.start, s.end) for s in spans) for spans in (item.hidden, item.boilerplate))
    title = None if item.title and item.title in item.document.text else item.title
    return Notes(item.author, item.canonical, title, item.decoder, item.flags, hidden, boilerplate)
