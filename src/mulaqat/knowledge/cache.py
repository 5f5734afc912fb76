"""Data files once read are kept, keyed by their hash, in the user's cache folder.

Parsing some hundred TOML files takes seconds, decoding their compiled form milliseconds. A cache
that cannot be written or read is passed over in silence: it is only ever a copy of what the files say.
"""

import gc
import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from .gazetteer import PlaceEntry
from .lazy import Lazy, pack
from .lexicon import Cue, Lexicon, Rows
from .rulebook import Tables
from .world import Country, Office, Person, Term, World


class Compiled(NamedTuple):
    """What the data files come to."""

    world: World
    lexicon: Lexicon
    rules: Tables
    codebook: dict[str, dict[str, tuple[dict[str, str], ...]]]


class Packed(msgspec.Struct, frozen=True):
    """The same as it lies in the file: what there is much of is packed value by value, see `Lazy`."""

    countries: dict[str, Country]
    places: tuple[PlaceEntry, ...]
    offices: dict[str, msgspec.Raw]
    people: dict[str, msgspec.Raw]
    by_person: dict[str, msgspec.Raw]
    by_class: dict[str, msgspec.Raw]
    names: dict[str, msgspec.Raw]
    stay: frozenset[str]
    homes: dict[str, str]
    classes: dict[str, str]
    phrases: dict[str, msgspec.Raw]
    verbs: dict[str, tuple[tuple[str, str], ...]]
    cues: dict[str, dict[str, tuple[Cue, ...]]]
    nouns: dict[str, tuple[Cue, ...]]
    general: dict[str, tuple[str, ...]]
    private: frozenset[str]
    latin: dict[str, str]
    letters: dict[str, str]
    common: frozenset[str]
    known: frozenset[str]
    leading: frozenset[str]
    rules: Tables
    codebook: dict[str, dict[str, tuple[dict[str, str], ...]]]


def packed(compiled: Compiled) -> Packed:
    """The form that is stored."""
    world, lexicon = compiled.world, compiled.lexicon
    plain: dict[str, Any] = {name: getattr(lexicon, name) for name in PLAIN}
    return Packed(
        countries=dict(world.countries),
        places=world.places,
        stay=world.stay,
        homes=dict(world.homes),
        offices=pack(world.offices),
        people=pack(world.people),
        by_person=pack(world.by_person),
        by_class=pack(world.by_class),
        names=pack(world.names),
        phrases=pack(lexicon.phrases),
        rules=compiled.rules,
        codebook=compiled.codebook,
        **plain,
    )


def unpacked(file: Packed) -> Compiled:
    """The form that is used."""
    terms = tuple[Term, ...]
    world = World(
        file.countries,
        file.places,
        Lazy(file.offices, Office),
        Lazy(file.people, Person),
        Lazy(file.by_person, terms),
        Lazy(file.by_class, terms),
        Lazy(file.names, tuple[str, ...]),
        file.stay,
        file.homes,
    )
    lexicon = Lexicon(phrases=Lazy(file.phrases, Rows), **{name: getattr(file, name) for name in PLAIN})
    return Compiled(world, lexicon, file.rules, file.codebook)


PLAIN = ("classes", "verbs", "cues", "nouns", "general", "private", "latin", "letters", "common", "known", "leading")


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
    base = os.environ.get("XDG_CACHE_HOME") or Path(os.environ.get("HOME") or tempfile.gettempdir()) / ".cache"
    return Path(base) / "mulaqat" / f"knowledge-{FORMAT}-{digest}.msgpack"


def load(path: Path) -> Compiled | None:
    """The compiled data, or None where there is none or it cannot be read."""
    collecting = gc.isenabled()
    gc.disable()  # some hundred thousand small objects that all stay: collecting among them doubles the time
    try:
        return unpacked(msgspec.msgpack.decode(path.read_bytes(), type=Packed))
    except (OSError, msgspec.MsgspecError):
        return None
    finally:
        if collecting:
            gc.enable()


def store(path: Path, compiled: Compiled) -> None:
    """Write the compiled data in one step; whoever reads meanwhile sees the whole of it or nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(msgspec.msgpack.encode(packed(compiled)))
        Path(file.name).replace(path)
    except OSError:
        return


FORMAT = 21  # raise it when World or Lexicon change shape
