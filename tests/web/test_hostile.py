"""Whatever stands in a report or in an address, a page shows it and does nothing of it."""

import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from tests.web.hostile import STRINGS, hostile_archive, reading
from tests.web.serving import Served, free_port, wait_for
from tests.web.watching import Watch

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
    port = free_port()
    command = [sys.executable, "-m", "mulaqat", "serve", "--archive", str(place), "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait_for(port, process)
            yield Served(f"http://127.0.0.1:{port}", place)
        finally:
            process.terminate()


@pytest.fixture
def watched(chromium: Browser, harmed: Served) -> Iterator[Page]:
    context = chromium.new_context(base_url=harmed.address)
    page = context.new_page()
    watch = Watch(page, harmed.address)
    yield page
    context.close()
    assert watch.complaints == []


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
