"""Whatever stands in a report or in an address, a page shows it and does nothing of it."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from tests.web.hostile import STRINGS, hostile_archive, reading
from tests.web.serving import Served, serving
from tests.web.watching import watching

# What a page of ours never holds, whatever was put into it; cytoscape sizes its own canvases by style.
FOREIGN = """() => [window.hit, ...[...document.querySelectorAll(
  'iframe, object, embed, img, base, style, script:not([src]), video, audio, math, template, marquee, meta[http-equiv]'
  + ', [src*="elsewhere"]')].map((one) => one.outerHTML),
  ...[...document.links].map((link) => new URL(link.href)).filter((there) => there.origin !== location.origin)
  .map((there) => there.href),
  ...[...document.querySelectorAll('*')].filter((one) => !one.closest('#graph')).flatMap((one) => [...one.attributes])
  .filter((one) => one.name.startsWith('on') || one.name === 'style' || one.name === 'srcdoc').map((one) => one.name)
  ].filter(Boolean)"""
ROOMS = ["", "meetings", "statements", "doubts", "entities", "network", "commitments", "stories", "search?q=ملاقات"]


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server of the hostile archive."""
    place = hostile_archive(tmp_path_factory.mktemp("hostile") / "archive.db")
    with serving(place) as served:
        yield served


@pytest.fixture
def watched(chromium: Browser, harmed: Served) -> Iterator[Page]:
    with watching(chromium, harmed.address) as page:
        yield page


def test_there_are_sixty_and_each_is_another() -> None:
    assert len(set(STRINGS)) == len(STRINGS) == 60


def test_in_lists(watched: Page) -> None:
    for room in ROOMS:
        for turn in (1, 2):
            watched.goto(f"/ur/{room}{'&' if '?' in room else '?'}number={turn}")
            assert watched.evaluate(FOREIGN) == [], room
    watched.goto("/ur/doubts")
    shown = watched.locator("#found").inner_text()
    assert sum(evil in shown for evil in STRINGS) > 20  # as they are, to be read


def test_in_a_report_a_meeting_and_a_person(watched: Page) -> None:
    for number, evil in enumerate(STRINGS):
        document = reading(number, evil)[0]
        other = quote(f"{number} {evil}", safe="")
        for address in (f"reports/{document.id}", f"meetings/{document.id}/m1", f"entities/local/{other}"):
            watched.goto(f"/en/{address}", wait_until="domcontentloaded")
            assert watched.evaluate(FOREIGN) == [], (address, evil)
            if address.startswith("reports"):
                assert watched.evaluate("document.querySelector('.text').textContent") == document.text


def test_in_addresses(watched: Page) -> None:
    for evil in STRINGS:
        words = quote(evil, safe="")
        for address in (f"search?q={words}", f"nowhere/{words}"):
            watched.goto(f"/en/{address}", wait_until="domcontentloaded")
            assert watched.evaluate(FOREIGN) == [], address
