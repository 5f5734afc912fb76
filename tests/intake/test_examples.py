"""Every sample report gives the same record by each of the six entrances."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

import mulaqat
from mulaqat.intake import Taken, read_source
from tests.reader import shipped

from .making import page, response

SAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
URL, DAY = "https://example.org/report", "2023-03-13"


def entrances(title: str, parts: list[str]) -> dict[str, bytes | str]:
    markup = "".join(f"<p>{part}</p>" for part in parts)
    html = page(f"<h1>{title}</h1>{markup}", f"<title>{title}</title>")
    entry = f"<title>{title}</title><link>{URL}</link><content:encoded><![CDATA[{markup}]]></content:encoded>"
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return {
        "report.txt": "\n\n".join([title, *parts]),
        "report.html": html,
        "folder/report.html": html,
        "report.jsonl": json.dumps({"title": title, "text": "\n\n".join(parts), "url": URL}) + "\n",
        "feed.xml": f'<?xml version="1.0"?><rss version="2.0" {space}><channel><item>{entry}</item></channel></rss>',
        "crawl.warc": response(URL, html),
    }


def record_of(path: Path, data: bytes | str) -> dict[str, Any]:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (item,) = read_source(path.parent if path.parent.name == "folder" else path)
    assert isinstance(item, Taken)
    document = msgspec.structs.replace(item.document, published=DAY)
    record: dict[str, Any] = msgspec.to_builtins(mulaqat.read(document, knowledge=shipped()))
    for name in ("id", "path", "url", "publisher"):
        del record["document"][name]
    return record


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_six_entrances(tmp_path: Path, sample: Path) -> None:
    title, *parts = [line for line in sample.read_text(encoding="utf-8").split("\n") if line.strip()]
    records = {name: record_of(tmp_path / name, data) for name, data in entrances(title, parts).items()}
    assert len(records) == 6
    assert records["report.txt"]["statements"]
    assert [name for name, record in records.items() if record != records["report.txt"]] == []
