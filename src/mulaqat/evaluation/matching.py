"""Which predicted fact answers which gold one, one to one."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from mulaqat.model import Agreement, Meeting, Span, Statement

from .actors import meet, same_actor
from .gold import GoldAgreement, GoldMeeting, GoldStatement

STATEMENT_OVERLAP = 0.5  # a content is found when at least half of both spans together is common
AGREEMENT_OVERLAP = 0.2  # the evidence of an agreement may be a clause here and a phrase there

Turn = Literal["straight", "swapped"]


class Pair(NamedTuple):
    """Indexes of a gold and a predicted item, with their overlap."""

    gold: int
    given: int
    overlap: float


class MeetingPair(NamedTuple):
    """Indexes of a gold and a predicted meeting; `swapped` where host and guest stand the wrong way round."""

    gold: int
    given: int
    turn: Turn


def overlap(one: Span, other: Span) -> float:
    """Intersection over union, 0 to 1."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / (max(one.end, other.end) - min(one.start, other.start))


def pair_statements(gold: Sequence[GoldStatement], given: Sequence[Statement]) -> list[Pair]:
    """The best overlap first; of equal ones the later in the text."""
    every = [
        Pair(i, j, overlap(wanted.content, found.content))
        for i, wanted in enumerate(gold)
        for j, found in enumerate(given)
    ]
    near = [pair for pair in every if pair.overlap >= STATEMENT_OVERLAP]
    near.sort(key=lambda pair: (pair.overlap, pair.gold, pair.given), reverse=True)
    return list(_one_to_one(near))


def _one_to_one(pairs: Sequence[Pair]) -> Iterator[Pair]:
    gold: set[int] = set()
    given: set[int] = set()
    for pair in pairs:
        if pair.gold not in gold and pair.given not in given:
            gold.add(pair.gold)
            given.add(pair.given)
            yield pair


def pair_meetings(gold: Sequence[GoldMeeting], given: Sequence[Meeting]) -> list[MeetingPair]:
    """The required gold chooses first, then the optional; each takes the first that fits it."""
    free = dict(enumerate(given))
    pairs: list[MeetingPair] = []
    for i in sorted(range(len(gold)), key=lambda i: gold[i].optional):
        fits = ((j, turn) for j, found in free.items() if (turn := fit(gold[i], found)))
        for j, turn in fits:
            pairs.append(MeetingPair(i, j, turn))
            del free[j]
            break
    return pairs


def fit(wanted: GoldMeeting, found: Meeting) -> Turn | None:
    """How a predicted meeting answers a gold one, None when it is another meeting.

    Somebody of each side must be there. Gold with one side only (a joint event) is answered by a
    meeting that has two of its parties, on whichever side.
    """
    hosts, guests = wanted.hosts or (), wanted.guests or ()
    if meet(hosts, found.hosts) and meet(guests, found.guests):
        return "straight"
    if meet(hosts, found.guests) and meet(guests, found.hosts):
        return "swapped"
    if hosts and guests:
        return None
    parties = hosts + guests
    there = sum(meet([party], found.hosts + found.guests) for party in parties)
    return "straight" if there >= min(2, len(parties)) else None


def pair_agreements(gold: Sequence[GoldAgreement], given: Sequence[Agreement]) -> list[tuple[int, int]]:
    """Pairs with the same status and overlapping evidence; the required gold chooses first, the first that fits."""
    free = dict(enumerate(given))
    pairs: list[tuple[int, int]] = []
    for i in sorted(range(len(gold)), key=lambda i: gold[i].optional):
        found = next((j for j, agreement in free.items() if _agree(gold[i], agreement)), None)
        if found is not None:
            pairs.append((i, found))
            del free[found]
    return pairs


def right_speaker(wanted: GoldStatement, found: Statement) -> bool:
    """Whether the speaker is one that the gold accepts; where it wants nobody, whether nobody is given."""
    if not wanted.speakers:
        return found.speaker is None
    return any(same_actor(party, found.speaker) for party in wanted.speakers)


def _agree(wanted: GoldAgreement, found: Agreement) -> bool:
    near = any(overlap(wanted.evidence, span) > AGREEMENT_OVERLAP for span in found.evidence)
    return near and wanted.status == found.status
