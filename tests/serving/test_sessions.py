"""What a browser gets for a token, how it ends, and what is written down of who comes."""

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mulaqat.serving import Settings, tokens

from .conftest import BASE, TOKEN, Client, asking


@pytest.fixture
def settings(kept: Path) -> Settings:
    return Settings(str(kept), host="192.0.2.7", token=TOKEN)


@pytest.fixture
def browser(settings: Settings) -> Iterator[Client]:
    with asking(settings) as browser:
        yield browser


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Makes it so many seconds later."""
    real = time.monotonic

    def move(seconds: float) -> None:
        monkeypatch.setattr(time, "monotonic", lambda: real() + seconds)

    return move


def entered(browser: Client) -> str:
    """The cookie for the token."""
    browser.cookies.clear()
    answer = browser.post("/enter", data={"token": TOKEN}, headers={"origin": BASE}, follow_redirects=False)
    return answer.cookies["mulaqat"]


def opens(browser: Client, cookie: str) -> bool:
    browser.cookies.clear()
    status = browser.get("/api/overview", headers={"cookie": f"mulaqat={cookie}"}).status_code
    assert status in (200, 401)
    return status == 200


def test_each_browser_has_its_own(browser: Client) -> None:
    cookies = {entered(browser) for _ in range(5)}
    assert len(cookies) == 5 and all(len(cookie) >= 43 for cookie in cookies)  # 256 bits
    assert all(opens(browser, cookie) for cookie in cookies)
    assert not opens(browser, "x" * 43)


def test_who_leaves_is_out_and_nobody_else(browser: Client) -> None:
    one, other = entered(browser), entered(browser)
    there = {"cookie": f"mulaqat={one}", "origin": BASE}
    browser.cookies.clear()
    assert 'action="/leave"' in browser.get("/enter", headers=there).text
    elsewhere = browser.post("/leave", headers={**there, "origin": "http://evil.example"})
    assert elsewhere.status_code == 403 and opens(browser, one)
    left = browser.post("/leave", headers=there, follow_redirects=False)
    assert (left.status_code, left.headers["location"]) == (303, "/enter")
    assert "max-age=0" in left.headers["set-cookie"].lower() and "storage" in left.headers["clear-site-data"]
    assert (opens(browser, one), opens(browser, other)) == (False, True)
    assert 'action="/leave"' not in browser.get("/enter").text


def test_a_cookie_ends(browser: Client, later: Callable[[float], None]) -> None:
    cookie = entered(browser)
    later(tokens.LASTS - 60)
    assert opens(browser, cookie)
    later(tokens.LASTS + 1)
    assert not opens(browser, cookie)


def test_cookies_do_not_fill_the_memory(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "MOST", 3)
    cookies = [entered(browser) for _ in range(5)]
    assert [opens(browser, cookie) for cookie in cookies] == [False, False, True, True, True]


@pytest.mark.parametrize("address", ["/api/overview", "/en/", "/enter", "/nothing", "/api/csv/reports"])
def test_nothing_of_an_archive_is_kept_in_a_browser(client: Client, address: str) -> None:
    assert client.get(address).headers["cache-control"] == "no-store"


def test_our_own_files_are_kept(client: Client) -> None:
    for address in ("/static/base.css", "/static/marks.css"):
        assert "max-age=600" in client.get(address).headers["cache-control"]


def test_who_comes_and_who_is_refused_is_written_down(browser: Client, caplog: pytest.LogCaptureFixture) -> None:
    """A line each, which no address can break, and no token in it."""
    with caplog.at_level(logging.WARNING, "mulaqat.serving"):
        entered(browser)
        browser.cookies.clear()
        browser.post("/enter", data={"token": "wrong-0123456789"}, headers={"origin": BASE})
        browser.get("/api/a%0Ab%1B[2J", headers={"authorization": "Bearer wrong-0123456789"})
        browser.post("/api/judgements", headers={"origin": BASE})
    told = [record.getMessage() for record in caplog.records]
    assert told.count("a wrong token was given") == 2
    assert "somebody came in with a token" in told
    assert "GET '/api/a\\nb\\x1b[2J' refused: this server asks for a token" in told
    assert "POST '/api/judgements' refused: this server only shows; it was not started for reviewing" in told
    assert all(line.isprintable() and "wrong-0123456789" not in line and TOKEN not in line for line in told)
