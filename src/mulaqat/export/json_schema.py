"""The JSON Schema of a line of JSONL, made from the structs."""

from collections.abc import Iterable, Iterator

import msgspec

from mulaqat.model import Document, Record


def to_schema(readings: Iterable[tuple[Document, Record]] = ()) -> Iterator[str]:
    """The schema as JSON (draft 2020-12); the readings are not looked at."""
    del readings
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "mulaqat-record/1"}
    schema |= msgspec.json.schema(Record)
    yield msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
