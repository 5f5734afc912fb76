"""A person reviews in the browser, with nothing but forms."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from mulaqat.archive import open_archive
from tests.web.serving import Served, serving
from tests.web.watching import watching

TOKEN = "a-token-for-tests-only"


@pytest.fixture(scope="module")
def reviewed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that takes judgements, of a copy of the archive."""
    place = tmp_path_factory.mktemp("review") / "archive.db"
    shutil.copy(archive, place)
    with serving(place, "--review", "--token", TOKEN) as served:
        yield served


@pytest.fixture(params=[True, False], ids=["with a script", "without"])
def reviewer(chromium: Browser, reviewed: Served, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A browser that has given the token."""
    with watching(chromium, reviewed.address, java_script_enabled=request.param) as page:
        page.goto("/enter")
        page.locator("#token").fill(TOKEN)
        page.locator("button").click()
        yield page


def statement_of(served: Served) -> tuple[str, str]:
    """A report and a statement of it."""
    with open_archive(str(served.archive)) as opened:
        document, record = next(reading for reading in opened.readings() if len(reading[1].statements) > 3)
    return document.id, record.statements[1].id


def test_a_fact_is_corrected_and_taken_back(reviewer: Page, reviewed: Served) -> None:
    document, fact = statement_of(reviewed)
    reviewer.goto(f"/en/reports/{document}")
    card = reviewer.locator(f"article[id='{fact}']")
    card.get_by_text("Review this").click()
    card.get_by_label("It is otherwise").check()
    card.get_by_text("What is right").click()
    card.get_by_label("act", exact=True).fill("praise")
    card.get_by_label("Your name").fill("مدیر")
    card.get_by_label("Note").fill("لہجہ تعریف کا ہے <b>")
    card.get_by_role("button").click()
    expect(reviewer).to_have_url(f"{reviewed.address}/en/reports/{document}")
    verdict = reviewer.locator(f"article[id='{fact}']")
    expect(verdict.get_by_text("corrected")).to_be_visible()
    assert "لہجہ تعریف کا ہے <b>" in verdict.inner_text() and "praise" in verdict.inner_text()
    reviewer.goto("/en/review")
    last = reviewer.locator("#found .rows > li").first
    assert "مدیر" in last.inner_text()
    last.get_by_text("Take it back").first.click()
    assert last.get_by_label("Your name").input_value() == "مدیر"  # remembered
    last.get_by_role("button").click()
    expect(reviewer.locator("#found .chip").first).to_have_text("taken back")
    reviewer.goto(f"/en/reports/{document}")
    expect(reviewer.locator(f"article[id='{fact}']").get_by_text("corrected")).to_have_count(0)


def test_two_reports_are_told_apart(reviewer: Page, reviewed: Served) -> None:
    reviewer.goto("/en/stories")
    reviewer.locator("#found .rows a").first.click()
    side = reviewer.locator(".sides > li").last
    side.get_by_text("Not this story").click()
    side.get_by_label("Your name").fill("Editor")
    side.get_by_role("button").click()
    with open_archive(str(reviewed.archive)) as opened:
        assert opened.judgements()[-1].deed == "apart"


def test_nobody_else_may(chromium: Browser, reviewed: Served) -> None:
    document, fact = statement_of(reviewed)
    context = chromium.new_context(base_url=reviewed.address)
    page = context.new_page()
    page.goto(f"/en/reports/{document}")
    expect(page.locator("form.judging")).to_have_count(0)
    page.get_by_text("Enter with the token to review").first.click()
    assert page.url.endswith("/enter")
    with open_archive(str(reviewed.archive)) as opened:
        before = len(opened.judgements())
    form: dict[str, str | float | bool] = {"deed": "confirm", "document": document, "fact": fact, "by": "nobody"}
    answer = context.request.post("/en/review", form=form, headers={"origin": reviewed.address})
    assert answer.status == 401
    with open_archive(str(reviewed.archive)) as opened:
        assert len(opened.judgements()) == before
    context.close()


def test_a_form_that_says_nothing_is_answered_with_a_page(reviewer: Page, reviewed: Served) -> None:
    for deed in ("nonsense", "undo", "confirm"):
        form: dict[str, str | float | bool] = {"deed": deed, "by": "x"}
        answer = reviewer.context.request.post("/ur/review", form=form, headers={"origin": reviewed.address})
        assert answer.status == 400, form
        assert 'lang="ur"' in answer.text()
