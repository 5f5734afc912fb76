"""Judgements about facts: found again by their evidence after rereading, undone, and refused where they mean nothing."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from mulaqat.archive import Archive
from mulaqat.errors import InputError
from mulaqat.evaluation import gold_of
from mulaqat.model import Record, Span, Statement
from mulaqat.stories import Deed
from tests.readings import sample_document, sample_record

DOCUMENT = sample_document().id


def judged(
    archive: Archive, deed: Deed, fact: str, correction: Mapping[str, str] | None = None, at: str = "2024-05-01"
) -> int:
    made = archive.judge_fact(deed, DOCUMENT, fact, by="Zahra", at=at, correction=correction)
    return made.number


def deeds(archive: Archive, record: Record | None = None) -> dict[str, str]:
    return {fact: judgement.deed for fact, judgement in archive.verdicts(record or sample_record()).items()}


@pytest.fixture
def filled(archive: Archive) -> Archive:
    archive.add(sample_document(), sample_record())
    return archive


def test_the_later_word_holds_and_an_undo_takes_it_back(filled: Archive) -> None:
    judged(filled, "confirm", "s1")
    last = judged(filled, "reject", "s1")
    judged(filled, "confirm", "m1")
    assert deeds(filled) == {"s1": "reject", "m1": "confirm"}
    taken_back = filled.undo(last, by="Ali", at="2024-05-02").number
    assert deeds(filled) == {"s1": "confirm", "m1": "confirm"}
    filled.undo(taken_back, by="Ali", at="2024-05-03")
    assert deeds(filled) == {"s1": "reject", "m1": "confirm"}
    assert [judgement.number for judgement in filled.judgements()] == [1, 2, 3, 4, 5]


def reread(record: Record) -> Record:
    """Another reading: one statement more before the others, all ids moved on, and a content a word shorter."""
    first = record.statements[0]
    words = first.content.text.rpartition(" ")[0]
    shorter = Span(first.content.start, first.content.start + len(words), words)
    title = record.document.title
    assert title is not None
    new = Statement("s1", None, None, title, "indirect", "headline", "state", "other")
    moved = [
        replace(old, id=f"s{number}", parent=None, repeats=None) for number, old in enumerate(record.statements, 2)
    ]
    moved[0] = replace(moved[0], content=shorter)
    return replace(record, statements=(new, *moved), events=(), doubts=())


def test_a_judgement_survives_rereading(filled: Archive) -> None:
    judged(filled, "reject", "s1")
    record = reread(sample_record())
    filled.replace(sample_document(), record)
    assert deeds(filled, record) == {"s2": "reject"}


def test_a_judgement_outlives_its_document(filled: Archive) -> None:
    judged(filled, "confirm", "s1")
    filled.remove(DOCUMENT)
    assert len(filled.judgements()) == 1
    assert list(filled.reviewed()) == []
    filled.add(sample_document(), sample_record())
    assert deeds(filled) == {"s1": "confirm"}
    assert list(filled.verify()) == []


@pytest.mark.parametrize(
    ("deed", "fact", "correction"),
    [
        ("confirm", "s99", None),
        ("confirm", "e1", None),
        ("together", "s1", None),
        ("undo", "s1", None),
        ("correct", "s1", None),
        ("correct", "s1", {}),
        ("confirm", "s1", {"speaker": "Ali"}),
        ("correct", "s1", {"hosts": "Ali"}),
        ("correct", "m1", {"speaker": "Ali"}),
        ("correct", "s1", {"content": "یہ الفاظ کہیں نہیں ہیں"}),
        ("correct", "s1", {"speaker": "x" * 3000}),
        ("correct", "s1", {"speaker": "a\0b"}),
    ],
)
def test_what_means_nothing_is_refused(
    filled: Archive, deed: Deed, fact: str, correction: Mapping[str, str] | None
) -> None:
    with pytest.raises(InputError):
        judged(filled, deed, fact, correction)
    assert filled.judgements() == []


def test_what_was_said_is_gold(filled: Archive) -> None:
    record = sample_record()
    first, *others = record.statements
    words = first.content.text.split(" ", 1)[1]
    judged(filled, "correct", first.id, {"speaker": "Jane Doe; جین ڈو", "content": words})
    judged(filled, "correct", "m1", {"date": "2024-02-03", "hosts": "Jane Doe"})
    for other in others:
        judged(filled, "reject", other.id)
    (document, read, verdicts) = next(iter(filled.reviewed()))
    gold = gold_of(document, read, verdicts)
    assert [statement.content.text for statement in gold.statements] == [words]
    assert not gold.statements[0].optional
    assert [(party.name, party.as_in_text) for party in gold.statements[0].speakers] == [
        ("Jane Doe", None),
        (None, "جین ڈو"),
    ]
    assert (gold.meetings[0].date, gold.meetings[0].date_in_text) == ("2024-02-03", True)
    assert [party.name for party in gold.meetings[0].hosts or ()] == ["Jane Doe"]
    assert all(agreement.optional for agreement in gold.agreements)
