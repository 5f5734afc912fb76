"""A record as an archive keeps it: small, since its document lies beside it.

Each span is its length and its start, for its words are the text's; no other list in a record holds two numbers and
nothing else. What is left is packed with the document's id, all that was given beside its text, and the text.
"""

from typing import Any

import msgspec

from mulaqat.model import Document, Record

from .packing import pack, sealed, unpack

_SPAN = {"start", "end", "text"}


def pack_record(record: Record, document: Document) -> bytes:
    """The record in bytes that only its document opens."""
    return pack(msgspec.json.encode(_wordless(msgspec.to_builtins(record))), *_beside(document))


def unpack_record(data: bytes, document: Document) -> Record:
    """What `pack_record` was given; raises ArchiveError or ValidationError when either argument is damaged."""
    kept = msgspec.json.decode(unpack(data, *_beside(document)))
    return msgspec.convert(_worded(kept, document.text), Record)


def _beside(document: Document) -> tuple[str, str]:
    return document.id + sealed(document), "record-2"


def _wordless(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == _SPAN:
            return value["end"] - value["start"], value["start"]
        return {name: _wordless(part) for name, part in value.items()}
    return [_wordless(part) for part in value] if isinstance(value, list | tuple) else value


def _worded(value: Any, text: str) -> Any:
    if isinstance(value, dict):
        return {name: _worded(part, text) for name, part in value.items()}
    if not isinstance(value, list):
        return value
    if len(value) == 2 and type(value[0]) is int and type(value[1]) is int:
        length, start = value
        return {"start": start, "end": start + length, "text": text[start : start + length]}
    return [_worded(part, text) for part in value]
