"""Data files once read are kept, keyed by their hash, in the user's cache folder.

Parsing some hundred TOML files takes seconds, decoding their compiled form milliseconds. A cache
that cannot be written or read is passed over in silence: it is only ever a copy of what the files say.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import msgspec

from .lexicon import Lexicon
from .world import World


class Compiled(msgspec.Struct, frozen=True):
    """What the data files come to."""

    world: World
    lexicon: Lexicon


def digest_of(folders: Iterable[Path]) -> str:
    """A hash of every data file's name and bytes: what `made_by.knowledge` says."""
    total = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".tsv", ".toml")):
            total.update(path.relative_to(folder).as_posix().encode() + b"\0")
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:20]


def cache_file(digest: str) -> Path:
    """Where the compiled data of this hash and this code's format lies."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "mulaqat" / f"knowledge-{FORMAT}-{digest}.msgpack"


def load(path: Path) -> Compiled | None:
    """The compiled data, or None where there is none or it cannot be read."""
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Compiled)
    except (OSError, msgspec.MsgspecError):
        return None


def store(path: Path, compiled: Compiled) -> None:
    """Write the compiled data in one step; whoever reads meanwhile sees the whole of it or nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(msgspec.msgpack.encode(compiled))
        Path(file.name).replace(path)
    except OSError:
        return


FORMAT = 4  # raise it when World or Lexicon change shape
