"""The ledger: who owes what to whom, and which later records speak of it."""

import random

import pytest
from msgspec.structs import replace

from mulaqat.knowledge import load_kept
from mulaqat.model import Actor, Span
from mulaqat.stories import Owed, commitments

from .reports import KARIM, OMID, SADIA, Reading, day_of, fold, met, prose, report, tell

PROMISE = "پاکستان گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ادا کرے گا"
AGAIN = "گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ہم ادا کریں گے"
ELSE = "ہم زعفران اور پستے کی خریداری کے لیے ایک دفتر کھولیں گے"
MAY, JUNE, JULY = "2023-05-02", "2023-06-10", "2023-07-20"


def ledger(*readings: Reading) -> tuple[Owed, ...]:
    return commitments([record for _, record in readings], tell(readings), fold, load_kept(fold))


def names(actors: tuple[Actor, ...]) -> list[str | None]:
    return [actor.name for actor in actors]


def test_a_promise_is_owed_to_the_other_side_of_its_meeting() -> None:
    document, record = report(1, met(SADIA, OMID, day=day_of(MAY)), published=MAY, said=((SADIA, PROMISE),))
    said = replace(record.statements[0], meeting="m1", act="promise")
    (promise,) = report(1, published=MAY, promised=((SADIA, PROMISE),))[1].agreements
    record = replace(record, statements=(said,), agreements=(replace(promise, subject=said.content),))
    (owed,) = ledger((document, record))
    assert (names(owed.debtors), names(owed.creditors)) == (["Sadia Anwar"], ["Omid Rad"])
    assert (owed.subject.text, owed.status, owed.by, owed.day) == (PROMISE, "promised", None, MAY)
    addressed = replace(record, statements=(replace(said, addressee=KARIM),))
    assert names(ledger((document, addressed))[0].creditors) == ["Karim Dad"]


def test_an_agreement_binds_each_party_to_the_others() -> None:
    document, record = report(1, published=MAY, promised=((SADIA, PROMISE),))
    agreed = replace(
        record.agreements[0], kind="agreement", status="signed", parties=(SADIA, OMID), timeframe=day_of(JULY)
    )
    (owed,) = ledger((document, replace(record, agreements=(agreed,))))
    assert names(owed.debtors) == names(owed.creditors) == ["Sadia Anwar", "Omid Rad"]
    assert (owed.status, owed.by) == ("signed", day_of(JULY))


def test_invitations_proposals_and_what_was_rejected_are_not_owed() -> None:
    document, record = report(1, published=MAY, promised=((SADIA, PROMISE),))
    (promise,) = record.agreements
    for other in (
        replace(promise, kind="invitation"),
        replace(promise, kind="proposal", status="proposed"),
        replace(promise, status="rejected"),
    ):
        assert ledger((document, replace(record, agreements=(other,)))) == ()


def later_of(*others: Reading) -> list[tuple[str, str]]:
    first = report(1, published=MAY, promised=((SADIA, PROMISE),))
    owed = next(o for o in ledger(first, *others) if o.document == first[0].id)
    return [(later.day, later.status) for later in owed.later]


def test_what_is_heard_later() -> None:
    assert later_of(report(2, published=JUNE, promised=((SADIA, AGAIN),))) == [(JUNE, "repeated")]
    assert later_of(report(2, published=JULY, said=((SADIA, AGAIN),))) == [(JULY, "spoken of")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ادا کرنے کا وعدہ پورا کر دیا گیا ہے", "fulfilled"),
        ("ہم نے گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ دے کر اپنا عہد وفا کیا", "fulfilled"),
        ("گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ادا کرنے کا وعدہ پورا نہیں کیا گیا", "spoken of"),
        ("گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ادا کرنے کا وعدہ پورا کیا جائے گا", "spoken of"),
        ("گوادر سے چابہار تک نئی ریلوے لائن کا نصف خرچ ادا کرنے پر بات ہوئی", "spoken of"),
    ],
)
def test_kept_only_where_a_report_says_so(words: str, status: str) -> None:
    assert later_of(report(2, published=JULY, said=((SADIA, words),))) == [(JULY, status)]


def test_the_words_of_the_later_record_give_its_status() -> None:
    document, record = report(2, published=JUNE, said=((SADIA, AGAIN),))
    refused = replace(record.statements[0], act="reject")
    assert later_of((document, replace(record, statements=(refused,)))) == [(JUNE, "rejected")]
    document, record = report(2, published=JUNE, promised=((SADIA, AGAIN),))
    signed = replace(record.agreements[0], kind="agreement", status="signed", parties=(SADIA, OMID))
    assert later_of((document, replace(record, agreements=(signed,)))) == [(JUNE, "signed")]


def test_other_words_other_people_and_earlier_days_are_not_listed() -> None:
    assert later_of(report(2, published=JUNE, said=((SADIA, ELSE),))) == []
    assert later_of(report(2, published=JUNE, said=((KARIM, AGAIN),))) == []
    assert later_of(report(2, published="2023-04-01", said=((SADIA, AGAIN),))) == []
    assert later_of(report(2, published=MAY, said=((SADIA, AGAIN),))) == []
    assert later_of(report(2, said=((SADIA, AGAIN),))) == []


def test_somebody_else_of_the_same_side_must_speak_to_the_creditors_side() -> None:
    successor = replace(SADIA, entity="person/nadia", name="Nadia Shah", name_ur="نادیہ شاہ")
    document, record = report(1, met(SADIA, OMID, day=day_of(MAY)), published=MAY, promised=((SADIA, PROMISE),))
    said = replace(record.agreements[0], kind="agreement", parties=(SADIA, OMID), status="agreed")
    first = document, replace(record, agreements=(said,))
    other, spoken = report(2, published=JUNE, said=((successor, AGAIN),))
    assert ledger(first, (other, spoken))[0].later == ()
    told = replace(spoken, statements=(replace(spoken.statements[0], addressee=OMID),))
    assert [later.day for later in ledger(first, (other, told))[0].later] == [JUNE]


def test_the_reports_of_one_story_make_one_entry() -> None:
    text = prose(7)
    copies = [report(n, text=f"{text} {n}", published=MAY, promised=((SADIA, PROMISE),)) for n in range(3)]
    (owed,) = ledger(*copies)
    assert len(owed.told) == 3
    assert all(cited.span.text == PROMISE for cited in owed.told)
    apart = report(9, published=MAY, promised=((SADIA, PROMISE),))
    assert len(ledger(*copies, apart)) == 2


def test_the_order_does_not_matter() -> None:
    readings = [
        report(n, published=f"2023-05-{n + 1:02}", promised=((SADIA, f"{PROMISE} {prose(n, 2)}"),)) for n in range(8)
    ]
    wanted = ledger(*readings)
    assert [len(owed.later) for owed in wanted] == list(range(7, -1, -1))
    for seed in range(5):
        random.Random(seed).shuffle(readings)
        assert ledger(*readings) == wanted


def test_evidence_is_where_it_says() -> None:
    document, record = report(1, published=MAY, promised=((SADIA, PROMISE),))
    again, spoken = report(2, published=JUNE, said=((SADIA, AGAIN),))
    (owed,) = ledger((document, record), (again, spoken))
    for text, span in ((document.text, owed.subject), (again.text, owed.later[0].span)):
        assert span == Span.of(text, span.start, span.end)
