"""Every page, in both languages, in a real browser."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from mulaqat.archive import open_archive
from tests.web.conftest import documents
from tests.web.serving import Served

ROOMS = ["", "meetings", "entities", "network", "statements", "commitments", "stories", "doubts", "search"]
LANGUAGES = {"ur": "rtl", "en": "ltr"}


EACH = 8  # pages of a kind that lists lead to: reports, meetings, people


def addresses(archive: Path) -> Iterator[str]:
    """Every room, every story, and some of each kind of page that a list leads to."""
    yield from ROOMS
    with open_archive(str(archive)) as opened:
        readings = list(opened.readings())
        yield from (f"stories/{story.id}" for story in opened.stories())
    yield from (f"reports/{document.id}" for document, _ in readings[:EACH])
    meetings = [(document.id, meeting) for document, record in readings for meeting in record.meetings]
    yield from (f"meetings/{document}/{meeting.id}" for document, meeting in meetings[:EACH])
    who = {actor.entity for _, meeting in meetings for actor in (*meeting.hosts, *meeting.guests) if actor.entity}
    yield from (f"entities/{one}" for one in sorted(who)[:EACH])
    yield from ("entities/country/IR", "entities/office/Prime Minister of Pakistan")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page(page: Page, served: Served, language: str) -> None:
    for address in addresses(served.archive):
        answer = page.goto(f"/{language}/{address}", wait_until="domcontentloaded")
        assert answer and answer.status == 200, address
        assert page.locator("html").get_attribute("dir") == LANGUAGES[language]
        assert page.locator("h1").count() == 1, address
        assert page.locator("nav.rooms [aria-current]").count() == (address.partition("/")[0] in ROOMS[:-1]), address
        # Whatever is a link to us leads below this language, to the other, to the API or to a file.
        own = page.locator("a[href^='/']").evaluate_all("links => links.map((a) => a.getAttribute('href'))")
        assert all(re.match(r"/(ur|en|api|static)/", link) for link in own), address


@pytest.mark.parametrize("width", [1440, 1024, 390])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_wider_than_the_screen(page: Page, served: Served, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    first = documents(served.archive)[0]
    for address in [*ROOMS, f"reports/{first}", "entities/person/ali-khamenei", f"reports/{first}/why"]:
        page.goto(f"/{language}/{address}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_there_and_says_so(page: Page, language: str) -> None:
    for address, status in [
        ("nowhere", 404),
        ("reports/doc-0", 404),
        ("reports/doc-0/why", 404),
        ("meetings/doc-0/m1", 404),
        ("stories/story-0", 404),
        ("entities/person/nobody", 404),
        ("meetings?since=yesterday", 400),
        ("meetings?number=0", 400),
        ("statements?person=%3F%3F", 400),
    ]:
        answer = page.goto(f"/{language}/{address}")
        assert answer and answer.status == status, address
        assert page.locator("html").get_attribute("lang") == language
        assert page.locator(".empty p").first.inner_text()
        assert "Traceback" not in page.content() and "/site-packages/" not in page.content()


def test_an_empty_list_says_what_to_do(page: Page) -> None:
    page.goto("/en/meetings?person=Napoleon")
    assert page.locator("#found .empty").inner_text().startswith("No meetings fit")
    page.locator("#found .empty a").click()
    assert page.locator("#found .rows > li").count() > 5


def test_fonts_of_ours_are_used(page: Page) -> None:
    page.goto("/ur/meetings")
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family)")
    if not page.locator("link[href='/static/fonts.css']").count():
        pytest.skip("the build brought no fonts: its registry was out of reach")
    assert {name.strip('"') for name in loaded} == {"Noto Nastaliq Urdu Variable", "Vazirmatn Variable"}
