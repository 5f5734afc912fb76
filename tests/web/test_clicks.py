"""The ways through the explorer that people take, click by click."""

import re

from playwright.sync_api import Page, expect

from tests.web.serving import Served


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()


def test_from_a_week_to_a_meeting_to_its_words(page: Page) -> None:
    page.goto("/en/?year=2022")
    page.locator(".timeline a").first.click()
    expect(page).to_have_url(re.compile(r"held_since=2022-\d\d-\d\d&held_until=2022"))
    page.locator("#found").get_by_text("Open the meeting").first.click()
    assert "received" in heading(page)
    page.locator("dl.facts-of a.plain").first.click()
    expect(page.locator(".text mark.meeting").first).to_be_visible()
    assert re.search(r"/en/reports/doc-\w+#m\d+-text$", page.url)


def test_from_who_meets_most_to_the_offices_and_their_holders(page: Page, served: Served) -> None:
    page.goto("/ur/")
    page.locator(".bars a").first.click()
    name, path = heading(page), page.url.removeprefix(served.address)
    page.locator("#offices a").last.click()
    expect(page).to_have_url(re.compile("/ur/entities/office/"))
    page.locator(f"#offices a[href='{path}']").first.click()
    assert heading(page) == name


def test_from_a_person_to_whom_he_met_and_back(page: Page) -> None:
    page.goto("/en/entities/person/tamim-bin-hamad-al-thani")
    page.locator("#met").get_by_role("link", name="Ali Khamenei").click()
    assert heading(page).startswith("Ali Khamenei")
    page.locator("#met").get_by_role("link", name="Tamim bin Hamad").click()
    assert heading(page).startswith("Tamim bin Hamad")


def test_reports_of_a_meeting_side_by_side(page: Page) -> None:
    page.goto("/en/stories")
    page.locator("#found .rows a").first.click()
    sides = page.locator(".sides > li")
    assert sides.count() == 3
    expect(page.get_by_text("Where they contradict each other")).to_be_visible()
    expect(sides.get_by_text("Only here").first).to_be_visible()
    expect(sides.get_by_text("Left out here").first).to_be_visible()
    sides.first.locator("a").first.click()
    expect(page.locator(".text")).to_be_visible()
    page.get_by_role("link", name="The same story in 3 reports").click()
    assert page.locator(".sides > li").count() == 3


def test_stances_to_a_country(page: Page) -> None:
    page.goto("/en/entities/person/shehbaz-sharif?about=IN")
    assert page.locator("#stances rect.condemn, #stances rect.oppose").count() >= 1
    page.locator("#stances nav a", has_text="Turkey").click()
    expect(page).to_have_url(re.compile("about=TR"))
    assert page.locator("#stances rect.support, #stances rect.thank").count() >= 1


def test_statements_by_speaker_act_and_stance(page: Page) -> None:
    page.goto("/en/statements")
    page.get_by_label("Speaker").fill("شہباز شریف")
    page.get_by_label("Stance").select_option("condemn")
    expect(page.locator("#found .rows > li")).to_have_count(1)
    assert "speaker=" in page.url and "stance=condemn" in page.url
    page.reload()  # the address holds what was asked for
    expect(page.locator("#found .rows > li")).to_have_count(1)
    page.locator("#found blockquote a").click()
    expect(page.locator("article.on")).to_have_count(1)


def test_a_commitment_leads_to_its_words(page: Page) -> None:
    page.goto("/ur/commitments?country=ترکی")
    page.locator("#found blockquote a").first.click()
    expect(page.locator("article.agreement.on")).to_have_count(1)
    assert page.locator(".text mark.on").count() >= 1


def test_search_in_both_scripts(page: Page) -> None:
    for query in ("تجارت", "Khamenei"):
        page.goto("/en/")
        page.locator("input[name=q]").first.fill(query)
        page.locator("input[name=q]").first.press("Enter")
        assert page.locator("#found mark").count() >= 1, query
        page.locator("#found .head a").first.click()
        expect(page.locator(".text")).to_be_visible()


def test_a_doubt_leads_to_its_place(page: Page) -> None:
    page.goto("/ur/doubts")
    page.get_by_role("link", name="خبر میں دیکھیں").first.click()
    expect(page.locator("article.doubt.on")).to_have_count(1)
    assert page.locator(".text mark.doubt.on").count() >= 1


