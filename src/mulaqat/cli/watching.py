"""Rounds over a list of addresses; what goes wrong with one costs a line and a later visit."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from mulaqat.archive import Archive
from mulaqat.fetching import Gate, Memory, Seen, read_list
from mulaqat.intake import Fetched, Item, Refusal, Refused, read_source
from mulaqat.knowledge import Knowledge

from .adding import Adding
from .asking import Asking
from .counting import counted
from .output import complain

FOR_NOW = ("later", "unreachable")
LONGEST = 1000  # characters of what a server calls a version


class Watching:
    """Asks a gate for what is new since the memory, and adds it to an archive."""

    def __init__(self, archive: Archive, knowledge: Knowledge, gate: Gate, memory: Memory) -> None:
        self.archive, self.knowledge, self.gate, self.memory = archive, knowledge, gate, memory

    def round(self, path: Path) -> tuple[Counter[str], Adding]:
        """Ask every address of a list once; gives what became of them, and of what they held.

        Raises InputError for a list or a memory that cannot be used, ArchiveError for an archive.
        """
        counts: Counter[str] = Counter()
        adding = Adding(self.archive, self.knowledge, together=1)
        for number, said, good in read_list(path):
            if good:
                counts[self._visit(said, adding)] += 1
            else:
                complain(f"{path}, line {number}: {said} is no address; write https://…")
                counts["failed"] += 1
        return counts, adding

    def _visit(self, url: str, adding: Adding) -> str:
        seen, now = self.memory.of(url), time.time()
        if seen.rest > now:
            return "resting"
        try:
            got = self.gate.changed(url, seen)
        except Refusal as refusal:
            complain(f"{url}: {refusal}")
            self._leave_alone(url, seen, now)
            return "failed"
        if got is None:
            return "unchanged"
        missed = self._take(url, got, adding)
        # What could not be had for now is asked for again: then this version is not done with.
        self.memory.keep(url, Seen() if missed else _version(got))
        return "read"

    def _take(self, url: str, got: Fetched, adding: Adding) -> bool:
        """Add what an address gave; whether something in it was not to be had for now."""
        asking, missed = Asking(self.gate, self.archive), False

        def fetch(wanted: str) -> Fetched:
            return got if wanted == url else asking(wanted)

        def noted(items: Iterable[Item]) -> Iterator[Item]:
            nonlocal missed
            for item in items:
                missed = missed or (isinstance(item, Refused) and item.reason in FOR_NOW)
                yield item

        adding.take(counted(noted(read_source(url, fetch=fetch))))
        return missed

    def _leave_alone(self, url: str, seen: Seen, now: float) -> None:
        try:
            rest = self.gate.rest(url)
        except Refusal:  # no address at all
            return
        if rest > self.gate.policy.pause:
            self.memory.keep(url, msgspec.structs.replace(seen, rest=now + rest))


def _version(got: Fetched) -> Seen:
    """How the server calls this version; what is too long for a name is none."""
    said = {name: got.headers.get(name, "") for name in ("etag", "last-modified")}
    kept = {name: value for name, value in said.items() if 0 < len(value) <= LONGEST}
    return Seen(kept.get("etag"), kept.get("last-modified"))
