"""Tables and feeds: one item a row, one bad row costs itself."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mulaqat.intake import Columns, Fetched, Refused, Taken, read_source

from .making import BODY, FIRST, LAST, MIDDLE, SECRET, crawl, items, page, reasons, texts, zipped

FEED = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>ہمارا اخبار</title><item><title>چائے &amp;amp; تجارت</title><link>https://example.org/1</link>
<pubDate>Mon, 13 Mar 2023 10:00:00 +0500</pubDate>
<content:encoded><![CDATA[{BODY}<p style="display:none">{SECRET}</p>]]></content:encoded></item>
<item><title>دوسری</title><description>{LAST}</description></item></channel></rss>"""


def test_json_lines_with_a_bad_one(tmp_path: Path) -> None:
    data = '\ufeff{"text": "ایک", "title": "سرخی"}\r\n{oops\n\n{"other": 1}\n[1]\n{"text": "دو", "date": "2021-04-13"}'
    found = items(tmp_path / "a.jsonl", data)
    assert texts(found) == ["سرخی\n\nایک", "دو"]
    assert reasons(found) == ["damaged", "columns", "columns"]
    assert [item.place for item in found if not isinstance(item, Taken)] == ["line 2", "line 4", "line 5"]
    assert isinstance(found[-1], Taken)
    assert (found[-1].document.published, found[-1].raw) == (
        "2021-04-13",
        '{"text": "دو", "date": "2021-04-13"}'.encode(),
    )


def test_csv_with_a_quotation_mark_left_open(tmp_path: Path) -> None:
    found = items(tmp_path / "a.csv", 'text;title\n"ایک\r\nدو";الف\n"کھلا;x\nتین;ب\nچار\n')
    assert texts(found) == ["الف\n\nایک\r\nدو", "ب\n\nتین"]
    assert reasons(found) == ["damaged", "damaged"]


def test_named_columns(tmp_path: Path) -> None:
    data = "خبر,text\nایک,دو\n"
    assert texts(items(tmp_path / "a.csv", data, Columns(text="خبر"))) == ["ایک"]
    assert reasons(items(tmp_path / "a.csv", data, Columns(text="none"))) == ["columns"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60), max_size=6))
def test_every_row_comes_back(tmp_path_factory: object, rows: list[str]) -> None:
    path = tmp_path_factory.mktemp("rows") / "a.jsonl"  # type: ignore[attr-defined]
    rows = ["ا" + row for row in rows]
    assert texts(items(path, "\n".join(json.dumps({"text": row}) for row in rows) + "\n")) == rows


def test_a_feed(tmp_path: Path) -> None:
    one, two = items(tmp_path / "a.xml", FEED)
    assert isinstance(one, Taken)
    assert isinstance(two, Taken)
    assert one.document.text == f"چائے & تجارت\n\n{FIRST}\n\n{MIDDLE}\n\n{LAST}"
    assert (one.document.url, one.document.published) == ("https://example.org/1", "2023-03-13T10:00:00+05:00")
    assert (two.flags, two.document.publisher) == (("summary",), "ہمارا اخبار")


def test_feeds_that_are_refused(tmp_path: Path) -> None:
    entity = FEED.replace("<rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss', 1)
    assert reasons(items(tmp_path / "a.xml", entity)) == ["limit"]
    assert reasons(items(tmp_path / "a.xml", FEED.replace("</channel>", ""))) == ["damaged"]
    (refused,) = items(tmp_path / "a.rss", "/etc/passwd")
    assert isinstance(refused, Refused)
    assert "root:" not in refused.message


def test_a_sitemap_with_and_without_fetch(tmp_path: Path) -> None:
    path = tmp_path / "sitemap.xml"
    data = "<urlset><url><loc>https://example.org/1</loc></url><url><loc>file:///x</loc></url></urlset>"
    assert reasons(items(path, data)) == ["not_fetched", "skipped"]
    fetched = Fetched("https://example.org/1", {"content-type": "text/html"}, page(BODY).encode())
    assert FIRST in texts(list(read_source(path, fetch=lambda _: fetched)))[0]
    assert reasons(list(read_source("https://example.org/1"))) == ["not_fetched"]


def test_all_entrances_give_one_text(tmp_path: Path) -> None:
    text = f"خبر 0\n\n{FIRST}\n\n{MIDDLE}\n\n{LAST}"
    row = json.dumps({"title": "خبر 0", "text": f"{FIRST}\n\n{MIDDLE}\n\n{LAST}"})
    html = page(f"<h1>خبر 0</h1>{BODY}")
    feed = FEED.replace("چائے &amp;amp; تجارت", "خبر 0").split("<item><title>دوسری")[0] + "</channel></rss>"
    inputs: dict[str, bytes | str] = {
        "a.txt": text,
        "a.html": html,
        "a.jsonl": row,
        "a.xml": feed,
        "a.warc.gz": crawl(1, True),
    }
    inputs["a.zip"] = zipped({"a.html": html})
    assert {name: texts(items(tmp_path / name, data)) for name, data in inputs.items()} == {
        name: [text] for name in inputs
    }
