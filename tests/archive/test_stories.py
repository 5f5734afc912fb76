"""Stories in an archive: any order, out again, judged, and in archives of before there were stories."""

import random
from collections.abc import Callable

import pytest

from mulaqat.archive import Archive, Filters, open_archive
from mulaqat.errors import InputError
from mulaqat.stories import Story
from tests.stories.reports import OMID, SADIA, Reading, day_of, met, prose, report

from .conftest import Place
from .contents import rows
from .older import age

MEETING = met(SADIA, OMID, day=day_of("2023-05-01"))
WORDS = "سرحدی بازاروں کے لیے نئی سڑک دو برس میں بن جائے گی"


def reports() -> list[Reading]:
    copy = prose(50)
    told = [report(number, MEETING, published="2023-05-02", said=((SADIA, WORDS),)) for number in range(3)]
    copies = [report(number, text=f"{copy} {number}", published="2023-05-03") for number in (10, 11, 12)]
    return [*told, *copies, report(20, promised=((OMID, WORDS),), published="2023-06-01"), report(21)]


def filled(place: str, readings: list[Reading]) -> Archive:
    archive = open_archive(place)
    for document, record in readings:
        archive.add(document, record)
    return archive


def sizes(stories: tuple[Story, ...]) -> list[int]:
    return sorted(len(story.tellings) for story in stories)


def test_any_order_and_removal_are_the_same_as_from_scratch(place: Place) -> None:
    readings = reports()
    with filled(place(), readings) as archive:
        wanted = archive.stories()
        assert sizes(wanted) == [3, 3]
        for gone in (0, 4, 6):
            assert archive.remove(readings[gone][0].id)
            with filled(place(), [r for n, r in enumerate(readings) if n != gone]) as fresh:
                assert archive.stories() == fresh.stories()
                assert archive.commitments() == fresh.commitments()
            archive.add(*readings[gone])
        assert archive.stories() == wanted
        assert list(archive.verify()) == []
    for seed in range(3):
        random.Random(seed).shuffle(readings)
        with filled(place(), readings) as archive:
            assert archive.stories() == wanted


def test_a_story_by_its_id_or_a_report_of_it(archive: Archive) -> None:
    readings = reports()
    for reading in readings:
        archive.add(*reading)
    (story,) = archive.stories(Filters(person="person/sadia", kind="meeting"))
    found = archive.story(story.id)
    assert found is not None
    assert found == archive.story(readings[0][0].id)
    assert found.story == story
    texts = {document.id: document.text for document, _ in readings}
    for fact in found.facts:
        for cited in fact.told:
            assert texts[cited.document][cited.span.start : cited.span.end] == cited.span.text
    assert archive.story("story-none") is None
    assert archive.story(readings[7][0].id) is None
    assert archive.stories(Filters(outlet="اخبار 20")) == ()


def test_the_ledger(archive: Archive) -> None:
    for reading in reports():
        archive.add(*reading)
    (owed,) = archive.commitments()
    assert ([actor.name for actor in owed.debtors], owed.subject.text) == (["Omid Rad"], WORDS)
    assert archive.commitments(Filters(outlet="اخبار 20")) == (owed,)
    assert archive.commitments(Filters(outlet="اخبار 10")) == ()


def test_judgements_are_kept_and_hold(place: Place) -> None:
    address, readings = place(), reports()
    one, other, alone, last = (readings[n][0].id for n in (10 - 7, 4, 6, 7))
    with filled(address, readings) as archive:
        assert archive.judge("apart", other, one, by="Zahra", at="2024-01-01", note="two papers").number == 1
        archive.judge("together", alone, last, by="Ali", at="2024-01-02")
        assert sizes(archive.stories()) == [2, 2, 3]
    with open_archive(address) as archive:
        assert sizes(archive.stories()) == [2, 2, 3]
        assert archive.undo(1, by="Zahra", at="2024-01-03").undone == 1
        assert sizes(archive.stories()) == [2, 3, 3]
        said = archive.judgements()
        assert [(j.number, j.deed, j.by) for j in said] == [
            (1, "apart", "Zahra"),
            (2, "together", "Ali"),
            (3, "undo", "Zahra"),
        ]
        assert list(archive.verify()) == []
        assert archive.remove(alone)
        assert archive.judgements() == said, "what people said stays"
        assert sizes(archive.stories()) == [3, 3]
        archive.add(*readings[6])
        assert sizes(archive.stories()) == [2, 3, 3]


def test_judgements_that_make_no_sense(archive: Archive) -> None:
    readings = reports()
    for reading in readings[:2]:
        archive.add(*reading)
    here, there = readings[0][0].id, readings[1][0].id
    wrongs: list[Callable[[], object]] = [
        lambda: archive.judge("together", here, here, by="Z", at="now"),
        lambda: archive.judge("together", here, "doc-none", by="Z", at="now"),
        lambda: archive.judge("undo", here, there, by="Z", at="now"),
        lambda: archive.judge("apart", here, there, by=" ", at="now"),
        lambda: archive.undo(7, by="Z", at="now"),
    ]
    for wrong in wrongs:
        with pytest.raises(InputError):
            wrong()
    assert archive.judgements() == []


def test_an_archive_of_before_stories_comes_along(place: Place) -> None:
    old, new, readings = place(), place(), reports()
    filled(old, readings).close()
    age(old, "0002")
    with open_archive(old) as archive, filled(new, readings) as fresh:
        assert list(archive.verify()) == []
        assert archive.stories() == fresh.stories()
        assert archive.copies(readings[4][0].id) == fresh.copies(readings[4][0].id) != []
        assert rows(old) == rows(new)


def test_another_record_tells_another_story(archive: Archive) -> None:
    readings = reports()
    for reading in readings[:2]:
        archive.add(*reading)
    assert sizes(archive.stories()) == [2]
    document, record = readings[0]
    archive.replace(document, report(0, published="2023-05-02", said=((SADIA, WORDS),))[1])
    assert archive.stories() == ()
    archive.replace(document, record)
    assert sizes(archive.stories()) == [2]
    assert list(archive.verify()) == []
