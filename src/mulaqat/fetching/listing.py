"""A list of addresses: one a line, with comments after #."""

from collections.abc import Iterator
from pathlib import Path

from mulaqat.intake import is_address, read_path, shown


def read_list(path: Path) -> Iterator[tuple[int, str, bool]]:
    """The number of each line that says something, what it says, and whether that is an address; each once.

    A comment begins with # at the start of a line or after a space. Raises InputError for what is no text.
    """
    known: set[str] = set()
    for number, line in enumerate(read_path(path).text.splitlines(), 1):
        written = " " + line.replace("\ufeff", "").replace("\t", " ")
        said = written.partition(" #")[0].strip()
        if said and said not in known:
            known.add(said)
            yield number, shown(said), is_address(said) and " " not in said
