"""What a reader of a page does not see never becomes evidence; it is kept, and marked."""

from pathlib import Path

import msgspec
import pytest

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.cli.app import run
from mulaqat.intake import Taken
from mulaqat.model import Document, Span
from tests.reader import shipped
from tests.test_pipeline import within

from .making import items, page
from .test_pages import HIDDEN

SEEN = "تہران میں ایران کے صدر ابراہیم رئیسی نے کہا کہ تجارت بڑھائی جائے گی۔"
AFTER = "اجلاس شام تک جاری رہا اور مہمان رات کو واپس چلے گئے۔"
SECRET = "روس کے صدر ولادیمیر پوتن نے ترکی کے صدر رجب طیب اردوان سے ملاقات کی اور کہا کہ جنگ ہوگی۔"
MARKED = {
    "details": "<details><summary>مزید</summary><p>{}</p></details>",
    "aria": "<p aria-hidden=true>{}</p>",
    "inside a sentence": "<p>پاکستان کے وزیر خارجہ نے کہا کہ <span aria-hidden=true>{}</span> امن ضروری ہے۔</p>",
}


def reading(path: Path, markup: str) -> tuple[Taken, mulaqat.Record]:
    (item,) = items(path, page(f"<p>{SEEN}</p>{markup.format(SECRET)}<p>{AFTER}</p>"))
    assert isinstance(item, Taken)
    return item, mulaqat.read(item.document, knowledge=shipped())


def quoted(record: mulaqat.Record) -> str:
    return msgspec.json.encode(msgspec.structs.replace(record, document=None)).decode()


def test_the_sentence_would_be_evidence(tmp_path: Path) -> None:
    _, record = reading(tmp_path / "a.html", "<p>{}</p>")
    assert record.meetings
    assert "پوتن" in quoted(record)
    assert "جنگ" in quoted(record)


@pytest.mark.parametrize("way", [*HIDDEN, *MARKED])
def test_what_is_not_seen_is_no_evidence(tmp_path: Path, way: str) -> None:
    item, record = reading(tmp_path / "a.html", (HIDDEN | MARKED)[way])
    assert not record.meetings
    assert not any(word in quoted(record) for word in ("پوتن", "اردوان", "جنگ"))
    assert any("تجارت" in statement.content.text for statement in record.statements)
    assert (SECRET in item.document.text) == (way in MARKED)
    assert [item.document.text[start:end] for start, end in item.document.hidden] == [SECRET] * (way in MARKED)


@pytest.mark.parametrize("gap", ["", " ", "\n", "\n\n"])
def test_every_span_is_its_slice_beside_what_is_hidden(gap: str) -> None:
    text = f"{SEEN}{gap}{SECRET}{gap}{AFTER}"
    for start in range(len(SEEN) - 20, len(text) - 30, 7):
        for size in (1, 2, 9, len(SECRET)):
            document = Document(text, hidden=((start, start + size),))
            record = mulaqat.read(document, knowledge=shipped())
            assert all(text[span.start : span.end] == span.text for span in within(record, Span))


def test_it_stays_hidden_in_the_archive(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path, place = tmp_path / "a.html", tmp_path / "a.db"
    path.write_text(page(f"<p>{SEEN}</p>{MARKED['details'].format(SECRET)}"), encoding="utf-8")
    assert run(["add", str(path), "--archive", str(place)]) == 0
    with open_archive(place) as archive:
        ((document, record),) = archive.readings()
        assert [document.text[start:end] for start, end in document.hidden] == [SECRET]
        assert mulaqat.read(document, knowledge=shipped()) == record
        assert [hit.document for hit in archive.search("پوتن")] == [document.id], "it can be found all the same"
        assert list(archive.verify()) == []
    capsysbinary.readouterr()
