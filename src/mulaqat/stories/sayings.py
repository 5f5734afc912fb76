"""What is kept of a report's statements: who says it, and of which words, so that two reports of one can be told."""

from collections.abc import Callable, Iterator

import msgspec

from mulaqat.model import Record, Statement

from .encounters import name_of
from .near import hashed, packed, unpacked, whole

HEARD = frozenset({"main", "headline", "continuation"})  # statements of the report's own text, not of those it quotes
LETTERS = 4  # shorter words join others and say little
FEW, MOST = 4, 32  # words of a statement that are kept
ALIKE = 0.6  # part of the fewer words that two statements share to be one


class Saying(msgspec.Struct, frozen=True, array_like=True):
    """A statement: its speaker in the words of `name_of`, and a sample of its words."""

    speaker: str
    sample: bytes

    def __post_init__(self) -> None:
        whole(self.sample)

    @property
    def hashes(self) -> frozenset[int]:
        """The sample of its words."""
        return frozenset(unpacked(self.sample))


def sayings_of(record: Record, fold: Callable[[str], str]) -> tuple[Saying, ...]:
    """The statements of a record that somebody known makes in more than a few words, in its order."""
    return tuple(_sayings(record, fold))


def words_shared(one: tuple[Saying, ...], other: tuple[Saying, ...]) -> int:
    """How many words two reports share in statements that both credit to one speaker."""
    shared = 0
    for mine in one:
        alike = [len(both) for yours in other if mine.speaker == yours.speaker and (both := _both(mine, yours))]
        shared += max(alike, default=0)
    return shared


def _sayings(record: Record, fold: Callable[[str], str]) -> Iterator[Saying]:
    for said in record.statements:
        speaker = _speaker(said)
        if speaker:
            words = {word for word in fold(said.content.text).split() if len(word) >= LETTERS}
            if len(words) >= FEW:
                yield Saying(speaker, packed(hashed(words)[:MOST]))


def _speaker(said: Statement) -> str | None:
    told = said.level in HEARD and said.repeats is None and said.speaker is not None
    return name_of(said.speaker) if told and said.speaker else None


def _both(one: Saying, other: Saying) -> frozenset[int]:
    """The words of a statement that is told twice; none of two statements."""
    mine, yours = one.hashes, other.hashes
    both = mine & yours
    return both if len(both) >= max(FEW, ALIKE * min(len(mine), len(yours))) else frozenset()
