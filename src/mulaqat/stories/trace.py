"""What is kept of a report to tell its story: little enough to hold a whole archive's at once."""

from datetime import date

import msgspec

from mulaqat.model import Record

from .encounters import Encounter, encounters_of
from .near import packed, sketch, unpacked

DAYS = 3  # a copy runs within so many


class Trace(msgspec.Struct, frozen=True, array_like=True):
    """A report's outlet, its days of publication, a sample of its words and its meetings."""

    document: str
    outlet: str | None
    earliest: str | None
    latest: str | None
    title: str | None
    sketch: bytes
    encounters: tuple[Encounter, ...] = ()

    @property
    def hashes(self) -> tuple[int, ...]:
        """The sample of its words; ValueError where it is damaged."""
        return unpacked(self.sketch)


def trace_of(record: Record, words: str) -> Trace:
    """The trace of a report; `words` is its text, folded."""
    source = record.document
    day, outlet, title = source.published, source.publisher, source.title
    return Trace(
        source.id,
        (outlet.name or outlet.name_ur) if outlet else None,
        day.earliest if day else None,
        day.latest if day else None,
        title.text if title else None,
        packed(sketch(words)),
        encounters_of(record),
    )


def same_time(one: Trace, other: Trace) -> bool:
    """Whether they came out within some days of each other, as far as is known."""
    first, second = sorted([one, other], key=lambda trace: trace.latest or "")
    if first.latest is None or second.earliest is None:
        return True
    return (date.fromisoformat(second.earliest) - date.fromisoformat(first.latest)).days <= DAYS
