"""Every way in: a text dressed for each entrance, a file put where each entrance finds it.

An entrance that is new is one more function of these two tables; what goes into the server's addresses, headers and
judgements is in tests/serving/test_odd_texts.py.
"""

import csv
import gzip
import html
import io
import json
from collections.abc import Callable
from pathlib import Path

import pyarrow
import pyarrow.parquet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.intake.making import zipped

URL = "https://example.org/report"
Put = Callable[[Path, bytes, str], Path]


def _cell(text: str) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([["text", "title"], [text, "عنوان"]])
    return out.getvalue().encode()


def _parquet(text: str) -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": [text]}), out)
    return out.getvalue()


def _page(text: str) -> str:
    parts = "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
    return f"<!doctype html><html><head><title>خبر</title></head><body><article>{parts}</article></body></html>"


def _crawl(data: bytes, media: str) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    http = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1")
    writer.write_record(writer.create_warc_record(URL, "response", io.BytesIO(data), http_headers=http))
    return out.getvalue()


def _extract(text: str) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    block = io.BytesIO(text.encode())
    writer.write_record(writer.create_warc_record(URL, "conversion", block, warc_content_type="text/plain"))
    return out.getvalue()


def _rss(text: str) -> str:
    body = html.escape(html.escape(text))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><item><link>{URL}</link><description>{body}</description></item></channel></rss>'


def _atom(text: str) -> str:
    body = html.escape(_page(text))
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="{URL}"/><content type="html">{body}</content></entry></feed>'


# Name of the file, and what stands in it.
TEXT_ENTRANCES: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "text": ("a.txt", str.encode),
    "page": ("a.html", lambda text: _page(text).encode()),
    "JSON lines": ("a.jsonl", lambda text: json.dumps({"text": text}).encode() + b"\n"),
    "JSON": ("a.json", lambda text: json.dumps([{"text": text}], ensure_ascii=False).encode()),
    "CSV": ("a.csv", _cell),
    "Parquet": ("a.parquet", _parquet),
    "RSS": ("a.xml", lambda text: _rss(text).encode()),
    "Atom": ("b.xml", lambda text: _atom(text).encode()),
    "crawl": ("a.warc.gz", lambda text: _crawl(_page(text).encode(), "text/html; charset=utf-8")),
    "crawled text": ("a.wet.gz", _extract),
    "zip": ("a.zip", lambda text: zipped({"a.txt": text})),
    "gzip": ("a.txt.gz", lambda text: gzip.compress(text.encode())),
}


def _file(folder: Path, data: bytes, ending: str) -> Path:
    path = folder / f"a{ending}"
    path.write_bytes(data)
    return path


def _folder(folder: Path, data: bytes, ending: str) -> Path:
    inside = folder / "in"
    inside.mkdir()
    _file(inside, data, ending)
    return inside


def _in_zip(folder: Path, data: bytes, ending: str) -> Path:
    return _file(folder, zipped({f"a{ending}": data}), ".zip")


def _in_gzip(folder: Path, data: bytes, ending: str) -> Path:
    return _file(folder, gzip.compress(data), f"{ending}.gz")


def _in_crawl(folder: Path, data: bytes, ending: str) -> Path:
    media = {
        ".html": "text/html",
        ".xml": "application/rss+xml",
        ".txt": "text/plain",
        ".jsonl": "application/x-ndjson",
    }
    return _file(folder, _crawl(data, media.get(ending, "application/octet-stream")), ".warc.gz")


def _bare(folder: Path, data: bytes, ending: str) -> Path:
    """As standard input has it: without a name to go by."""
    del ending
    return _file(folder, data, "")


FILE_ENTRANCES: dict[str, Put] = {
    "file": _file,
    "folder": _folder,
    "in a zip": _in_zip,
    "in gzip": _in_gzip,
    "in a crawl": _in_crawl,
    "without a name": _bare,
}
