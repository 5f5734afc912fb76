"""Which reports are one story, whatever the order they came in."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mulaqat.model import Actor, Date, Meeting
from mulaqat.stories import Judgement, Story, tell_stories, trace_of

from .reports import KARIM, MARKS, OMID, SADIA, Reading, bounds, day_of, fold, met, prose, report, tell, together

MONDAY, TUESDAY, FRIDAY = "2023-05-01", "2023-05-02", "2023-05-05"
SPRING = Date("2023-04-01/2023-05-31", "2023-04-01", "2023-05-31", "stated")


def one_story(*meetings: Meeting, **about: Any) -> bool:
    return together([report(n, meeting, **about) for n, meeting in enumerate(meetings)]) != set()


def test_the_same_people_on_the_same_day() -> None:
    assert one_story(met(SADIA, OMID, day=day_of(MONDAY)), met(SADIA, OMID, day=day_of(MONDAY)))


def test_host_and_guest_may_be_told_the_other_way_round() -> None:
    assert one_story(met(SADIA, OMID, day=day_of(MONDAY)), met(OMID, SADIA, day=day_of(MONDAY)))


def test_the_welcome_and_the_talks_are_one_meeting() -> None:
    assert one_story(met(SADIA, OMID, day=day_of(MONDAY), form="ceremony"), met(SADIA, OMID, day=day_of(MONDAY)))


@pytest.mark.parametrize(
    "other",
    [
        met(SADIA, OMID, day=day_of(TUESDAY)),
        met(SADIA, OMID, day=day_of(MONDAY), form="phone"),
        met(SADIA, KARIM, day=day_of(MONDAY)),
        met(SADIA, day=day_of(MONDAY)),
        met(SADIA, OMID, day=SPRING),
        met(SADIA, OMID, day=bounds("2021-08-05", "2024-05-19")),
        met(SADIA, OMID),
    ],
    ids=["another day", "by telephone", "another guest", "no guest", "some day of spring", "years", "no day"],
)
def test_other_encounters_are_other_stories(other: Meeting) -> None:
    assert not one_story(met(SADIA, OMID, day=day_of(MONDAY)), other)


def test_an_office_with_its_country_stands_for_a_person_nobody_names() -> None:
    office = Actor(kind="office", office="Governor of Fars", country="IR", how="office")
    elsewhere = replace(office, country=None)
    assert one_story(met(SADIA, office, day=day_of(MONDAY)), met(SADIA, office, day=day_of(MONDAY)))
    assert not one_story(met(SADIA, elsewhere, day=day_of(MONDAY)), met(SADIA, elsewhere, day=day_of(MONDAY)))


def about(day: str, before: str) -> Date:
    """What a report of that day tells as news."""
    return Date(f"{day}~", before, day, "published")


def test_news_without_a_day_joins_the_day_that_fits() -> None:
    told = report(1, met(SADIA, OMID, day=day_of(MONDAY)))
    assert together([told, report(2, met(SADIA, OMID, day=about(TUESDAY, MONDAY)))])
    assert not together([told, report(2, met(SADIA, OMID, day=about(FRIDAY, "2023-05-04")))])
    assert not together([told, report(2, met(SADIA, OMID), published=TUESDAY)]), "what was told as past has no day"


def test_a_report_that_leaves_two_known_days_open_joins_neither() -> None:
    readings = [
        report(1, met(SADIA, OMID, day=day_of(MONDAY))),
        report(2, met(SADIA, OMID, day=day_of(TUESDAY))),
        report(3, met(SADIA, OMID, day=about(TUESDAY, MONDAY))),
    ]
    assert together(readings) == set()
    assert together([readings[0], readings[2]]) == {frozenset({0, 1})}


def test_without_days_the_same_people_need_the_same_words() -> None:
    undated = met(SADIA, OMID, day=bounds("2021-08-05", "2024-05-19"))
    shared = prose(99, 40)
    readings = [report(n, undated, text=f"{prose(n, 60)} {shared}") for n in (1, 2)]
    assert together(readings) == {frozenset({0, 1})}
    strangers = [report(1, undated, text=f"{prose(1, 60)} {shared}"), report(2, text=f"{prose(2, 60)} {shared}")]
    assert together(strangers) == set()


def test_a_report_of_two_meetings_is_in_two_stories_and_joins_nothing_else() -> None:
    first = met(SADIA, OMID, day=day_of(MONDAY))
    second = met(SADIA, KARIM, day=day_of(MONDAY), fact="m2")
    readings = [report(1, first, second), report(2, first), report(3, second)]
    assert together(readings) == {frozenset({0, 1}), frozenset({0, 2})}


def test_copies_are_one_source_and_so_is_an_outlet() -> None:
    meeting = met(SADIA, OMID, day=day_of(MONDAY))
    copy = prose(5)
    readings = [
        report(1, meeting, text=copy),
        report(2, meeting, text=f"{copy} اضافہ"),
        report(3, meeting, outlet="اخبار 2"),
        report(4, meeting),
    ]
    (story,) = tell(readings)
    assert (len(story.tellings), story.sources) == (4, 2)
    assert [telling.copies for telling in story.tellings].count(min(d.id for d, _ in readings[:2])) == 2


def test_copies_a_month_apart_are_none() -> None:
    text = prose(5)
    near, far = report(2, text=text, published="2023-05-04"), report(3, text=text, published="2023-06-04")
    assert together([report(1, text=text, published=MONDAY), near]) == {frozenset({0, 1})}
    assert together([report(1, text=text, published=MONDAY), far]) == set()


def various(seed: int) -> list[Reading]:
    """Reports of a few people on a few days, some of them copies, some without a day."""
    chance = random.Random(seed)
    readings = []
    for number in range(12):
        sides = chance.sample([SADIA, OMID, KARIM], 2)
        day = chance.choice([day_of(MONDAY), day_of(TUESDAY), about(TUESDAY, MONDAY), None, SPRING])
        text = prose(chance.randrange(4)) if chance.random() < 0.5 else prose(number + 100)
        published = chance.choice([None, MONDAY, TUESDAY, "2023-05-03"])
        meetings = [met(*sides, day=day)] if chance.random() < 0.7 else []
        readings.append(report(number, *meetings, text=f"{text} {number}", published=published))
    return readings


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 50), st.randoms(use_true_random=False))
def test_order_never_matters(seed: int, chance: random.Random) -> None:
    readings = various(seed)
    wanted = tell(readings)
    documents = [document.id for document, _ in readings]
    said = [Judgement(1, "apart", "Z", "now", documents[0], documents[1])]
    judged = tell(readings, said)
    chance.shuffle(readings)
    assert tell(readings) == wanted
    assert tell(readings, said) == judged


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 50))
def test_two_reports_of_a_story_never_name_days_that_exclude_each_other(seed: int) -> None:
    for story in tell(various(seed)):
        copies = {telling.copies for telling in story.tellings}
        assert len(story.days) <= 1 or len(copies) < len(story.tellings), "only copies may differ in their day"


def the_story(readings: list[Reading]) -> tuple[Story, int]:
    """The one story of the reports, and how often words were asked for."""
    words = {document.id: fold(document.text) for document, _ in readings}
    asked = []

    def reading(document: str) -> str:
        asked.append(document)
        return words[document]

    (story,) = tell_stories(
        [trace_of(record, words[document.id], fold) for document, record in readings], reading, MARKS
    )
    return story, len(asked)


def test_ten_thousand_reports_of_one_meeting_and_their_words_are_hardly_read() -> None:
    meeting = met(SADIA, OMID, day=day_of(MONDAY))
    readings = [report(number, meeting, text=prose(number, 20)) for number in range(10_000)]
    story, asked = the_story(readings)
    assert (len(story.tellings), story.sources) == (10_000, 10_000)
    assert asked < len(readings), "texts that are not alike are not compared"


def test_five_thousand_copies_are_one_story_and_few_are_compared() -> None:
    text = prose(1, 60)
    readings = [report(number, text=f"{text} {prose(number, 6)}") for number in range(5000)]
    story, asked = the_story(readings)
    assert (len(story.tellings), story.sources) == (5000, 1)
    assert asked < 3 * len(readings)


def test_a_single_day_that_terms_of_office_leave_is_not_told() -> None:
    inferred = Date(MONDAY, MONDAY, MONDAY, "tenures")
    (story,) = tell([report(number, met(SADIA, OMID, day=inferred)) for number in (1, 2)])
    assert story.days == ()
    (story,) = tell([report(number, met(SADIA, OMID, day=day_of(MONDAY))) for number in (1, 2)])
    assert story.days == (MONDAY,)
