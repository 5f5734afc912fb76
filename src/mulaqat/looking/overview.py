"""What the archive holds, at a glance."""

import msgspec

from mulaqat.archive import DoubtTold, Figure, Told, Week
from mulaqat.stories import Story


class Overview(msgspec.Struct, frozen=True):
    """How many reports and facts there are, meetings by week, who meets most, the latest stories and doubts.

    `told`: how current stories, ledger, figures and networks are.
    """

    documents: int
    meetings: int
    statements: int
    agreements: int
    events: int
    doubts: int
    told: Told
    weeks: tuple[Week, ...]
    most: tuple[Figure, ...]
    stories: tuple[Story, ...]
    latest_doubts: tuple[DoubtTold, ...]
