"""Datasette opens an archive as it is: every view, a search, and the queries that the documentation shows."""

import json
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from mulaqat.archive import open_archive
from mulaqat.archive.schema import VIEWS
from tests import network
from tests.export.samples import samples
from tests.reader import shipped
from tests.web.serving import Served, free_port, wait_for

SEARCH = "SELECT d.id FROM search JOIN document AS d ON d.number = search.rowid WHERE search MATCH :words ORDER BY 1"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An archive of the samples, shown by Datasette; without it these tests skip, and say so."""
    pytest.importorskip("datasette", reason="Datasette is not installed: make interop", exc_type=ImportError)
    place, port = tmp_path_factory.mktemp("datasette") / "news.db", free_port()
    with open_archive(place) as archive:
        for document, record in samples():
            archive.add(document, record)
    command = [sys.executable, "-m", "datasette", "serve", str(place), "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait_for(port, process)
            yield Served(f"http://127.0.0.1:{port}/news", place, process.pid)
        finally:
            process.terminate()


def shown(served: Served, what: str, **words: str) -> Any:
    """What Datasette answers, as JSON."""
    address = f"{served.address}{quote(what)}.json?{urlencode({'_shape': 'arrays', '_size': 'max', **words})}"
    with network.opened(), urllib.request.urlopen(address) as answer:
        return json.load(answer)


def kept(served: Served, query: str) -> list[list[Any]]:
    """What SQLite itself finds."""
    with closing(sqlite3.connect(f"file:{served.archive}?mode=ro", uri=True)) as connection:
        return [list(row) for row in connection.execute(query)]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_its_rows(served: Served, view: str) -> None:
    rows = kept(served, f"SELECT * FROM {view}")
    assert shown(served, f"/{view}")["rows"] == rows
    assert rows or view == "doubts"


def test_a_search_finds_the_reports_that_hold_the_words(served: Served) -> None:
    words = shipped().key("پاکستان")
    found = shown(served, "", sql=SEARCH, words=words)["rows"]
    with open_archive(served.archive) as archive:
        assert [id for (id,) in found] == sorted(hit.document for hit in archive.search(words, limit=len(samples())))
    assert 2 < len(found) < len(samples())


def test_the_file_stays_as_it_was(served: Served) -> None:
    before = served.archive.read_bytes()
    shown(served, "/meetings", _search="x")
    assert served.archive.read_bytes() == before
