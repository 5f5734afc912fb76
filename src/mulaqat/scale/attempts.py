"""A log each worker keeps of where it is, so that whoever takes its shard up after its death knows what killed it.

One file an attempt, locked while its process lives. A document at which two attempts ended is left out by the third.
"""

import faulthandler
import fcntl
import os
import shutil
import struct
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

DEADLY = 2  # deaths at one document
MOST = 20  # deaths at one shard: so many are not its documents' fault
PATIENCE = 600  # seconds for one document, which is 10,000 times what a report takes
_PLACE = struct.Struct("<q")


class Attempt:
    """A worker's log of one shard, with a folder of its own for what is not whole yet.

    `deadly` are the places of documents that are not to be read again, `deaths` how many died over the shard.
    """

    def __init__(self, log: int, nowhere: int, folder: Path, dead: list[Path]) -> None:
        self._log, self._nowhere, self.folder = log, nowhere, folder
        places = Counter(place for place in map(_read, dead) if place >= 0)
        self.deadly = frozenset(place for place, count in places.items() if count >= DEADLY)
        self.deaths = len(dead)

    def at(self, place: int) -> None:
        """The document at this place, counted from 0, is next; from now on its time runs."""
        os.pwrite(self._log, _PLACE.pack(place), 0)
        # A thread in C ends the process: no signal interrupts a regular expression.
        faulthandler.dump_traceback_later(PATIENCE, exit=True, file=self._nowhere)


@contextmanager
def attempt(folder: Path, shard: str) -> Iterator[Attempt]:
    """An attempt at a shard; `folder` is one that all workers see.

    What it leaves there is gone when it ends in any other way than by a death.
    """
    folder.mkdir(parents=True, exist_ok=True)
    dead = [path for path in sorted(folder.glob(f"{shard}@*.log")) if not _alive(path)]
    own = folder / f"{shard}@{uuid4().hex}.log"
    own.with_suffix("").mkdir()
    draft = own.with_suffix("") / "log"
    log, nowhere = os.open(draft, os.O_RDWR | os.O_CREAT, 0o644), os.open(os.devnull, os.O_WRONLY)
    try:
        fcntl.flock(log, fcntl.LOCK_EX)
        draft.rename(own)  # nobody sees it without its lock
        yield Attempt(log, nowhere, draft.parent, dead)
        for path in dead:
            _remove(path)
    finally:
        faulthandler.cancel_dump_traceback_later()
        _remove(own)
        os.close(log)
        os.close(nowhere)


def progress(folder: Path) -> int:
    """How many documents the living attempts have come to, all together."""
    return sum(max(0, _read(path)) for path in folder.glob("*@*.log") if _alive(path))


def forget(folder: Path) -> None:
    """Whoever stopped the workers himself takes their logs away: no document is to blame."""
    for path in [path for path in folder.glob("*@*.log") if not _alive(path)]:
        _remove(path)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    shutil.rmtree(path.with_suffix(""), ignore_errors=True)


def _alive(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        pass
    return False


def _read(path: Path) -> int:
    """The place in a log; -1 where there is none yet."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return -1
    return int(_PLACE.unpack(data)[0]) if len(data) == _PLACE.size else -1
