"""One shard from its files to its tables: what every worker of every engine does, as often as it is told to."""

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

import msgspec
import pyarrow
from msgspec.structs import replace

import mulaqat
from mulaqat.errors import InputError
from mulaqat.knowledge import Knowledge, load_knowledge

from .attempts import MOST, Attempt, attempt
from .items import Found, Quarantined, Setting, items_of, quarantined
from .manifest import Entry, finish, finished, unfinish
from .reading import read_batch
from .schema import GIVEN
from .sets import Drafts, quarantine_of
from .shards import Shard
from .tables import tables_of

ROWS, CHARACTERS = 1024, 8_000_000  # of a batch, which is a row group of each table
_BATCH = pyarrow.schema([*GIVEN, ("name", pyarrow.string()), ("sha256", pyarrow.string())])


class Job(msgspec.Struct, frozen=True):
    """What all shards of a run have in common; `data` are folders of knowledge, laid over ours."""

    out: Path
    setting: Setting = Setting()
    data: tuple[Path, ...] = ()

    @property
    def logs(self) -> Path:
        """Where workers keep their logs, and what is not whole yet."""
        return self.out / ".work"


class Done(msgspec.Struct, frozen=True):
    """A shard that is finished: `fresh` unless it was so before."""

    entry: Entry
    fresh: bool


def work(job: Job, shard: Shard) -> Done:
    """Read a shard and write its tables and its entry, unless they are there.

    Any number of workers may do so at once, and any of them may die: what is there at the end is the same.
    Raises InputError for a file that cannot be read and for a shard that kills its workers again and again.
    """
    knowledge = _knowledge(job.data)
    try:
        digest = shard.digest()
    except OSError as error:
        raise InputError(f"{shard.files[0].name}: cannot be read, {error.strerror}; check the file") from None
    names = tuple(file.name for file in shard.files)
    begun = Entry(shard.name, digest, names, mulaqat.__version__, knowledge.digest, job.setting)
    known = finished(job.out, begun)
    if known:
        return Done(known, fresh=False)
    with attempt(job.logs, shard.name) as log:
        if log.deaths >= MOST:
            raise InputError(f"{names[0]}: {log.deaths} workers died over it; run it alone, with more memory")
        return Done(_write(job, shard, begun, knowledge, log), fresh=True)


def _write(job: Job, shard: Shard, begun: Entry, knowledge: Knowledge, log: Attempt) -> Entry:
    drafts, sorting = Drafts(log.folder, begun.knowledge), _Sorting(log.deadly)
    for group in _groups(sorting.documents(items_of(shard, job.setting))):
        places = [place for place, _ in group]
        read = read_batch(_batch(found for _, found in group), knowledge, partial(_note, log, places))
        sorting.judge(group, read)
        drafts.add(tables_of(read))
    drafts.add({"quarantine": quarantine_of(sorting.bad)})
    tables = drafts.close()
    unfinish(job.out, shard.name)
    drafts.publish(job.out, shard.name)
    counts = {**sorting.counts, "read": sorting.counts.total(), "tables": tables}
    entry = replace(begun, **counts)
    finish(job.out, log.folder / "entry.json", entry)
    return entry


def _note(log: Attempt, places: Sequence[int], row: int) -> None:
    log.at(places[row])


class _Sorting:
    """What becomes of everything in a shard; `counts` and `bad` are whole when all of it was seen."""

    def __init__(self, deadly: frozenset[int]) -> None:
        self.deadly = deadly
        self.counts: Counter[str] = Counter()
        self.bad: list[Quarantined] = []
        self._seen: set[str] = set()

    def documents(self, items: Iterable[Found | Quarantined]) -> Iterator[tuple[int, Found]]:
        """The documents to be read, each with its place among all that are not known already."""
        for item in items:
            if isinstance(item, Quarantined):
                self._refuse(item)
            elif item.document.id in self._seen:
                self.counts["duplicate"] += 1
            else:
                place = len(self._seen)
                self._seen.add(item.document.id)
                if place in self.deadly:
                    self._refuse(quarantined(item, "deadly", "two processes that read it died; look at it by itself"))
                else:
                    yield place, item

    def judge(self, group: Sequence[tuple[int, Found]], read: pyarrow.RecordBatch) -> None:
        """Count what was read, and put aside what could not be."""
        reasons, messages = (read.column(name).to_pylist() for name in ("reason", "message"))
        for (_, found), reason, message in zip(group, reasons, messages, strict=True):
            if reason:
                self._refuse(quarantined(found, reason, message))
            else:
                self.counts["written"] += 1

    def _refuse(self, item: Quarantined) -> None:
        if item.reason == "skipped":
            self.counts["skipped"] += 1
        else:
            self.counts["quarantined"] += 1
            self.bad.append(item)


def _groups(documents: Iterable[tuple[int, Found]]) -> Iterator[list[tuple[int, Found]]]:
    """Documents by the batch; one that is empty where there are none, so that every table has a file."""
    group: list[tuple[int, Found]] = []
    size, number = 0, 0
    for one in documents:
        group.append(one)
        size += len(one[1].document.text)
        if len(group) >= ROWS or size >= CHARACTERS:
            yield group
            group, size, number = [], 0, number + 1
    if group or not number:
        yield group


def _batch(group: Iterable[Found]) -> pyarrow.RecordBatch:
    rows = [
        {name: getattr(found.document, name) for name in GIVEN.names} | {"name": found.name, "sha256": found.sha256}
        for found in group
    ]
    return pyarrow.RecordBatch.from_pylist(rows, _BATCH)


@cache
def _knowledge(data: tuple[Path, ...]) -> Knowledge:
    """Loaded once a process; it stays, so the collector need not go over it again and again."""
    knowledge = load_knowledge(*data)
    gc.freeze()
    return knowledge
