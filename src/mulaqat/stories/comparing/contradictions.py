"""Where reports of one story cannot all be right."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from mulaqat.model import Meeting, Record

from ..encounters import FACE_TO_FACE, name_of
from .facts import WORDED, Cited, Fact
from .said import told_day

About = Literal["date", "place", "roles", "status", "numbers"]
BECAUSE: dict[About, str] = {
    "date": "Reports tell of one meeting on {values}, which have no day in common.",
    "place": "Reports tell of one meeting in {values}, which are different countries.",
    "roles": "Reports have {of} for {values} of one meeting: it has two hosts.",
    "status": "Reports say of one meeting that it was {values}.",
    "numbers": "Reports give {values} in the same words of one speaker.",
}
UNMADE = frozenset({"denied", "cancelled"})
WORDS = 0.7  # part of all their words that two tellings share to be set against each other by their figures
FORMS = 32  # ways to tell one fact that are set against each other
Told = Iterable[tuple[str, Meeting]]  # each meeting with its document
Sides = dict[str, list[Cited]]  # what is told, and where


class Side(msgspec.Struct, frozen=True):
    """One of the things told, and the reports that tell it."""

    value: str
    told: tuple[Cited, ...]


class Contradiction(msgspec.Struct, frozen=True):
    """Reports tell different days, countries, hosts or figures, or one that a meeting was and one that it was not.

    `of` is the person whose part differs, or the id of the fact whose figures do; else None. `because` says in one
    sentence what cannot be.
    """

    about: About
    of: str | None
    sides: tuple[Side, ...]
    because: str


def contradictions(
    meetings: Sequence[tuple[str, Meeting]], facts: Iterable[Fact], fold: Callable[[str], str]
) -> Iterator[Contradiction]:
    """Every contradiction of a story, days first, figures last."""
    yield from _two("date", None, _days(meetings))
    yield from _two("place", None, _countries(meetings))
    for person, sides in sorted(_roles(meetings).items()):
        yield from _two("roles", person, sides)
    yield from _two("status", None, _statuses(meetings))
    for fact in facts:
        if fact.kind in WORDED:
            yield from _two("numbers", fact.id, _figures(fact, fold))


def meetings_of(records: Mapping[str, Record], facts: Mapping[str, tuple[str, ...]]) -> list[tuple[str, Meeting]]:
    """The meetings that a story is about, with their documents, in the order of these."""
    return [(d, meeting) for d in sorted(facts) for meeting in records[d].meetings if meeting.id in facts[d]]


def _two(about: About, of: str | None, sides: Sides) -> Iterator[Contradiction]:
    if len(sides) > 1:
        because = BECAUSE[about].format(of=of, values=" and ".join(sorted(sides)))
        yield Contradiction(about, of, tuple(Side(value, tuple(sides[value])) for value in sorted(sides)), because)


def _days(meetings: Told) -> Sides:
    """The days told, where two of them have none in common."""
    sides: Sides = defaultdict(list)
    bounds = {}
    for document, meeting in meetings:
        day = told_day(meeting)
        if day:
            span = day.evidence[0] if day.evidence else meeting.evidence[0]
            sides[day.value].append(Cited(document, span))
            bounds[day.value] = (day.earliest, day.latest)
    last_start = max((earliest for earliest, _ in bounds.values()), default="")
    first_end = min((latest for _, latest in bounds.values()), default="")
    return sides if last_start > first_end else {}


def _countries(meetings: Told) -> Sides:
    """The countries of the places told: of two names in one country one can be a house in the other."""
    sides: Sides = defaultdict(list)
    for document, meeting in meetings:
        place = meeting.place
        if place and place.country and meeting.form in FACE_TO_FACE:
            sides[place.country].append(Cited(document, place.evidence or meeting.evidence[0]))
    return sides


def _roles(meetings: Told) -> dict[str, Sides]:
    """Who receives in one report and comes in another."""
    roles: dict[str, Sides] = defaultdict(lambda: defaultdict(list))
    for document, meeting in meetings:
        for role, actors in (("host", meeting.hosts), ("guest", meeting.guests)):
            for actor in actors:
                if name := name_of(actor):
                    roles[name][role].append(Cited(document, actor.mention or meeting.evidence[0]))
    return roles


def _statuses(meetings: Told) -> Sides:
    sides: Sides = defaultdict(list)
    for document, meeting in meetings:
        if meeting.status == "held" or meeting.status in UNMADE:
            sides["held" if meeting.status == "held" else "not held"].append(Cited(document, meeting.evidence[0]))
    return sides


def _figures(fact: Fact, fold: Callable[[str], str]) -> Sides:
    """The figures in tellings that have as many of them in the same words, but not the same."""
    sides: dict[tuple[frozenset[str], frozenset[str]], list[Cited]] = defaultdict(list)
    for cited in fact.told:
        words = frozenset(fold(cited.span.text).split())
        figures = frozenset(word for word in words if word.isdigit())
        sides[words - figures, figures].append(cited)
    forms = [form for form in sides if form[1]][:FORMS]
    apart = {form for one, other in combinations(forms, 2) if _differ(one, other) for form in (one, other)}
    told: Sides = defaultdict(list)
    for form in forms:
        if form in apart:
            told[", ".join(sorted(form[1], key=lambda figure: (len(figure), figure)))] += sides[form]
    return told


def _differ(one: tuple[frozenset[str], frozenset[str]], other: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether two tellings have other figures in the same words."""
    (words, figures), (more, numbers) = one, other
    alike = len(words & more) >= WORDS * len(words | more)
    return alike and figures != numbers and len(figures) == len(numbers)
