"""The one way in: whatever a user names becomes items, in the order given."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from mulaqat.errors import DataError

from .entry import Columns, Entry, Fetch, Setting
from .fetched import fetched, is_address
from .files import reason_of, shown, unicode_path
from .items import Item, Reason, Refusal
from .kinds import Kind, kind_of
from .outlets import load_outlets

# Which room reads a kind; it is imported when the first of its kind comes, so that reading a text stays quick.
READERS: dict[str, tuple[str, str]] = {
    "text": ("plain", "read_text"),
    "page": ("pages", "read_page"),
    "zip": ("containers", "read_zip"),
    "gzip": ("containers", "read_gzip"),
    "warc": ("containers", "read_warc"),
    "jsonl": ("tables", "read_jsonl"),
    "json": ("tables", "read_json"),
    "csv": ("tables", "read_csv"),
    "parquet": ("tables", "read_parquet"),
    "feed": ("feeds", "read_feed"),
    "sitemap": ("feeds", "read_sitemap"),
}


def read_source(what: str | Path, *, columns: Columns | None = None, fetch: Fetch | None = None) -> Iterator[Item]:
    """Every document of a file, a folder, "-" for standard input, or (with `fetch`) an http(s) address.

    Yields a Taken or a Refused for each thing found, in the input's order, one at a time: nothing that is wrong with
    one stops the next, and no more than one document and its surroundings are in memory.
    `columns` names the columns of tables and the keys of JSON lines; `fetch` is called with addresses and is the
    only thing that may reach the network. Raises DataError only, for faults in our own tables.
    """
    setting = Setting(columns or Columns(), fetch, load_outlets(), open_entry)
    name = "standard input" if str(what) == "-" else shown(what)
    yield from _guarded(_read(what, name, setting), name, "open")


def open_entry(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of one entry, whatever it is; what goes wrong in it becomes its last item."""
    yield from _guarded(_items(entry, setting), entry.name, "read")


def _items(entry: Entry, setting: Setting) -> Iterator[Item]:
    kind: Kind = kind_of(entry.name, entry.file.peek(4096)[:4096], entry.known.media)
    if kind == "binary":
        raise Refusal("type", "is not a format that holds text", "give text, HTML, a table, a feed or a crawl")
    room, reader = READERS[kind]
    yield from getattr(import_module(f".{room}", __package__), reader)(entry, setting)


def _read(what: str | Path, name: str, setting: Setting) -> Iterator[Item]:
    if str(what) == "-":
        yield from open_entry(Entry(name, None, sys.stdin.buffer), setting)  # type: ignore[arg-type]
    elif is_address(what):
        yield from open_entry(fetched(what, 0, setting), setting)
    elif Path(what).is_dir():
        from .containers import read_folder

        yield from read_folder(Path(what), setting)
    else:
        with Path(what).open("rb") as file:
            yield from open_entry(Entry(name, unicode_path(what), file), setting)


def _guarded(items: Iterator[Item], name: str, stage: str) -> Iterator[Item]:
    """The items; whatever stops them becomes one more item."""
    try:
        yield from items
    except Refusal as refusal:
        yield refusal.of(name, stage)
    except OSError as error:
        problem, remedy = reason_of(error)
        yield Refusal(_code(error), problem, remedy).of(name, stage)
    except DataError:
        raise
    except Exception as error:  # a fault of ours, or of a library, in one thing must not lose the others
        problem = f"cannot be read, {type(error).__name__}: {str(error)[:200]!r}"
        yield Refusal("fault", problem, "please report it, with the file").of(name, stage)


def _code(error: OSError) -> Reason:
    if isinstance(error, FileNotFoundError):
        return "missing"
    return "permission" if isinstance(error, PermissionError) else "unreadable"
