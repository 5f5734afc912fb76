"""Which pieces the work is cut into: one a table or crawl, one a thousand of the loose reports in a folder."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from mulaqat.errors import InputError
from mulaqat.intake import shown

LOOSE = frozenset({".txt", ".html", ".htm", ".xhtml"})  # one report each
TOGETHER = 1000
_UNSAFE = re.compile(r"[^A-Za-z0-9._]+")
_LENGTH = 60


@dataclass(frozen=True, slots=True)
class File:
    """A file, and its name below the folder that was given, which is the same on every machine."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Shard:
    """Files that are read in one go; `name` is that of the set of tables they become."""

    name: str
    files: tuple[File, ...]

    @property
    def size(self) -> int:
        """The bytes to be read."""
        return sum(file.path.stat().st_size for file in self.files if file.path.exists())

    def digest(self) -> str:
        """A hash of the names and the bytes of its files; raises OSError for one that cannot be read."""
        whole = hashlib.sha256()
        for file in self.files:
            with file.path.open("rb") as opened:
                part = hashlib.file_digest(opened, "sha256").digest()
            whole.update(file.name.encode() + b"\0" + part)
        return whole.hexdigest()


def shards_of(given: Iterable[Path]) -> list[Shard]:
    """The shards of files and folders, by name; raises InputError for what is not there and for two of one name."""
    files = sorted(chain.from_iterable(map(_files, given)), key=lambda file: file.name)
    twice = [name for name, count in Counter(file.name for file in files).items() if count > 1]
    if twice:
        raise InputError(f"{twice[0]}: there are two files of this name; give the folder that holds both")
    loose = [file for file in files if file.path.suffix.lower() in LOOSE]
    groups = (tuple(loose[at : at + TOGETHER]) for at in range(0, len(loose), TOGETHER))
    shards = [Shard(f"loose-{number:05}", group) for number, group in enumerate(groups, 1)]
    shards += [Shard(_set_name(file.name), (file,)) for file in files if file.path.suffix.lower() not in LOOSE]
    return sorted(shards, key=lambda shard: shard.name)


def _files(given: Path) -> Iterator[File]:
    """The files of a path, without hidden ones and links in a folder, which the intake passes over as well."""
    if given.is_file():
        yield File(shown(given.name), given.absolute())
        return
    if not given.is_dir():
        raise InputError(f"{shown(given)}: there is no such file or folder; check the path")
    for here, folders, names in os.walk(given):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(here, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield File(shown(path.relative_to(given).as_posix()), path.absolute())


def _set_name(name: str) -> str:
    """A name that every file system takes; the hash tells names apart that come out alike."""
    own = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{_UNSAFE.sub('-', name)[-_LENGTH:].lstrip('.-')}-{own}"
