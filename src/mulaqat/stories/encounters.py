"""What of a meeting tells that another report speaks of the same one: who met whom, in which form, when."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice, product

import msgspec

from mulaqat.model import Actor, Date, Meeting, Record

PAIRS = 12  # of a meeting with many on both sides
NEAR = 7  # days; bounds wider than these tell no day
FACE_TO_FACE = frozenset({"in_person", "ceremony", "press_conference"})  # one report has the welcome, one the talks
LATE = 1  # days after which a meeting is told at the latest, where its report names no day


class Encounter(msgspec.Struct, frozen=True, array_like=True):
    """A meeting as stories know it: `fact` is its id in the record, `pairs` the people who met, two by two.

    `form` is how: in_person for all that happens face to face, else phone or video.
    `earliest` and `latest` are ISO days, None where neither the text nor the day of publication tells them;
    `told`: whether the text tells a single day.
    """

    fact: str
    form: str
    pairs: tuple[str, ...]
    earliest: str | None = None
    latest: str | None = None
    told: bool = False


def encounters_of(record: Record) -> tuple[Encounter, ...]:
    """The meetings of a record, in its order."""
    return tuple(_encounter(meeting, record.document.published) for meeting in record.meetings)


def name_of(actor: Actor) -> str | None:
    """What one and the same person is called in every report; None for whoever has neither name nor office.

    A person by id, else by the name that the text gives; an office with its country where no person is known.
    """
    if actor.kind == "person":
        return actor.entity or (f"name/{actor.name or actor.name_ur}" if actor.name or actor.name_ur else None)
    if actor.kind == "office" and actor.office and actor.country:
        return f"office/{actor.country}/{actor.office}"
    return None


def _encounter(meeting: Meeting, published: Date | None) -> Encounter:
    pairs = sorted(set(islice(_pairs(meeting.hosts, meeting.guests), PAIRS)))
    earliest, latest = _bounds(meeting, published) or (None, None)
    told = meeting.date is not None and meeting.date.earliest == meeting.date.latest
    form = "in_person" if meeting.form in FACE_TO_FACE else meeting.form
    return Encounter(meeting.id, form, tuple(pairs), earliest, latest, told)


def _pairs(hosts: Iterable[Actor], guests: Iterable[Actor]) -> Iterator[str]:
    """Who met whom, whichever way round a report has host and guest."""
    named = (sorted({name for who in side if (name := name_of(who))}) for side in (hosts, guests))
    return (" & ".join(sorted(pair)) for pair in product(*named) if pair[0] != pair[1])


def _bounds(meeting: Meeting, published: Date | None) -> tuple[str, str] | None:
    """The days on which it can have been; a report of a meeting held that names none was written by the next day."""
    if meeting.date:
        return (meeting.date.earliest, meeting.date.latest) if _narrow(meeting.date) else None
    if published is None or meeting.status != "held" or published.earliest != published.latest:
        return None
    last = date.fromisoformat(published.latest)
    return (last - timedelta(days=LATE)).isoformat(), last.isoformat()


def _narrow(day: Date) -> bool:
    first, last = date.fromisoformat(day.earliest), date.fromisoformat(day.latest)
    return (last - first).days <= NEAR
