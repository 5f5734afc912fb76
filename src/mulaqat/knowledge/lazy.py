"""Mappings whose values come when first asked for: a document needs few of the many people and words there are."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

import msgspec

Value = TypeVar("Value")
FULL = 32_768  # strings, some ten megabytes with what is known of them; news of a year has no more common words


class Memo(dict[str, Value]):
    """What a function made of each string, worked out once; emptied when full, so that memory stays bounded."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Value:
        if len(self) >= FULL:
            self.clear()
        value = self[key] = self._make(key)
        return value


class Lazy(Mapping[str, Value], Generic[Value]):
    """A mapping over encoded values. What is decoded is kept; equal keys always give the same object."""

    __slots__ = ("_decoder", "_known", "_raw")

    def __init__(self, raw: dict[str, msgspec.Raw], kind: Any) -> None:
        self._raw, self._decoder = raw, msgspec.msgpack.Decoder(kind)
        self._known: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        if key not in self._known:
            self._known[key] = self._decoder.decode(self._raw[key])
        return self._known[key]

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def pack(values: Mapping[str, Any]) -> dict[str, msgspec.Raw]:
    """The values of a mapping, each encoded by itself."""
    return {key: msgspec.Raw(msgspec.msgpack.encode(value)) for key, value in values.items()}
