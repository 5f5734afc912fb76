"""Who received whom, where more is known than the clause says: a place, an office that never travels, a delegation."""

from mulaqat.entities import Cast
from mulaqat.model import Actor

from .draft import Draft

TRAVELS = frozenset({"وفد", "وفود", "مشن", "ٹیم", "سفیروں", "سفرا"})


def settle(draft: Draft, place: str | None, cast: Cast) -> bool:
    """Put host and guest the right way round; whether more than the clause says which.

    `place`: the country in which they met, where the text gives it. An office whose holder never travels receives;
    then the one at home receives; then whoever the clause says, where a delegation that a person meets is his guest.
    """
    if draft.form == "phone":
        return True
    receives = _receives(draft, place, cast)
    calls = receives is None and draft.ordered and _delegation(draft.hosts) and not _delegation(draft.guests)
    if calls or receives is draft.guests:
        _swap(draft)
    return receives is not None


def _receives(draft: Draft, place: str | None, cast: Cast) -> list[Actor] | None:
    """The side that office or place makes the host, if either does."""
    hosts, guests = draft.hosts, draft.guests
    if _stays(hosts, cast) or _stays(guests, cast):
        return hosts if _stays(hosts, cast) else guests
    if place and _at_home(hosts, place) != _at_home(guests, place):
        return hosts if _at_home(hosts, place) else guests
    return None


def _swap(draft: Draft) -> None:
    draft.hosts, draft.guests = draft.guests, draft.hosts


def _stays(actors: list[Actor], cast: Cast) -> bool:
    return any(actor.office in cast.knowledge.world.stay for actor in actors)


def _at_home(actors: list[Actor], place: str) -> bool:
    return any(actor.country == place for actor in actors)


def _delegation(actors: list[Actor]) -> bool:
    return all(map(travels, actors))


def travels(actor: Actor) -> bool:
    """Whether a group is said to travel: a delegation, a mission; no group of the place (متاثرین، ارکان، تاجر)."""
    return actor.kind == "group" and not TRAVELS.isdisjoint((actor.name_ur or "").split())
