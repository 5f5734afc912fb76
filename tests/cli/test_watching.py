"""add --fetch and watch, on a site of this machine: what is fetched, what is not, and what is said of it."""

import json
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mulaqat.archive import open_archive
from mulaqat.fetching import Memory, Seen, wire
from tests.fetching.site import Asked, Clock, Page, Site, policy, serving
from tests.intake.making import BODY, FIRST, LAST, page

from .conftest import Run


@pytest.fixture
def site(reaching_out: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    del reaching_out
    clock = Clock()
    monkeypatch.setattr("mulaqat.cli.asking.Policy", partial(policy, clock))
    with serving() as running:
        yield running


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


def feed(site: Site, *stories: str) -> str:
    """A feed that sums its stories up; the pages are elsewhere."""
    items = "".join(
        f"<item><title>خبر {name}</title><link>{site.url('/' + name)}</link><description>{LAST}</description></item>"
        for name in stories
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>اخبار</title>{items}</channel></rss>'


def report(number: int) -> Page:
    return Page(page(f"<h1>خبر {number}</h1>{BODY}"))


def texts(place: Path) -> dict[str | None, str]:
    with open_archive(place) as archive:
        assert list(archive.verify()) == []
        return {document.url: document.text for document, _ in archive.readings()}


def test_nothing_is_fetched_unless_asked(mulaqat: Run, site: Site, place: Path, tmp_path: Path) -> None:
    sitemap = tmp_path / "sitemap.xml"
    sitemap.write_text(f"<urlset><url><loc>{site.url('/1')}</loc></url></urlset>", encoding="utf-8")
    (tmp_path / "feed.xml").write_text(feed(site, "1"), encoding="utf-8")
    result = mulaqat("add", site.url("/1"), sitemap, tmp_path / "feed.xml", "--archive", place)
    assert result.out == "read 3 = stored 1 + duplicate 0 + quarantined 2 + skipped 0\n"
    assert ["--fetch" in line for line in result.err] == [True, True]
    assert site.asked == []


def test_a_page(mulaqat: Run, site: Site, place: Path) -> None:
    site.pages["/1"] = report(1)
    url = site.url("/1")
    words = ("add", url, "--fetch", "--contact", "news@example.org", "--archive", place)
    assert mulaqat(*words).out == "read 1 = stored 1 + duplicate 0 + quarantined 0 + skipped 0\n"
    assert mulaqat(*words).out == "read 1 = stored 0 + duplicate 0 + quarantined 0 + skipped 1\n"
    assert FIRST in texts(place)[url]
    assert site.paths == ["/1", "/1"], "what is given by name is asked for again"
    assert "(+news@example.org)" in site.asked[0].headers["user-agent"]


def test_what_is_not_had_is_had_another_time(mulaqat: Run, site: Site, place: Path) -> None:
    words = ("add", site.url("/1"), site.url("/2"), "--fetch", "--archive", place)
    site.pages["/2"] = report(2)
    result = mulaqat(*words)
    assert (result.code, result.out) == (1, "read 2 = stored 1 + duplicate 0 + quarantined 1 + skipped 0\n")
    assert result.err == [f"mulaqat: {site.url('/1')}: is answered with status 404; check the address"]
    (entry,) = json.loads(mulaqat("quarantine", "--archive", place, "--format", "json").out)
    assert (entry["reason"], entry["bytes"]) == ("status", None)
    assert mulaqat("quarantine", "retry", "--archive", place).code == 1, "an address is no text"
    site.pages["/1"] = report(1)
    assert mulaqat(*words).code == 0
    assert json.loads(mulaqat("quarantine", "--archive", place, "--format", "json").out) == []
    assert set(texts(place)) == {site.url("/1"), site.url("/2")}


def test_a_sitemap_of_sitemaps(mulaqat: Run, site: Site, place: Path) -> None:
    inner = "".join(f"<url><loc>{site.url(f'/{n}')}</loc></url>" for n in (1, 2, 2))
    loop = f"<sitemap><loc>{site.url('/index.xml')}</loc></sitemap>"
    site.pages |= {
        "/index.xml": Page(f"<sitemapindex><sitemap><loc>{site.url('/in.xml')}</loc></sitemap>{loop}</sitemapindex>"),
        "/in.xml": Page(f"<urlset>{inner}</urlset>", headers={"Content-Type": "application/xml"}),
        "/1": report(1),
        "/2": report(2),
    }
    words = ("add", site.url("/index.xml"), "--fetch", "--archive", place)
    assert mulaqat(*words).out == "read 4 = stored 2 + duplicate 0 + quarantined 0 + skipped 2\n"
    assert site.paths == ["/index.xml", "/in.xml", "/1", "/2"]
    assert mulaqat(*words).out == "read 4 = stored 0 + duplicate 0 + quarantined 0 + skipped 4\n"
    assert site.paths[4:] == ["/index.xml", "/in.xml"], "pages that are there are not asked for again"


def test_a_feed_and_the_pages_it_sums_up(mulaqat: Run, site: Site, place: Path) -> None:
    site.pages |= {"/feed": Page(feed(site, "1", "2", "3")), "/1": report(1), "/3": Page("no", 403)}
    site.pages["/2"] = Page(feed(site, "4"))
    result = mulaqat("add", site.url("/feed"), "--fetch", "--archive", place)
    assert result.out == "read 3 = stored 3 + duplicate 0 + quarantined 0 + skipped 0\n"
    found = texts(place)
    assert FIRST in found[site.url("/1")]
    assert found[site.url("/3")] == f"خبر 3\n\n{LAST}", "a page that is refused leaves its summary"
    assert "/4" not in site.paths, "a feed that leads to a feed leads no further"


def test_a_feed_that_grows(mulaqat: Run, site: Site, place: Path, tmp_path: Path) -> None:
    def versioned(asked: Asked) -> Page:
        tag = f'"{len(stories)}"'
        return (
            Page("", 304)
            if asked.headers.get("if-none-match") == tag
            else Page(feed(site, *stories), 200, {"ETag": tag})
        )

    stories = ["1", "2"]
    site.pages |= {"/feed": versioned, **{f"/{n}": report(n) for n in (1, 2, 3)}}
    listed = tmp_path / "feeds.txt"
    listed.write_text(f"# ہماری فہرست\n\n{site.url('/feed')}  # اخبار\nnews.example\n", encoding="utf-8")
    words = ("watch", listed, "--once", "--archive", place)
    first = mulaqat(*words)
    tail = "read 2 = stored 2 + duplicate 0 + quarantined 0 + skipped 0\n"
    assert first.out == "asked 2 = read 1 + unchanged 0 + resting 0 + failed 1; " + tail
    assert first.err == [f"mulaqat: {listed}, line 4: news.example is no address; write https://…"]
    listed.write_text(site.url("/feed"), encoding="utf-8")
    assert mulaqat(*words).out.startswith("asked 1 = read 0 + unchanged 1 + resting 0 + failed 0; read 0 ")
    stories.insert(0, "3")
    assert mulaqat(*words).out.endswith("read 3 = stored 1 + duplicate 0 + quarantined 0 + skipped 2\n")
    assert site.paths == ["/feed", "/1", "/2", "/feed", "/feed", "/3"]
    place.unlink()
    assert mulaqat(*words).out.endswith("read 3 = stored 3 + duplicate 0 + quarantined 0 + skipped 0\n"), (
        "a new archive"
    )


def test_one_feed_that_fails_costs_a_line(mulaqat: Run, site: Site, place: Path, tmp_path: Path) -> None:
    site.pages |= {
        "/good": Page(feed(site, "1")),
        "/1": report(1),
        "/busy": Page("", 429, {"Retry-After": "900"}),
        "/robots.txt": Page("User-agent: *\nDisallow: /closed"),
    }
    other = [f"http://other.test:{site.port}{path}" for path in ("/busy", "/later")]
    listed = tmp_path / "feeds.txt"
    bad = ["http://127.0.0.2/", "http://user@site.test/", site.url("/none"), site.url("/closed"), *other]
    listed.write_text("\n".join([*bad, site.url("/good")]), encoding="utf-8")
    words = ("watch", listed, "--once", "--archive", place)
    result = mulaqat(*words)
    assert (result.code, len(result.err)) == (1, 6)
    assert "asked 7 = read 1 + unchanged 0 + resting 0 + failed 6; read 1 = stored 1 " in result.out
    asked = len(site.asked)
    assert "resting 2 + failed 4;" in mulaqat(*words).out, "a rest outlives the program"
    assert not {"/busy", "/later"} & {asked.path for asked in site.asked[asked:]}
    with open_archive(place) as archive:
        assert archive.counts()["quarantine"] == 0


def test_a_page_that_is_busy_is_asked_for_again(mulaqat: Run, site: Site, place: Path, tmp_path: Path) -> None:
    site.pages |= {"/feed": Page(feed(site, "1"), 200, {"ETag": '"1"'}), "/1": Page("", 503)}
    listed = tmp_path / "feeds.txt"
    listed.write_text(site.url("/feed"), encoding="utf-8")
    words = ("watch", listed, "--once", "--archive", place)
    assert mulaqat(*words).out.endswith("read 1 = stored 0 + duplicate 0 + quarantined 1 + skipped 0\n")
    site.pages["/1"] = report(1)
    assert mulaqat(*words).out.endswith("read 1 = stored 1 + duplicate 0 + quarantined 0 + skipped 0\n")
    with open_archive(place) as archive:
        assert archive.counts()["quarantine"] == 0


def test_round_after_round_until_it_is_stopped(
    mulaqat: Run, site: Site, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: list[float] = []
    listed = tmp_path / "feeds.txt"
    listed.write_text(site.url("/feed"), encoding="utf-8")
    site.pages |= {"/feed": Page(feed(site, "1")), "/1": report(1)}

    def sleep(seconds: float) -> None:
        rounds.append(seconds)
        if len(rounds) == 2:
            listed.unlink()  # a list that is gone for a while
        if len(rounds) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr("mulaqat.cli.watch.time.sleep", sleep)
    result = mulaqat("watch", listed, "--every", "2h", "--archive", place)
    assert (result.code, rounds) == (130, [7200, 7200, 7200])
    assert result.out.count("asked 1 = read 1") == 2
    assert ["no such file" in result.err[0], "stopped" in result.err[1]] == [True, True]
    assert len(texts(place)) == 1


def test_stopped_in_the_middle_of_a_feed(mulaqat: Run, site: Site, place: Path, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.txt"
    listed.write_text(site.url("/feed"), encoding="utf-8")
    site.pages |= {"/feed": Page(feed(site, "1", "2"), 200, {"ETag": '"1"'}), "/1": report(1), "/2": report(2)}
    with pytest.MonkeyPatch.context() as patch:
        ask = wire.ask

        def interrupted(target: Any, *rest: Any) -> Any:
            if target.path == "/2":
                raise KeyboardInterrupt
            return ask(target, *rest)

        patch.setattr("mulaqat.fetching.gate.ask", interrupted)
        assert mulaqat("watch", listed, "--once", "--archive", place).code == 130
    assert list(texts(place)) == [site.url("/1")], "what was fetched is stored"
    assert mulaqat("watch", listed, "--once", "--archive", place).code == 0
    assert len(texts(place)) == 2


@pytest.mark.parametrize(
    "words",
    [
        ["none.txt"],
        ["feeds.txt", "--every", "1s"],
        ["feeds.txt", "--every", "soon"],
        ["feeds.txt", "--contact", "a\nb"],
    ],
)
def test_wrong_usage(mulaqat: Run, place: Path, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "feeds.txt").write_text("https://site.test/", encoding="utf-8")
    result = mulaqat("watch", tmp_path / words[0], *words[1:], "--archive", place)
    assert (result.code, len(result.err)) == (2, 1)
    assert mulaqat("add", "https://site.test/", "--fetch", "--contact", "ا", "--archive", place).code == 2
    assert not place.exists()


def test_a_memory_that_is_none(mulaqat: Run, place: Path, tmp_path: Path) -> None:
    (tmp_path / "feeds.txt").write_text("https://site.test/", encoding="utf-8")
    Path(f"{place}.seen").write_text("{", encoding="utf-8")
    result = mulaqat("watch", tmp_path / "feeds.txt", "--once", "--archive", place)
    assert (result.code, "remove it" in result.err[0]) == (1, True)
    memory = Memory(tmp_path / "new.seen", "a.db")
    memory.keep("https://site.test/", Seen('"1"', None, time.time()))
    assert Memory(memory.path, "a.db").known == memory.known
    assert Memory(memory.path, "b.db").known == {}, "what one archive has seen another has not"