def test_why_it_was_read_so(page: Page) -> None:
    page.goto("/en/meetings")
    page.locator("#found .reading").first.click()
    page.locator("article.statement").first.get_by_role("link", name="why read so?").click()
    assert "sentence" in page.locator("pre.why").first.inner_text()
    page.get_by_role("link", name="Back to the report").click()
    expect(page.locator("article.on")).to_have_count(1)


def test_the_network_is_drawn_and_leads_on(page: Page) -> None:
    page.goto("/en/network")
    box = page.locator("#graph")
    expect(box).to_have_attribute("data-drawn", re.compile(r"^\d{2}$"))
    page.get_by_role("button", name="Nearer").click()
    page.get_by_role("button", name="Whole").click()
    page.get_by_label("Country", exact=True).fill("قطر")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator("#graph")).to_have_attribute("data-drawn", "2")
    where = page.locator("#graph").bounding_box()
    assert where
    page.mouse.move(where["x"] + 5, where["y"] + 5)
    spots = page.evaluate("document.getElementById('graph')._cyreg.cy.nodes().map((n) => n.renderedPosition())")
    page.mouse.click(where["x"] + spots[0]["x"], where["y"] + spots[0]["y"])
    expect(page).to_have_url(re.compile("/en/entities/person/"))


def test_a_network_of_two_thousand_is_drawn(page: Page) -> None:
    names = [
        {"id": f"person/{n}", "label": f"نام {n}", "href": "/ur/", "country": "IR", "meetings": 1} for n in range(2000)
    ]
    links = [{"source": f"person/{n}", "target": f"person/{n // 3}", "weight": 1 + n % 5} for n in range(1, 2000)]
    links += [{"source": f"person/{n}", "target": f"person/{n * 7 % 2000}", "weight": 1} for n in range(1, 2000)]
    page.route("**/network/data*", lambda route: route.fulfill(json={"nodes": names, "links": links}))
    page.goto("/ur/network")
    page.locator("select[name=calendar]").select_option("lunar")  # the page answers meanwhile
    expect(page.locator("#graph")).to_have_attribute("data-drawn", "2000", timeout=0)
    page.locator("[data-graph=out]").click()


def test_the_switch_of_language_keeps_the_place(page: Page) -> None:
    page.goto("/ur/statements?speaker=%D8%AE%D8%A7%D9%85%D9%86%DB%81&act=state")
    found = page.locator("#found .rows > li").count()
    page.locator("a.switch").click()
    assert "/en/statements?" in page.url and "speaker=" in page.url and "act=state" in page.url
    assert page.locator("#found .rows > li").count() == found > 0


def test_calendar_and_digits_of_the_reader(page: Page, served: Served) -> None:
    page.goto("/ur/meetings?held_since=2022-05-12&held_until=2022-05-12")
    assert "۱۲ مئی ۲۰۲۲" in page.locator("#found").inner_text()
    page.get_by_label("تقویم").select_option("solar")
    page.get_by_label("ہندسے").select_option("latin")
    page.get_by_role("button", name="لاگو کریں").click()
    assert page.url.startswith(f"{served.address}/ur/meetings?held_since=2022-05-12")
    assert "22 اردیبہشت 1401" in page.locator("#found").inner_text()
    page.goto("/en/meetings?held_since=2022-05-12&held_until=2022-05-12")
    assert "22 Ordibehesht 1401 AP" in page.locator("#found").inner_text()


def test_pages_of_a_list(page: Page) -> None:
    page.goto("/en/statements")
    first = page.locator("#found blockquote").first.inner_text()
    page.get_by_role("link", name="Next").click()
    assert "number=2" in page.url
    assert page.locator("#found blockquote").first.inner_text() != first
    page.get_by_role("link", name="Previous").click()
    assert page.locator("#found blockquote").first.inner_text() == first


def test_filters_work_without_a_script(page: Page, served: Served) -> None:
    browser = page.context.browser
    assert browser
    context = browser.new_context(base_url=served.address, java_script_enabled=False)
    plain = context.new_page()
    plain.goto("/en/meetings")
    plain.get_by_label("Country").fill("Qatar")
    plain.get_by_role("button", name="Filter").click()
    assert "country=Qatar" in plain.url
    assert plain.locator("#found .rows > li").count() == 3
    context.close()
