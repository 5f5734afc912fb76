"""What is worked out once and kept, within bounds: a year of news has few words, each of them many times."""

from collections.abc import Callable, Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

FULL = 32_768  # keys: for words some ten megabytes with what is known of them
LONG = 256  # letters: a longer key is a run without end, which is worked out each time and never kept


class Memo(dict[Key, Value]):
    """What a function made of each key, worked out when first asked for; emptied when full.

    The function must give the same value for the same key always: then what was asked before changes nothing.
    """

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[Key], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Value:
        value = self._make(key)
        if isinstance(key, str) and len(key) > LONG:
            return value
        if len(self) >= FULL:
            self.clear()
        self[key] = value
        return value
