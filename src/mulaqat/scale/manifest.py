"""What says that a shard is finished: one JSON file a shard, the last thing written of its set."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from .items import Setting
from .schema import FORMAT


class Table(msgspec.Struct, frozen=True):
    """A file of a set."""

    rows: int
    sha256: str


class Entry(msgspec.Struct, frozen=True):
    """A finished shard: the hash of its bytes, how it was read, what became of everything in it, its tables.

    `read` = written + duplicate + quarantined + skipped.
    """

    shard: str
    sha256: str
    files: tuple[str, ...]
    version: str
    knowledge: str
    setting: Setting
    read: int = 0
    written: int = 0
    duplicate: int = 0
    quarantined: int = 0
    skipped: int = 0
    tables: dict[str, Table] = {}
    format: str = FORMAT

    @property
    def begun(self) -> "Entry":
        """The entry as it was before anything was read: what has to be the same for a shard to be finished."""
        return replace(self, read=0, written=0, duplicate=0, quarantined=0, skipped=0, tables={})


def path_of(out: Path, shard: str) -> Path:
    """Where the entry of a shard is."""
    return out / "manifest" / f"{shard}.json"


def finished(out: Path, begun: Entry) -> Entry | None:
    """The entry of a shard that was read already, of the same bytes in the same way, and whose tables are there."""
    entry = _load(path_of(out, begun.shard))
    there = entry and all((out / table / f"{begun.shard}.parquet").exists() for table in entry.tables)
    return entry if entry and there and entry.begun == begun else None


def entries(out: Path) -> Iterator[Entry]:
    """The entries of all finished shards, by name."""
    found = (_load(path) for path in sorted((out / "manifest").glob("*.json")))
    return (entry for entry in found if entry)


def finish(out: Path, draft: Path, entry: Entry) -> None:
    """Write the entry, whole or not at all; `draft` is where it may be put together."""
    data = msgspec.json.format(msgspec.json.encode(entry, order="sorted"), indent=1) + b"\n"
    draft.write_bytes(data)
    appear(draft, path_of(out, entry.shard))


def unfinish(out: Path, shard: str) -> None:
    """Before the tables of a shard are replaced: no entry speaks for a set of which half is new."""
    path_of(out, shard).unlink(missing_ok=True)


def appear(draft: Path, path: Path) -> None:
    """Put a file that is whole in its place, once it is on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)


def _load(path: Path) -> Entry | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Entry)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None  # damaged or of another format: the shard is read again
