"""Reports that are linked: what the same people say in them, how many of each side, which outlets, in which order."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mulaqat.model import Actor
from mulaqat.stories import Clusters, Judgement, trace_of
from mulaqat.stories.links import Link, join_linked
from mulaqat.stories.sayings import words_shared

from .reports import KARIM, OMID, SADIA, Reading, day_of, fold, met, prose, report, tell, together

WATER = "دریا کا پانی روکنا کسی بھی ملک کے لیے قابل قبول نہیں اور معاہدے کی ہر شق پر عمل کیا جائے گا"
TRADE = "سرحدی منڈیاں گرمیوں سے پہلے کھول دی جائیں گی اور تاجروں کو ویزے فوری ملیں گے"
OTHER = "نئی ریل گاڑی اگلے برس مشہد اور کوئٹہ کے درمیان ہفتے میں دو بار چلائی جائے گی"


def linked(*links: tuple[float, str, str], outlets: dict[str, str] | None = None) -> list[list[str]]:
    """The sets of documents that these links make, for every order that a shuffle finds."""
    found = []
    for seed in range(6):
        some, nodes = [Link(*link, worded=True) for link in links], Clusters()
        random.Random(seed).shuffle(some)
        list(join_linked(some, nodes, outlets or {}))
        documents = sorted({document for _, one, other in links for document in (one, other)})
        found.append(sorted({tuple(sorted(nodes.members(document))) for document in documents}))
    assert all(sets == found[0] for sets in found), "the order of the links matters"
    return [list(one) for one in found[0]]


def test_links_join_what_they_link() -> None:
    assert linked((0.9, "a", "b"), (0.8, "b", "c")) == [["a", "b", "c"]]


def test_one_report_of_two_things_makes_no_story_of_both() -> None:
    one = [(0.9, "a1", "a2"), (0.9, "a2", "a3"), (0.9, "a1", "a3")]
    other = [(0.9, "b1", "b2"), (0.9, "b2", "b3"), (0.9, "b1", "b3")]
    assert linked(*one, *other, (0.5, "a1", "b1")) == [["a1", "a2", "a3"], ["b1", "b2", "b3"]]
    more = [(0.5, "a1", "b1"), (0.5, "a2", "b2")]
    assert len(linked(*one, *other, *more)) == 1, "two of three are enough"


def test_an_outlet_tells_its_news_once() -> None:
    outlets = {"a": "اخبار", "b": "روزنامہ", "c": "اخبار"}
    assert linked((0.9, "a", "b"), (0.8, "b", "c"), outlets=outlets) == [["a", "b"], ["c"]]
    assert linked((0.9, "a", "b"), (0.8, "b", "c"), outlets={"b": "روزنامہ"}) == [["a", "b", "c"]]


def said(number: int, *statements: tuple[Actor, str]) -> Reading:
    background = prose(99, 40)  # so that the two are compared
    return report(number, text=f"{prose(number, 60)} {background}", said=statements)


def test_the_same_words_of_the_same_people_are_one_occasion() -> None:
    readings = [
        said(1, (SADIA, WATER), (SADIA, TRADE)),
        said(2, (SADIA, WATER), (SADIA, TRADE)),
        said(3, (SADIA, OTHER)),
    ]
    assert together(readings) == {frozenset({0, 1})}
    (story,) = tell(readings)
    assert story.sources == 2, "they share what was said, and not their words"


@pytest.mark.parametrize(
    "statements",
    [
        [(OMID, WATER), (OMID, TRADE)],
        [(SADIA, OTHER)],
        [(SADIA, TRADE.split(" اور ")[0])],
        [],
    ],
    ids=["somebody else", "other words", "too few words", "nothing"],
)
def test_other_statements_are_other_news(statements: list[tuple[Actor, str]]) -> None:
    assert together([said(1, (SADIA, WATER), (SADIA, TRADE)), said(2, *statements)]) == set()


def test_a_statement_counts_once_however_often_it_is_repeated() -> None:
    once, twice = said(1, (SADIA, WATER)), said(2, (SADIA, WATER), (SADIA, WATER + " ضرور"))
    traces = [trace_of(record, fold(document.text), fold) for document, record in (once, twice)]
    first, second = (trace.sayings for trace in traces)
    assert words_shared(first, second) == len({word for word in WATER.split() if len(word) >= 4})
    assert words_shared((), second) == 0


def various(seed: int) -> list[Reading]:
    """Reports by a few outlets that quote a few people, some in the same words, with much of the text in common."""
    chance = random.Random(seed)
    readings = []
    for number in range(10):
        who = chance.choice([SADIA, OMID, KARIM])
        statements = [(who, words) for words in (WATER, TRADE, OTHER) if chance.random() < 0.5]
        text = f"{prose(chance.randrange(5), 40)} {prose(number + 50, 30)} {prose(99, 40)}"
        outlet = f"اخبار {chance.randrange(6)}"
        readings.append(report(number, text=f"{text} {number}", said=tuple(statements), outlet=outlet))
    return readings


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 60), st.randoms(use_true_random=False))
def test_neither_order_nor_what_was_there_before_matters(seed: int, chance: random.Random) -> None:
    readings = various(seed)
    apart = [Judgement(1, "apart", "Z", "now", readings[0][0].id, readings[1][0].id)]
    wanted, judged = tell(readings), tell(readings, apart)
    chance.shuffle(readings)
    assert (tell(readings), tell(readings, apart)) == (wanted, judged)
    assert all(len({*story.documents} & {apart[0].one, apart[0].other}) < 2 for story in judged)


def test_meetings_that_are_days_apart_are_not_linked_by_what_was_said() -> None:
    statements = ((SADIA, WATER), (SADIA, TRADE))
    background = prose(99, 40)

    def told(number: int, day: str) -> Reading:
        meeting = met(SADIA, OMID, day=day_of(day))
        return report(number, meeting, text=f"{prose(number, 60)} {background}", said=statements)

    assert together([told(1, "2023-05-01"), told(2, "2023-05-09")]) == set()
    assert together([told(1, "2023-05-01"), said(2, *statements)]) == {frozenset({0, 1})}
