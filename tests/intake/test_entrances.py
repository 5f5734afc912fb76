"""The same article by whatever entrance it comes gives the same record."""

import gzip
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pyarrow
import pyarrow.parquet
import pytest
from warcio.warcwriter import WARCWriter

from mulaqat.cli.app import run
from mulaqat.intake import Fetched, Taken, read_source
from tests.reader import read as read_text
from tests.reader import shipped

from .making import page, response, zipped

URL = "https://example.org/report"
OUTLET, DAY = "سفارتی ڈائری", "2023-03-13"
TITLE = "ایرانی صدر ابراہیم رئیسی سے پاکستانی وزیر خارجہ کی ملاقات"
PARTS = (
    "تہران میں پیر کے روز پاکستان کے وزیر خارجہ بلاول بھٹو زرداری نے ایران کے صدر ابراہیم رئیسی سے ملاقات کی۔",
    "اس موقع پر ابراہیم رئیسی نے کہا کہ دونوں ملکوں کی سرحدی منڈیاں جلد کھول دی جائیں گی۔",
    "بلاول بھٹو زرداری نے کہا کہ پاکستان آیت\u200cاللہ خامنہ\u200cای کے پیغام کا خیر مقدم کرتا ہے۔",
)
BODY = "\n\n".join(PARTS)
TEXT = f"{TITLE}\n\n{BODY}"
MARKUP = "".join(f"<p>{part}</p>" for part in PARTS)
HTML = page(f"<h1>{TITLE}</h1>{MARKUP}", f"<title>{TITLE}</title>")
ROW = {"title": TITLE, "text": BODY, "url": URL, "publisher": OUTLET, "published": DAY}
FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{OUTLET}</title><item><title>{TITLE}</title><link>{URL}</link><pubDate>Mon, 13 Mar 2023 10:00:00 +0500</pubDate>
<content:encoded><![CDATA[{MARKUP}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>{OUTLET}</title><entry><title>{TITLE}</title>
<link href="{URL}"/><published>{DAY}T10:00:00Z</published><content type="html"><![CDATA[{MARKUP}]]></content></entry></feed>"""
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": OUTLET,
    "items": [{"url": URL, "title": TITLE, "content_text": BODY, "date_published": f"{DAY}T10:00:00Z"}],
}


def crawled(packed: bool) -> bytes:
    return response(URL, HTML, packed)


def wet() -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    writer.write_record(
        writer.create_warc_record(URL, "conversion", io.BytesIO(TEXT.encode()), warc_content_type="text/plain")
    )
    return out.getvalue()


def parquet() -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({name: [value] for name, value in ROW.items()}), out)
    return out.getvalue()


CSV = "title,text,url,publisher,published\r\n" + ",".join(f'"{value}"' for value in ROW.values()) + "\r\n"
WITHOUT_URL: dict[str, bytes | str] = {
    "report.txt": TEXT,
    "report.html": HTML,
    "utf-16.html": HTML.encode("utf-16"),
    "report.txt.gz": gzip.compress(TEXT.encode()),
    "report.zip": zipped({"in/report.html": HTML}),
}
WITH_URL: dict[str, bytes | str] = {
    "report.jsonl": json.dumps(ROW) + "\n",
    "report.json": json.dumps([ROW], ensure_ascii=False),
    "report.jsonl.gz": gzip.compress(json.dumps(ROW).encode()),
    "report.csv": CSV,
    "report.parquet": parquet(),
    "feed.xml": FEED,
    "atom.xml": ATOM,
    "feed.json": json.dumps(JSON_FEED),
    "crawl.warc": crawled(False),
    "crawl.warc.gz": crawled(True),
    "one.warc.gz": gzip.compress(crawled(False)),
    "crawl.wet.gz": wet(),
    "crawl.zip": zipped({"a.warc.gz": crawled(True)}),
}


def added(capsysbinary: pytest.CaptureFixture[bytes], what: Path, archive: Path) -> dict[str, Any]:
    """The one record of an archive to which this was added, as a user does it."""
    words = ("add", what, "--archive", archive, "--published", DAY, "--publisher", OUTLET)
    assert run([str(word) for word in words]) == 0
    assert run(["export", "--archive", str(archive)]) == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    (line,) = out.decode().splitlines()[1:]
    record: dict[str, Any] = json.loads(line)
    return record


@pytest.fixture
def wanted(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setattr("mulaqat.cli.knowing.load_knowledge", lambda *_: shipped())
    record = read_text(TEXT, published=DAY)
    assert record.meetings
    assert len(record.statements) >= 2
    found: dict[str, Any] = json.loads(msgspec.json.encode(record))
    return found


def facts(record: dict[str, Any]) -> dict[str, Any]:
    """A record without where its document came from."""
    source = {
        name: value for name, value in record["document"].items() if name not in ("id", "path", "url", "publisher")
    }
    return {**record, "document": source}


@pytest.mark.parametrize("name", [*WITHOUT_URL, *WITH_URL, "folder"])
def test_the_same_record(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], wanted: dict[str, Any], name: str
) -> None:
    data = (WITHOUT_URL | WITH_URL | {"folder": HTML})[name]
    path = tmp_path / "in" / ("report.html" if name == "folder" else name)
    path.parent.mkdir()
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    record = added(capsysbinary, path.parent if name == "folder" else path, tmp_path / "a.db")
    assert facts(record) == facts(wanted)
    assert record["document"]["publisher"]["name"] == OUTLET
    assert record["document"]["url"] == (URL if name in WITH_URL else None)


def test_the_same_document(tmp_path: Path) -> None:
    """Its id is that of its address, or of its outlet, and its text: so the archive knows it again."""
    for inputs in (WITHOUT_URL, WITH_URL):
        ids = set()
        for name, data in inputs.items():
            (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
            (item,) = read_source(tmp_path / name)
            assert isinstance(item, Taken), item
            assert item.document.text == TEXT
            ids.add(item.document.id)
        assert len(ids) == 1


def test_fetched_and_crawled_are_one(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(crawled(False))
    fetched = Fetched(URL, {"content-type": "text/html; charset=utf-8"}, HTML.encode())
    (one,) = read_source(tmp_path / "a.warc")
    (other,) = read_source(URL, fetch=lambda _: fetched)
    assert isinstance(one, Taken)
    assert isinstance(other, Taken)
    assert (other.document.id, other.raw, other.title) == (one.document.id, one.raw, one.title)
    assert msgspec.structs.replace(one.document, path=None) == other.document
