"""What a page prints around its report is kept and marked, and is evidence of nothing."""

from pathlib import Path

import msgspec
import pytest

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.cli.app import run
from mulaqat.intake import Taken
from mulaqat.model import Document, Record
from tests.reader import read, shipped

from .making import items, page

REPORT = (
    "<h1>عمان اور قطر میں تجارت پر بات چیت</h1>"
    "<p>مسقط میں ایران کے صدر ابراہیم رئیسی نے کہا کہ تجارت بڑھائی جائے گی۔</p>"
    "<p>اجلاس شام تک جاری رہا اور مہمان رات کو واپس چلے گئے۔</p>"
)
OTHER = "روس کے صدر ولادیمیر پوتن کی ترکی کے صدر رجب طیب اردوان سے ملاقات، جنگ بندی ضروری ہے: پوتن"
AROUND = {
    "links": "<ul><li><a href=/1>{}</a></li><li><a href=/2>کھیل کی خبریں</a></li></ul>",
    "a link": "<p><a href=/1>{}</a></p>",
    "aside": "<aside><p>{}</p></aside>",
    "role": "<div role=complementary><p>{}</p></div>",
}
REPORTED = {
    "text": "<p>{}</p>",
    "a form around it": "<form><p>{}</p></form>",
    "a linked sentence": "<p><a href=/1>{}۔</a></p>",
}


def feed(markup: str) -> str:
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    entry = f"<link>https://example.org/1</link><content:encoded><![CDATA[{markup}]]></content:encoded>"
    return f'<?xml version="1.0"?><rss version="2.0" {space}><channel><item>{entry}</item></channel></rss>'


def reading(path: Path, markup: str) -> tuple[Document, Record]:
    (item,) = items(path, page(markup) if path.suffix == ".html" else feed(markup))
    assert isinstance(item, Taken)
    return item.document, mulaqat.read(item.document, knowledge=shipped())


def quoted(record: Record) -> str:
    return msgspec.json.encode(msgspec.structs.replace(record, document=None)).decode()


@pytest.mark.parametrize("way", AROUND)
def test_other_reports_in_a_page_are_no_evidence(tmp_path: Path, way: str) -> None:
    """Some of them the extractor leaves out of a page's main part."""
    document, record = reading(tmp_path / "a.html", REPORT + AROUND[way].format(OTHER))
    assert OTHER not in document.text or OTHER in "".join(document.text[start:end] for start, end in document.around)
    assert not any(word in quoted(record) for word in ("پوتن", "Putin", "اردوان", "جنگ"))
    assert any("تجارت" in statement.content.text for statement in record.statements)


@pytest.mark.parametrize("way", AROUND)
def test_other_reports_in_a_feed_are_no_evidence(tmp_path: Path, way: str) -> None:
    document, record = reading(tmp_path / "a.xml", REPORT + AROUND[way].format(OTHER))
    assert OTHER in "".join(document.text[start:end] for start, end in document.around)
    assert not any(word in quoted(record) for word in ("پوتن", "Putin", "اردوان", "جنگ"))
    assert any("تجارت" in statement.content.text for statement in record.statements)


@pytest.mark.parametrize("way", REPORTED)
def test_what_may_be_the_report_is_read(tmp_path: Path, way: str) -> None:
    document, record = reading(tmp_path / "a.html", REPORT + REPORTED[way].format(OTHER))
    assert document.around == ()
    assert "Putin" in quoted(record)


@pytest.mark.parametrize("tag", ["aside", "form", "nav"])
def test_what_holds_the_headline_is_not_around_it(tmp_path: Path, tag: str) -> None:
    (item,) = items(tmp_path / "a.html", f"<!doctype html><body><{tag}>{REPORT}</{tag}></body>")
    assert isinstance(item, Taken)
    assert item.document.around == ()


def test_ranges_that_meet_are_one() -> None:
    document = Document("x" * 20, hidden=((2, 5), (9, 12)), around=((0, 3), (5, 6), (10, 11), (15, 20)))
    assert document.unread == ((0, 6), (9, 12), (15, 20))


@pytest.mark.parametrize("head", ["متعلقہ خبریں", "یہ بھی پڑھیں", "مزید پڑھیں"])
def test_headlines_listed_in_a_plain_text(head: str) -> None:
    before, after = "عمان کے صدر نے کہا کہ پانی ضروری ہے۔", "اس کے بعد قطر کے وزیر خارجہ نے کہا کہ تجارت بڑھے گی۔"
    record = read(f"{before}\n\n{head}\n{OTHER}\n\nکھیل کی خبریں\n\n{after}")
    assert not any(word in quoted(record) for word in ("پوتن", "Putin", "اردوان"))
    assert len(record.statements) == 2
    assert "Putin" in quoted(read(f"{before}\n\nپس منظر\n{OTHER}\n\n{after}"))


def test_it_stays_unread_in_the_archive(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path, place = tmp_path / "a.html", tmp_path / "a.db"
    path.write_text(page(REPORT + AROUND["a link"].format(OTHER)), encoding="utf-8")
    assert run(["add", str(path), "--archive", str(place)]) == 0
    with open_archive(place) as archive:
        ((document, record),) = archive.readings()
        assert document.around
        assert mulaqat.read(document, knowledge=shipped()) == record
        assert [hit.document for hit in archive.search("پوتن")] == [document.id], "it can be found all the same"
        assert list(archive.verify()) == []
    capsysbinary.readouterr()
