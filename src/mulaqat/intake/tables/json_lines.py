"""JSON lines, and JSON files: one object, an array of objects, or a JSON Feed."""

from collections.abc import Iterator
from typing import Any

import msgspec

from ..entry import Entry, Setting, whole
from ..feeds import read_json_feed
from ..items import Item, Refusal
from ..rows import columns_of, json_bytes, row_item
from .lines import Line, read_lines

FAULTS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def read_jsonl(entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item a line that is not blank."""
    if entry.file.peek(16)[:16].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"[":
        yield from read_json(entry, setting)
        return
    for line in read_lines(entry.file):
        if line.fault or line.data.strip():
            yield _line(line, entry, setting)


def read_json(entry: Entry, setting: Setting) -> Iterator[Item]:
    """The items of a JSON file; of one that holds a line an object, those of its lines."""
    raw = whole(entry.file)
    try:
        value = msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"))
    except FAULTS as error:
        if raw.count(b"\n") and raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
            yield from _as_lines(raw, entry, setting)
            return
        raise Refusal("damaged", f"is not JSON, {error}", "get it again, or give one object a line") from None
    if isinstance(value, dict) and str(value.get("version", "")).startswith("https://jsonfeed.org/version/"):
        yield from read_json_feed(value, entry, setting)
        return
    rows = value if isinstance(value, list) else [value]
    for number, row in enumerate(rows, 1):
        place = f"item {number}"
        yield _row(row, json_bytes(row) if isinstance(row, dict) else b"", place, entry, setting)


def _as_lines(raw: bytes, entry: Entry, setting: Setting) -> Iterator[Item]:
    for number, data in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if data.strip():
            yield _line(Line(number, data), entry, setting)


def _line(line: Line, entry: Entry, setting: Setting) -> Item:
    if line.fault:
        return line.refusal().of(entry.name, "row", line.data)
    try:
        value = msgspec.json.decode(line.data)
    except FAULTS as error:
        refusal = Refusal("damaged", f"has a line that is not JSON, {error}", "mend the line", line.place)
        return refusal.of(entry.name, "row", line.data)
    return _row(value, line.data, line.place, entry, setting)


def _row(value: Any, raw: bytes, place: str, entry: Entry, setting: Setting) -> Item:
    try:
        if not isinstance(value, dict):
            raise Refusal("columns", "has a line that is no object", 'write {"text": …}')
        return row_item(value, columns_of(value, setting.columns), raw, entry.at(place), setting)
    except Refusal as refusal:
        found = place if refusal.place is None else f"{place}, {refusal.place}"
        return Refusal(refusal.reason, refusal.problem, refusal.remedy, found).of(entry.name, "row", raw)
