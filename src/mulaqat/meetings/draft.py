"""A meeting while it is being found."""

import msgspec
from msgspec import field

from mulaqat.model import Actor, Form, MeetingStatus, Span


class Draft(msgspec.Struct):
    """One encounter as some clause tells it. `sides` are ordered host, guest if `ordered`, else as the text has them.

    `sentence` is where it is told first, `sentences` wherever it is told; `separate`: told apart on purpose. `says`
    is the telling that gave the sides their order, `turned` one that gives them the other.
    """

    sentence: int
    form: Form
    status: MeetingStatus
    hosts: list[Actor]
    guests: list[Actor]
    ordered: bool
    evidence: list[Span]
    rule: str
    attendees: list[Actor] = field(default_factory=list)
    absent: list[Actor] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    separate: bool = False
    says: Span | None = None
    turned: Span | None = None


def same(left: Actor, right: Actor) -> bool:
    """Whether two actors are one: by entity, by name, else by their words (one plural may stand for two countries)."""
    if left.entity and right.entity:
        return left.entity == right.entity
    if left.name and right.name:
        return left.name == right.name
    if left.country and right.country and left.country != right.country:
        return False
    return not left.name and not right.name and left.name_ur is not None and left.name_ur == right.name_ur


def any_same(left: list[Actor], right: list[Actor]) -> bool:
    """Whether the two lists share an actor."""
    return any(same(a, b) for a in left for b in right)


def all_named(draft: Draft) -> bool:
    """Whether the text lets one know of everybody on both sides who it is: by name, or as an office of a country, if
    the other is no pronoun."""
    sides = draft.hosts + draft.guests
    spoken = not any(actor.how == "pronoun" for actor in sides)
    return all(actor.name or (spoken and actor.office and actor.country) for actor in sides)
