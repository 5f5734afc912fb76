"""What a report says that cannot all be so.

`find_doubts(about, cast, meetings, statements)` takes a document's id, its cast and its facts; gives a Doubt for each
speaker who cannot have spoken, for each day that is printed with a wrong weekday, and for numbers of people and for
names in which a headline differs from the report below it. A doubt quotes what is printed, says in one sentence what
it contradicts, and points at both. Nothing is ever corrected: what is printed stays the fact.
"""

from collections.abc import Sequence

from mulaqat.entities import Cast
from mulaqat.model import Doubt, Meeting, Statement

from .days import date_conflicts
from .headline import name_conflicts, number_conflicts
from .speakers import speaker_slips

__all__ = ["find_doubts"]


def find_doubts(
    about: str, cast: Cast, meetings: Sequence[Meeting], statements: Sequence[Statement]
) -> tuple[Doubt, ...]:
    """Every doubt about a document with the id `about`, kind by kind, in the order of the text."""
    return (
        *speaker_slips(statements, meetings),
        *date_conflicts(about, cast),
        *number_conflicts(about, cast),
        *name_conflicts(about, cast),
    )
