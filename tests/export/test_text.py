"""The summary says what the record says, in lines that fit and cannot harm a terminal."""

import msgspec

from mulaqat.export import to_text
from mulaqat.export.text import WIDTH
from mulaqat.model import Actor, Document, Record
from tests.readings import HOST, TITLE


def shown(document: Document, record: Record) -> str:
    return "".join(to_text([(document, record)]))


def test_says_who_met_whom_and_who_said_what(document: Document, record: Record) -> None:
    text = " ".join(shown(document, record).split())
    assert f"== reports/one.txt {TITLE} 2021-03-01 (weekday) · mulaqat samples" in text
    assert "m1 Karim Dad, Minister of Foreign Affairs (کریم داد) ← minister (مہمان وزیر) in person · held" in text
    assert "s2 minister (مہمان وزیر): سرحد کھول دی جائے گی cue: نے بتایا ہے · state · indirect · nested" in text
    assert "within: s1" in text
    assert "Agreements a1" in text
    assert "Doubts d1 date conflict: The day does not fit the date. about: m1 · printed: پیر" in text


def test_lines_fit(document: Document, record: Record) -> None:
    assert max(map(len, shown(document, record).splitlines())) <= WIDTH


def test_unknown_stays_unknown(document: Document, record: Record) -> None:
    source = msgspec.structs.replace(record.document, published=None, publisher=None, title=None)
    empty = Record(source, record.made_by)
    text = shown(document, empty)
    assert "no date" in text
    assert "no meeting, statement or agreement found" in text
    assert "unknown speaker: " in shown(document, record)


def test_transliterated_names_say_so(document: Document, record: Record) -> None:
    who = Actor(name="Karim Dad", name_ur="کریم داد", transliterated=True)
    meeting = msgspec.structs.replace(record.meetings[0], attendees=(who,), guests=())
    text = shown(document, msgspec.structs.replace(record, meetings=(meeting,)))
    assert "with: Karim Dad (کریم داد, transliterated)" in " ".join(text.split())
    assert "← -" in text


def test_control_codes_do_not_come_out(document: Document, record: Record) -> None:
    bad = msgspec.structs.replace(HOST, name="A\x1b[2J\u202eB\x9b\r\nC")
    meeting = msgspec.structs.replace(record.meetings[0], hosts=(bad,))
    text = shown(document, msgspec.structs.replace(record, meetings=(meeting,)))
    assert "A [2J B C, Minister" in text
    assert not set("\x1b\u202e\x9b\r") & set(text)


def test_reports_are_set_apart(document: Document, record: Record) -> None:
    pieces = list(to_text([(document, record)] * 2))
    assert pieces[1] == "\n" + pieces[0]
