"""Records as JSON: keys in the order of the structs, UTF-8, as the record format has them."""

from collections.abc import Iterable, Iterator

import msgspec

from mulaqat.model import Document, Record


def to_jsonl(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """One record a line, in the order given, without spaces."""
    encode = msgspec.json.Encoder().encode
    for _, record in readings:
        yield encode(record).decode() + "\n"


def to_json(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """One array, indented by two; an empty array when there is nothing."""
    separator = "[\n"
    for _, record in readings:
        yield separator + msgspec.json.format(msgspec.json.encode(record), indent=2).decode()
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"
