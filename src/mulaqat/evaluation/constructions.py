"""How much of the gold is found for each way in which a text may put it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

import msgspec

from mulaqat.model import Record

from .gold import Gold, GoldMeeting, GoldStatement, read_gold
from .matching import pair_agreements, pair_meetings, pair_statements, right_speaker

LONG = 120  # code points: two lines of a newspaper's column
PRONOUNS = frozenset({"ان", "اس", "انہوں", "انھوں", "وہ", "یہ", "آپ", "جنہوں", "جنھوں", "موصوف"})

Construction = tuple[str, str]  # the kind of fact, and how the text puts it


class Count(msgspec.Struct, frozen=True):
    """How many the gold has, how many of these were found, and how many with the right speaker, roles or status."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.gold + other.gold, self.found + other.found, self.right + other.right)


def by_construction(gold_dir: Path, records: Iterable[Record]) -> dict[Construction, Count]:
    """The counts of each construction over a folder of gold; optional gold counts for nothing.

    A fact counts under each construction that it shows. Gold without a record counts as not found.
    """
    by_stem = {PurePath(record.document.path).stem: record for record in records if record.document.path}
    total: dict[Construction, Count] = defaultdict(Count)
    for stem, gold in read_gold(gold_dir).items():
        for construction, count in _counts(gold, by_stem.get(stem)):
            total[construction] += count
    return dict(total)


def _counts(gold: Gold, record: Record | None) -> Iterator[tuple[Construction, Count]]:
    yield from _statements(gold, record)
    yield from _meetings(gold, record)
    given = record.agreements if record else ()
    pairs = {i for i, _ in pair_agreements(gold.agreements, given)}
    for i, agreement in enumerate(gold.agreements):
        yield ("agreement", agreement.status), Count(1, int(i in pairs), int(i in pairs))


def _statements(gold: Gold, record: Record | None) -> Iterator[tuple[Construction, Count]]:
    given = [said for said in record.statements if said.level == "main"] if record else []
    pairs = {pair.gold: given[pair.given] for pair in pair_statements(gold.statements, given)}
    for i, wanted in enumerate(gold.statements):
        if not wanted.optional:
            right = i in pairs and right_speaker(wanted, pairs[i])
            for name in _ways_of_saying(wanted):
                yield ("statement", name), Count(1, int(i in pairs), int(right))


def _ways_of_saying(wanted: GoldStatement) -> Iterator[str]:
    yield f"speaker: {_speaker(wanted)}"
    if wanted.cue:
        yield "cue before the content" if wanted.cue.start < wanted.content.start else "cue behind the content"
    yield f"content of {LONG} characters or more" if len(wanted.content.text) >= LONG else "shorter content"


def _speaker(wanted: GoldStatement) -> str:
    """How the text names the speaker, by the first that the gold accepts."""
    first = next(iter(wanted.speakers), None)
    if first is None or not first.as_in_text:
        return "left out of the clause, or nobody"
    if set(first.as_in_text.split()) <= PRONOUNS:
        return "a pronoun"
    return "a name or an office" if first.name else "a group, or somebody unnamed"


def _meetings(gold: Gold, record: Record | None) -> Iterator[tuple[Construction, Count]]:
    given = record.meetings if record else ()
    pairs = {pair.gold: pair.turn for pair in pair_meetings(gold.meetings, given)}
    for i, wanted in enumerate(gold.meetings):
        if not wanted.optional:
            count = Count(1, int(i in pairs), int(pairs.get(i) == "straight"))
            yield from (((("meeting", name)), count) for name in _ways_of_meeting(wanted))


def _ways_of_meeting(wanted: GoldMeeting) -> Iterator[str]:
    yield wanted.form.replace("_", " ")
    if wanted.status:
        yield wanted.status
    if len(wanted.hosts or ()) > 1 or len(wanted.guests or ()) > 1:
        yield "several people on a side"
    if not wanted.hosts:
        yield "no host"
