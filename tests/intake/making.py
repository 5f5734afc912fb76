"""Inputs made for the tests of the intake, in words of our own."""

import io
import zipfile
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from mulaqat.intake import Columns, Refused, Taken, read_source

FIRST = "ابتدا میں دونوں وزرا نے چائے پی۔"
MIDDLE = "پھر سرحد کی تجارت پر بات ہوئی۔"
LAST = "آخر میں مہمان اپنے وطن لوٹ گئے۔"
BODY = f"<p>{FIRST}</p><p>{MIDDLE}</p><p>{LAST}</p>"
SECRET = "صدر نے خفیہ معاہدے پر دستخط کیے"


def items(path: Path, data: bytes | str, columns: Columns | None = None) -> list[Taken | Refused]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read_source(path, columns=columns))


def texts(found: list[Taken | Refused]) -> list[str]:
    return [item.document.text for item in found if isinstance(item, Taken)]


def reasons(found: list[Taken | Refused]) -> list[str]:
    return [item.reason for item in found if isinstance(item, Refused)]


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body><article>{body}</article></body></html>"


def response(url: str, html: str, packed: bool = False) -> bytes:
    """A crawl of one page."""
    out = io.BytesIO()
    http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warc_record(url, "response", io.BytesIO(html.encode()), http_headers=http))
    return out.getvalue()


def crawl(count: int, packed: bool) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    headers = [("Content-Type", "text/html; charset=utf-8")]
    for number in range(count):
        body = page(f"<h1>خبر {number}</h1>{BODY}").encode()
        http = StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1")
        url = f"https://example.org/{number}"
        writer.write_record(writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=http))
    return out.getvalue()


def zipped(members: dict[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()
