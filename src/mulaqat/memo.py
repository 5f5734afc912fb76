"""What is worked out once and kept, within bounds: a year of news has few words, each of them many times."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
Source = TypeVar("Source")

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


class Memos(dict[Callable[..., Any], Memo[Any, Any]]):
    """What several functions make of keys by one source of knowledge, a Memo for each."""

    __slots__ = ()

    def by(self, tell: Callable[[Key, Source], Value], source: Source) -> Memo[Key, Value]:
        """What `tell` says of a key by the source, which is always the same one."""
        if tell not in self:
            self[tell] = Memo(partial(_told, tell, source))
        return self[tell]


def _told(tell: Callable[[Key, Source], Value], source: Source, key: Key) -> Value:
    return tell(key, source)
