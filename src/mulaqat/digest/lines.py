"""A digest as headings and lines, before they become Markdown or HTML."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from mulaqat.model import Agreement, Meeting, Statement

from .nouns import Digest, Told
from .words import Words


class Line(NamedTuple):
    """What is told, what is quoted for it, and the numbers of the reports that tell it."""

    words: str
    quoted: str | None
    sources: tuple[int, ...]


class Section(NamedTuple):
    """A heading of a level with the lines under it, and a last line that points at none of them."""

    level: int
    heading: str
    lines: tuple[Line, ...] = ()
    note: str | None = None


def sections(digest: Digest, words: Words) -> Iterator[Section]:
    """The days in their order, each with its meetings, agreements and statements; then what is ahead."""
    numbers = {name: number for number, name in enumerate(digest.reports, 1)}
    if not digest.told and not digest.ahead:
        yield Section(2, words.say("nothing"))
    for day, told in groupby(digest.told, key=lambda one: one.day):
        yield Section(2, words.day(day) or words.say("undated"))
        yield from _kinds(list(told), words, numbers, digest.left_out.get(day, 0))
    if digest.ahead:
        yield Section(2, words.say("ahead"))
        dated = [Line(f"{words.day(one.day)}: {line.words}", line.quoted, line.sources)
                 for one in digest.ahead for line in [_line(one, words, numbers)]]  # fmt: skip
        yield Section(3, words.say("meetings"), tuple(dated))


def _kinds(told: list[Told], words: Words, numbers: dict[str, int], left_out: int) -> Iterator[Section]:
    kinds: tuple[tuple[str, type], ...] = (("meetings", Meeting), ("agreements", Agreement), ("statements", Statement))
    for name, kind in kinds:
        lines = tuple(_line(one, words, numbers) for one in told if isinstance(one.fact, kind))
        more = words.say("more", count=str(left_out)) if left_out and kind is Statement else None
        if lines:
            yield Section(3, words.say(name), lines, more)


def _line(told: Told, words: Words, numbers: dict[str, int]) -> Line:
    fact, sources = told.fact, tuple(numbers[name] for name in told.reports)
    if isinstance(fact, Meeting):
        return Line(words.meeting(fact), None, sources)
    if isinstance(fact, Agreement):
        return Line(words.agreement(fact), fact.subject.text, sources)
    return Line(words.statement(fact), fact.content.text, sources)


def title(digest: Digest, words: Words) -> str:
    """What the digest is of."""
    days = words.say("title", since=words.day(digest.since), until=words.day(digest.until))
    about = [words.say("about", country=digest.country)] if digest.country else []
    return ", ".join([days, *about]) if words.language == "en" else "، ".join([days, *about])


def flat(parts: Iterable[str | None]) -> str:
    """Known parts with a dot between, on one line."""
    return " · ".join(" ".join(part.split()) for part in parts if part)
