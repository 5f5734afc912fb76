"""A statement while it is being found: unit ranges instead of characters."""

import msgspec

from mulaqat.model import Actor, Level, Mode, Target
from mulaqat.phrases import Unit


class Draft(msgspec.Struct):
    """One statement of sentence `sentence`. `content`: units (first, last), half-open, of that sentence or,
    for quoted speech that runs on, up to a unit of sentence `until`."""

    sentence: int
    cue: Unit | None
    speaker: Actor | None
    content: tuple[int, int]
    mode: Mode
    level: Level
    rule: str
    until: int
    addressee: Actor | None = None
    parent: "Draft | None" = None
    act: str = "state"
    hearsay: bool = False
    targets: tuple[Target, ...] = ()
