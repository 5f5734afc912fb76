"""What is lit up in a report is what its facts were read from."""

from collections.abc import Iterable

from playwright.sync_api import Page

from mulaqat.archive import open_archive
from mulaqat.export import cards
from mulaqat.model import Span
from tests.web.serving import Served

LIT = """fact => [...document.querySelectorAll('.text mark[data-facts]')]
  .filter((mark) => mark.classList.contains('on')).map((mark) => mark.textContent).join('')"""
ALL = "() => document.querySelector('.text').textContent"


def merged(evidence: Iterable[Span], text: str) -> str:
    """What all the evidence of a fact covers, in the order of the text."""
    covered = sorted({at for span in evidence for at in range(span.start, span.end)})
    return "".join(text[at] for at in covered)


def test_choosing_a_fact_lights_its_evidence(page: Page, served: Served) -> None:
    checked = 0
    with open_archive(str(served.archive)) as opened:
        readings = list(opened.readings())
    for document, record in readings:
        page.goto(f"/ur/reports/{document.id}")
        assert page.evaluate(ALL) == document.text
        for card in cards(record):
            page.locator(f"article[id='{card.label}']").dispatch_event("click")
            assert page.evaluate(LIT, card.label) == merged(card.evidence, document.text), (document.path, card.label)
            checked += 1
    assert checked > 150


def test_choosing_words_shows_their_facts(page: Page, served: Served) -> None:
    with open_archive(str(served.archive)) as opened:
        document, record = max(opened.readings(), key=lambda reading: len(reading[1].statements))
    page.goto(f"/en/reports/{document.id}")
    for statement in record.statements:
        mark = page.locator(f"mark[data-facts~='{statement.id}']").first
        facts = (mark.get_attribute("data-facts") or "").split()
        mark.dispatch_event("click")
        lit = page.locator("article.on").evaluate_all("all => all.map((one) => one.id)")
        assert sorted(lit) == sorted(facts)


def test_without_a_script_links_do_the_same(page: Page, served: Served) -> None:
    with open_archive(str(served.archive)) as opened:
        document, record = next(reading for reading in opened.readings() if reading[1].statements)
    browser = page.context.browser
    assert browser
    context = browser.new_context(base_url=served.address, java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"/ur/reports/{document.id}")
    name = record.statements[0].id
    plain.locator(f"mark[data-facts~='{name}'] a").first.click()
    assert plain.locator(f"article[id='{plain.url.partition('#')[2]}']").count() == 1
    plain.goto(f"/ur/reports/{document.id}#{name}")
    assert plain.locator(f"article[id='{name}']").is_visible()
    assert plain.locator(f"article[id='{name}'] a[href='#{name}-text']").count() >= 1
    assert plain.locator(f"[id='{name}-text']").count() == 1
    context.close()
