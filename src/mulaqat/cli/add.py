"""mulaqat add."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from .adding import TOGETHER, Adding
from .archives import DEFAULT, Place
from .columns import Column, columns_of
from .counting import counted
from .options import Contact, Data, Day, Fetching, some
from .output import complain, emit

if TYPE_CHECKING:
    from mulaqat.archive import Archive
    from mulaqat.intake import Fetch, Item

STOPPED = 130  # the exit code of what a person stopped
_PLAIN = {".txt", ".html", ".htm"}

What = Annotated[
    str,
    Parameter(
        help="Files, folders, archives, feeds, tables of reports, addresses; - is standard input.",
        allow_leading_hyphen=True,
    ),
]


def add(
    *what: What,
    archive: Place = DEFAULT,
    published: Day = None,
    publisher: Annotated[str | None, Parameter(help="Who published what does not say so itself.")] = None,
    column: Column = (),
    fetch: Fetching = False,
    contact: Contact = None,
    data: Data = (),
) -> int:
    """Read reports into an archive; what is there already stays, what cannot be read is put into quarantine."""
    from mulaqat.archive import open_archive

    from .knowing import know

    names, columns, code = some(what), columns_of(column), 0
    ask = _asking(contact, names) if fetch else None
    with open_archive(archive) as opened:
        asking = ask(opened) if ask else None
        # What was fetched is stored at once: fetching it again would cost others as well.
        adding = Adding(opened, know(data), published, publisher, 1 if fetch else TOGETHER)
        try:
            adding.take(counted(_items(names, columns, asking), _total(names)))
        except KeyboardInterrupt:
            complain("stopped; the same command goes on where it was")
            code = STOPPED
        finally:
            emit([f"{adding.tally}\n"])
    return code or (1 if adding.tally.quarantined else 0)


def _asking(contact: str | None, names: Sequence[str]) -> "Callable[[Archive], Fetch]":
    """What fetches for an archive, imported only where something is to be fetched; raises UsageError."""
    from .asking import Asking, gate_of

    gate = gate_of(contact)
    return lambda archive: Asking(gate, archive, names)


def _items(names: Sequence[str], columns: dict[str, str], fetch: "Fetch | None") -> "Iterator[Item]":
    from mulaqat.intake import Columns, read_source

    for name in names:
        yield from read_source(name, columns=Columns(**columns), fetch=fetch)


def _total(names: Sequence[str]) -> int | None:
    """How many reports there are, where that can be told without opening anything."""
    paths = list(map(Path, names))
    files = [file for path in paths for file in (path.rglob("*") if path.is_dir() else [path])]
    return len(files) if all(file.suffix.lower() in _PLAIN for file in files) else None
