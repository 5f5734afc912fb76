"""Where a headline and the report below it differ: how many people, and who."""

from collections.abc import Iterator
from typing import NamedTuple

from mulaqat.entities import Cast, actor_of
from mulaqat.model import Doubt, Span
from mulaqat.phrases import Unit
from mulaqat.text import SentenceKind, read_number

# What befalls people who are counted; other numbers of a headline count other things than the report's.
BEFALLS = frozenset({"ہلاک", "جاں", "شہید", "زخمی", "گرفتار", "لاپتہ"})


class Count(NamedTuple):
    """So many of whom it befell what: 12 افراد ہلاک."""

    value: int | float
    whom: tuple[str, str]
    span: Span


def number_conflicts(about: str, cast: Cast) -> tuple[Doubt, ...]:
    """A doubt for each number of people in a headline where the report has one other number of the same."""
    counts = list(_counts("headline", cast))
    body = list(_counts("body", cast)) if counts else []
    doubts = []
    for count in counts:
        told = [other for other in body if other.whom == count.whom]
        if len({other.value for other in told}) == 1 and told[0].value != count.value:
            doubts.append(_doubt("number_conflict", about, count.span, told[0].span))
    return tuple(doubts)


def name_conflicts(about: str, cast: Cast) -> tuple[Doubt, ...]:
    """A doubt for each office-holder whom only a headline names, where the report gives his office to another."""
    headline = _office_holders("headline", cast)
    body = _office_holders("body", cast) if headline else {}
    names = {name for name, _ in body.values()}
    return tuple(
        _doubt("name_conflict", about, span, body[office][1])
        for office, (name, span) in headline.items()
        if office in body and name not in names
    )


def _counts(kind: SentenceKind, cast: Cast) -> Iterator[Count]:
    reading = cast.reading
    for sentence, phrase in zip(reading.sentences, reading.phrases, strict=True):
        units = phrase.units if sentence.kind == kind else ()
        for number, whom, fate in zip(units, units[1:], units[2:], strict=False):
            if number.cls != "NUM" or fate.word not in BEFALLS:
                continue
            read = read_number(reading.tokens.words, number.first, cast.knowledge.orthography)
            if read and read[1] == whom.first:
                last = fate.last + (reading.tokens.words[fate.last : fate.last + 1] == ["بحق"])  # جاں بحق
                yield Count(read[0], (whom.word, fate.word), reading.span(number.first, last))


def _office_holders(kind: SentenceKind, cast: Cast) -> dict[tuple[str, str], tuple[str, Span]]:
    """(owner, office class) -> the name and the place of the first whom the text of this kind calls so now."""
    holders: dict[tuple[str, str], tuple[str, Span]] = {}
    for sentence, phrase in zip(cast.reading.sentences, cast.reading.phrases, strict=True):
        for unit in phrase.mentions if sentence.kind == kind else ():
            for office in _offices(unit):
                name = actor_of(unit.mention, cast).name if unit.mention else None
                if name and office not in holders:
                    holders[office] = name, cast.reading.span(unit.first, unit.last)
    return holders


def _offices(unit: Unit) -> list[tuple[str, str]]:
    """The offices that a mention of a named person gives him outright, without سابق and the like."""
    mention = unit.mention
    if unit.cls != "PERSON" or mention is None or mention.states:
        return []
    return [(owner, cls) for owner in mention.owners for cls in mention.unscoped]


def _doubt(kind: str, about: str, printed: Span, told: Span) -> Doubt:
    because = f"The headline has {printed.text!r}, the report below it {told.text!r}."
    return Doubt(kind, about, printed.text, told.text, because, (printed, told))
