"""mulaqat watch."""

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from mulaqat.errors import DataError, MulaqatError

from .archives import DEFAULT, Place
from .options import Contact, Data, UsageError
from .output import complain, emit

if TYPE_CHECKING:
    from mulaqat.archive import Archive
    from mulaqat.fetching import Memory

    from .watching import Watching

STOPPED = 130  # the exit code of what a person stopped
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
LEAST = 60  # seconds between two rounds: nobody's feed is news every second

List = Annotated[Path, Parameter(help="A file with one address of a feed or a sitemap a line; # begins a comment.")]
Every = Annotated[str, Parameter(help="How long to wait between two rounds, such as 30m or 6h.")]
Once = Annotated[bool, Parameter(help="Make one round and end.", negative=())]


def watch(
    list: List,
    /,
    *,
    archive: Place = DEFAULT,
    every: Every = "30m",
    once: Once = False,
    contact: Contact = None,
    data: Data = (),
) -> int:
    """Ask feeds and sitemaps for what is new, and add it to an archive; Ctrl-C ends it."""
    from mulaqat.archive import open_archive

    from .asking import gate_of
    from .knowing import know
    from .watching import Watching

    pause, gate = _seconds(every), gate_of(contact)
    if not list.is_file():
        raise UsageError(f"{list}: there is no such list; write one address a line into it")
    with open_archive(archive) as opened:
        watching = Watching(opened, know(data), gate, _memory(opened, archive, list))
        try:
            while True:
                code = _round(watching, list, once)
                if once:
                    return code
                time.sleep(pause)
        except KeyboardInterrupt:
            complain("stopped; the same command goes on where it was")
            return STOPPED


def _round(watching: "Watching", path: Path, once: bool) -> int:
    """One round, with a line that says what came of it; a fault ends only what was to end anyway."""
    try:
        counts, adding = watching.round(path)
    except DataError:
        raise
    except MulaqatError as error:
        if once:
            raise
        complain(str(error))
        return 1
    parts = " + ".join(f"{name} {counts[name]}" for name in ("read", "unchanged", "resting", "failed"))
    emit([f"asked {counts.total()} = {parts}; {adding.tally}\n"])
    return 1 if counts["failed"] or adding.tally.quarantined else 0


def _memory(archive: "Archive", place: str, path: Path) -> "Memory":
    """Beside an archive that is a file, else beside the list; an empty archive has seen nothing."""
    from mulaqat.fetching import Memory

    if "://" in place:
        memory = Memory(path.with_name(f"{path.name}.seen"), archive.name)
    else:
        memory = Memory(Path(f"{place}.seen"), Path(place).name)
    if not archive.counts()["document"]:
        memory.known.clear()
    return memory


def _seconds(every: str) -> float:
    match = re.fullmatch(r"([1-9][0-9]{0,5})([smhd])", every)
    seconds = int(match[1]) * UNITS[match[2]] if match else 0
    if seconds < LEAST:
        raise UsageError(f"--every {every}: write a time of a minute or more, such as 30m or 6h")
    return seconds
