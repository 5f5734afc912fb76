"""Every doubt about a document, kind by kind."""

from collections.abc import Sequence

from mulaqat.entities import Cast
from mulaqat.meetings import Turned
from mulaqat.model import Doubt, Meeting, Statement

from .days import date_conflicts
from .headline import name_conflicts, number_conflicts
from .hosts import two_hosts
from .names import misspelt_names
from .speakers import speaker_slips


def find_doubts(
    about: str, cast: Cast, meetings: Sequence[Meeting], turned: Sequence[Turned], statements: Sequence[Statement]
) -> tuple[Doubt, ...]:
    """The doubts about the document with the id `about`: each kind in the order of the text."""
    return (
        *speaker_slips(statements, meetings),
        *two_hosts(turned),
        *date_conflicts(about, cast),
        *number_conflicts(about, cast),
        *name_conflicts(about, cast),
        *misspelt_names(about, cast),
    )
