"""What of a meeting tells that another report speaks of the same one: who met whom, in which form, when."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice, product

import msgspec

from mulaqat.model import Actor, Date, Meeting, Record

PAIRS = 12  # of a meeting with many on both sides
NEAR = 7  # days; bounds wider than these tell no day
FACE_TO_FACE = frozenset({"in_person", "ceremony", "press_conference"})  # one report has the welcome, one the talks


class Encounter(msgspec.Struct, frozen=True, array_like=True):
    """A meeting as stories know it: `fact` is its id in the record, `pairs` the people who met, two by two.

    `form` is how: in_person for all that happens face to face, else phone or video.
    `earliest` and `latest` are ISO days, None where the record does not bound them to a week; `told`: whether they
    are one day, which terms of office alone never tell.
    """

    fact: str
    form: str
    pairs: tuple[str, ...]
    earliest: str | None = None
    latest: str | None = None
    told: bool = False


def encounters_of(record: Record) -> tuple[Encounter, ...]:
    """The meetings of a record, in its order."""
    return tuple(map(_encounter, record.meetings))


def name_of(actor: Actor) -> str | None:
    """What one and the same person is called in every report; None for whoever has neither name nor office.

    A person by id, else by the name that the text gives; an office with its country where no person is known.
    """
    if actor.kind == "person":
        return actor.entity or (f"name/{actor.name or actor.name_ur}" if actor.name or actor.name_ur else None)
    if actor.kind == "office" and actor.office and actor.country:
        return f"office/{actor.country}/{actor.office}"
    return None


def _encounter(meeting: Meeting) -> Encounter:
    pairs = sorted(set(islice(_pairs(meeting.hosts, meeting.guests), PAIRS)))
    form = "in_person" if meeting.form in FACE_TO_FACE else meeting.form
    day = meeting.date
    if day is None or not _narrow(day):
        return Encounter(meeting.id, form, tuple(pairs))
    told = day.earliest == day.latest and day.basis != "tenures"
    return Encounter(meeting.id, form, tuple(pairs), day.earliest, day.latest, told)


def _pairs(hosts: Iterable[Actor], guests: Iterable[Actor]) -> Iterator[str]:
    """Who met whom, whichever way round a report has host and guest."""
    named = (sorted({name for who in side if (name := name_of(who))}) for side in (hosts, guests))
    return (" & ".join(sorted(pair)) for pair in product(*named) if pair[0] != pair[1])


def _narrow(day: Date) -> bool:
    first, last = date.fromisoformat(day.earliest), date.fromisoformat(day.latest)
    return (last - first).days <= NEAR
