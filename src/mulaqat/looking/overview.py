"""What the archive holds, at a glance."""

import msgspec


class Overview(msgspec.Struct, frozen=True):
    """How many reports there are, and how many facts of each kind."""

    documents: int
    meetings: int
    statements: int
    agreements: int
    events: int
    doubts: int


def overview_of(counts: dict[str, int]) -> Overview:
    """The counts of an archive by the names that people read."""
    kinds = ("meeting", "statement", "agreement", "event", "doubt")
    return Overview(counts["document"], *(counts.get(kind, 0) for kind in kinds))
