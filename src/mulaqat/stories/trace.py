"""What is kept of a report to tell its story: little enough to hold a whole archive's at once."""

from collections.abc import Callable

import msgspec

from mulaqat.model import Record

from .encounters import Encounter, encounters_of
from .near import packed, sketch, unpacked, whole
from .sayings import Saying, sayings_of


class Trace(msgspec.Struct, frozen=True, array_like=True):
    """A report's outlet, its days of publication, a sample of its words, its meetings and statements."""

    document: str
    outlet: str | None
    earliest: str | None
    latest: str | None
    sketch: bytes
    encounters: tuple[Encounter, ...] = ()
    sayings: tuple[Saying, ...] = ()

    def __post_init__(self) -> None:
        whole(self.sketch)  # a damaged trace is one that cannot be decoded

    @property
    def hashes(self) -> tuple[int, ...]:
        """The sample of its words."""
        return unpacked(self.sketch)


def trace_of(record: Record, words: str, fold: Callable[[str], str]) -> Trace:
    """The trace of a report; `words` is its text, folded, and `fold` what folded it."""
    source = record.document
    day, outlet = source.published, source.publisher
    return Trace(
        source.id,
        (outlet.name or outlet.name_ur) if outlet else None,
        day.earliest if day else None,
        day.latest if day else None,
        packed(sketch(words)),
        encounters_of(record),
        sayings_of(record, fold),
    )
