"""For everybody: axe finds no serious fault, and the keyboard alone suffices."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.web.conftest import ROOT, documents
from tests.web.serving import Served

AXE = ROOT / "assets" / "node_modules" / "axe-core" / "axe.min.js"
ADDRESSES = ["", "meetings", "entities", "network", "statements", "commitments", "stories", "doubts", "search?q=ایران"]
PEOPLE = ["entities/person/shehbaz-sharif", "entities/office/Prime Minister of Pakistan", "nowhere"]
FOUND = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .filter((fault) => ['serious', 'critical'].includes(fault.impact))
  .map((fault) => fault.id + ': ' + fault.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '))"""
FOCUSABLE = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => one.type !== 'hidden' && one.checkVisibility({ contentVisibilityAuto: true })).length"""
AT = """() => { const one = document.activeElement; const look = getComputedStyle(one);
  if (one === document.body) return null;
  if (!one.dataset.seen) one.dataset.seen = String(document.querySelectorAll('[data-seen]').length + 1);
  return [one.dataset.seen, look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2]; }"""


def pages(archive: Path) -> list[str]:
    """One of each kind of page."""
    report = documents(archive)[0]
    return [*ADDRESSES, *PEOPLE, f"reports/{report}", f"reports/{report}/why"]


@pytest.mark.parametrize(("language", "width"), [("ur", 1024), ("en", 390)])
def test_axe_finds_nothing_serious(page: Page, served: Served, language: str, width: int) -> None:
    if not AXE.is_file():
        pytest.skip("no axe-core: the npm registry was out of reach when the environment was made")
    code = AXE.read_text(encoding="utf-8")
    page.set_viewport_size({"width": width, "height": 800})
    faults = {}
    for address in pages(served.archive):
        page.goto(f"/{language}/{address}")
        page.evaluate(code)
        if found := page.evaluate(FOUND):
            faults[address] = found
    assert faults == {}
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/static/icon.svg\">')")
    assert [fault.partition(":")[0] for fault in page.evaluate(FOUND)] == ["image-alt"]  # it looks at all


@pytest.mark.parametrize("address", ["ur/meetings", "en/", "ur/network"])
def test_the_tab_key_reaches_everything_and_shows_where_it_is(page: Page, address: str) -> None:
    page.goto(f"/{address}")
    wanted = page.evaluate(FOCUSABLE)
    seen = set()
    for _ in range(2 * wanted):  # a date field takes a press for each of its parts
        page.keyboard.press("Tab")
        at = page.evaluate(AT)
        if at is None:
            break
        number, outlined = at
        assert outlined, page.evaluate("document.activeElement.outerHTML")
        seen.add(number)
    assert len(seen) == wanted


def test_a_fact_is_chosen_and_left_by_keyboard(page: Page, served: Served) -> None:
    page.goto(f"/en/reports/{documents(served.archive)[0]}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.locator("article.statement a").first.focus()
    assert page.locator(".text mark.on").count() >= 1
    page.keyboard.press("Enter")
    assert page.url.endswith("-text")


def test_the_network_moves_by_keyboard(page: Page) -> None:
    page.goto("/ur/network")
    page.wait_for_selector("#graph[data-drawn]")
    where = "document.getElementById('graph')._cyreg.cy.pan()"
    before = page.evaluate(where)
    page.locator("#graph").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate(where)["x"] == before["x"] - 60
