"""Mappings whose values are decoded when first asked for: a document needs few of the many people there are."""

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

import msgspec

Value = TypeVar("Value")


class Lazy(Mapping[str, Value], Generic[Value]):
    """A mapping over encoded values. What is decoded is kept; equal keys always give the same object."""

    __slots__ = ("_decoder", "_known", "_raw")

    def __init__(self, raw: dict[str, msgspec.Raw], kind: Any) -> None:
        self._raw, self._decoder = raw, msgspec.msgpack.Decoder(kind)
        self._known: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        value = self._known.get(key)
        if value is None:  # which no value is
            value = self._known[key] = self._decoder.decode(self._raw[key])
        return value

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, else the default, without the cost of an error where there is none."""
        return self[key] if key in self._raw else default

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def pack(values: Mapping[str, Any]) -> dict[str, msgspec.Raw]:
    """The values of a mapping, each encoded by itself."""
    return {key: msgspec.Raw(msgspec.msgpack.encode(value)) for key, value in values.items()}
