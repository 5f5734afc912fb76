"""A folder: its files by name, then those of the folders in it; links and devices are not followed."""

import os
from collections.abc import Iterator
from pathlib import Path

from ..entry import Entry, Setting
from ..files import reason_of, shown, unicode_path
from ..items import Item, Refusal


def read_folder(folder: Path, setting: Setting) -> Iterator[Item]:
    """The items of every file below a folder, in the order of the names."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            yield Refusal("unreadable", *reason_of(error)).of(shown(here), "list")
            continue
        below: list[Path] = []
        for entry in entries:
            yield from _one(entry, below, setting)
        waiting.extend(reversed(below))


def _one(entry: os.DirEntry[str], below: list[Path], setting: Setting) -> Iterator[Item]:
    path = Path(entry.path)
    if entry.name.startswith("."):
        yield Refusal("skipped", "is hidden by its name", "name it to read it").of(shown(path), "list")
    elif entry.is_symlink():
        yield Refusal("skipped", "is a link", "name what it points to").of(shown(path), "list")
    elif entry.is_dir(follow_symlinks=False):
        below.append(path)
    elif not entry.is_file(follow_symlinks=False):
        yield Refusal("skipped", "is no file but a device, a pipe or a socket", "leave it out").of(shown(path), "list")
    else:
        yield from _file(path, setting)


def _file(path: Path, setting: Setting) -> Iterator[Item]:
    try:
        with path.open("rb") as file:
            yield from setting.open(Entry(shown(path), unicode_path(path), file), setting)
    except OSError as error:
        reason = "permission" if isinstance(error, PermissionError) else "unreadable"
        yield Refusal(reason, *reason_of(error)).of(shown(path), "open")  # type: ignore[arg-type]
