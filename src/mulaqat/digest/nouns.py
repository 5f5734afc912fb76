"""What a digest holds."""

import msgspec

from mulaqat.model import Agreement, Meeting, Source, Statement


class Told(msgspec.Struct, frozen=True):
    """A fact of one day with the ids of the reports that tell of it, the one it is quoted from first."""

    day: str
    fact: Meeting | Agreement | Statement
    reports: tuple[str, ...]


class Digest(msgspec.Struct, frozen=True):
    """All that is told: `told` by day in the order of the text, `ahead` what is planned for later, `left_out` the
    number of statements of each day that there was no room for, and the reports by id.
    """

    since: str
    until: str
    country: str | None
    told: tuple[Told, ...]
    ahead: tuple[Told, ...]
    left_out: dict[str, int]
    reports: dict[str, Source]
