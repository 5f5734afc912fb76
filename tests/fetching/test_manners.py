"""Sites are asked as they wish to be: by their robots.txt, slowly, and not again for what has not changed."""

import time
from email.utils import formatdate
from itertools import pairwise

import pytest

from mulaqat import __version__
from mulaqat.fetching import Gate, Policy, Seen
from mulaqat.intake import Refusal

from .site import Asked, Clock, Page, Site, policy


def refused(gate: Gate, url: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        gate(url)
    return caught.value


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /private", "/private/1", False),
        ("User-agent: *\nDisallow: /private", "/public", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: mulaqat\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a", False),
        ("User-agent: mulaqat\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", True),
        ("\ufeffUser-agent: *\r\nDisallow: /\r\n", "/a", False),
        ("", "/a", True),
        ("<html>not rules at all</html>", "/a", True),
    ],
)
def test_robots(site: Site, rules: str, path: str, allowed: bool) -> None:
    site.pages |= {"/robots.txt": Page(rules), path: Page("ok")}
    gate = Gate(policy())
    if allowed:
        assert gate(site.url(path)).body == b"ok"
    else:
        assert refused(gate, site.url(path)).reason == "robots"
        assert site.paths == []
    assert [asked.path for asked in site.asked].count("/robots.txt") == 1


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_robots_allows_all(site: Site, status: int) -> None:
    site.pages |= {"/robots.txt": Page("User-agent: *\nDisallow: /", status), "/": Page("ok")}
    assert Gate(policy())(site.url("/")).body == b"ok"


@pytest.mark.parametrize(
    "page",
    [Page("", 500), Page("", 503), Page("", 429), Page(b"#" * 600_000), Page("x", 200, {"Content-Encoding": "br"})],
)
def test_a_site_that_cannot_show_its_rules_is_left_alone(site: Site, page: Page) -> None:
    site.pages |= {"/robots.txt": page, "/": Page("ok")}
    assert refused(Gate(policy()), site.url("/")).reason == "unreachable"
    assert site.paths == []


def test_rules_are_kept_for_hours(site: Site, clock: Clock) -> None:
    site.pages |= {"/robots.txt": Page("User-agent: *\nDisallow: /a"), "/b": Page("ok")}
    gate = Gate(policy(clock))
    for _ in range(3):
        gate(site.url("/b"))
    assert [asked.path for asked in site.asked].count("/robots.txt") == 1
    clock.now += 7 * 3600
    site.pages["/robots.txt"] = Page("User-agent: *\nDisallow: /b")
    assert refused(gate, site.url("/b")).reason == "robots"


def test_each_redirect_asks_the_rules_of_its_site(site: Site) -> None:
    site.pages |= {
        "/robots.txt": Page("User-agent: *\nDisallow: /closed"),
        "/open": Page("", 302, {"Location": "/closed"}),
        "/closed": Page("no"),
    }
    assert refused(Gate(policy()), site.url("/open")).reason == "robots"
    assert site.paths == ["/open"]


def test_a_pause_between_two_questions(site: Site, clock: Clock) -> None:
    times: list[float] = []

    def timed(asked: Asked) -> Page:
        del asked
        times.append(clock.now)
        return Page("ok")

    site.pages |= {f"/{n}": timed for n in range(4)}
    gate = Gate(policy(clock))
    for n in range(4):
        gate(site.url(f"/{n}"))
    assert all(later - earlier >= 1.0 for earlier, later in pairwise(times))


def test_the_pause_a_site_asks_for(site: Site, clock: Clock) -> None:
    site.pages |= {"/robots.txt": Page("User-agent: *\nCrawl-delay: 20"), "/": Page("ok")}
    gate = Gate(policy(clock))
    for _ in range(3):
        gate(site.url("/"))
    assert [round(pause) for pause in clock.slept[-2:]] == [20, 20]
    site.pages["/robots.txt"] = Page("User-agent: *\nCrawl-delay: 3600")
    assert refused(Gate(policy(clock)), site.url("/")).reason == "later"


def test_busy_for_a_moment(site: Site, clock: Clock) -> None:
    answers = iter([Page("", 429, {"Retry-After": "7"}), Page("", 503), Page("ok")])
    site.pages["/"] = lambda _: next(answers)
    assert Gate(policy(clock))(site.url("/")).body == b"ok"
    assert [round(pause) for pause in clock.slept] == [1, 7, 20], "as it says; else longer each time"


@pytest.mark.parametrize("after", ["315360000", "9" * 40, "Fri, 01 Jan 2100 00:00:00 GMT", "600"])
def test_busy_for_long(site: Site, clock: Clock, after: str) -> None:
    site.pages |= {"/": Page("", 429, {"Retry-After": after}), "/other": Page("ok")}
    gate = Gate(policy(clock))
    assert refused(gate, site.url("/")).reason == "later"
    assert refused(gate, site.url("/other")).reason == "later", "the host is left alone, not the page"
    assert site.paths == ["/"]
    assert 500 < gate.rest(site.url("/x")) <= 24 * 3600
    clock.now += 24 * 3600
    assert gate(site.url("/other")).body == b"ok"


@pytest.mark.parametrize("after", ["soon", "-5", "", "0x10", "٣"])
def test_a_rest_that_means_nothing(site: Site, clock: Clock, after: str) -> None:
    value = after.encode().decode("latin-1")
    site.pages["/"] = Page("", 503, {"Retry-After": value})
    gate = Gate(policy(clock))
    assert refused(gate, site.url("/")).reason == "later"
    assert [round(pause) for pause in clock.slept[-2:]] == [5, 20]
    assert round(gate.rest(site.url("/"))) == 80


def test_a_rest_until_a_date(site: Site, clock: Clock) -> None:
    site.pages["/"] = Page("", 503, {"Retry-After": formatdate(time.time() + 3000, usegmt=True)})
    gate = Gate(policy(clock))
    assert refused(gate, site.url("/")).reason == "later"
    assert 2900 < gate.rest(site.url("/")) <= 3000


def test_only_what_is_new(site: Site) -> None:
    def versioned(asked: Asked) -> Page:
        fresh = asked.headers.get("if-none-match") == '"1"' or asked.headers.get("if-modified-since") == "yesterday"
        return Page("", 304) if fresh else Page("ok")

    site.pages["/"] = versioned
    gate = Gate(policy())
    for seen, new in ((Seen(), True), (Seen('"1"'), False), (Seen(None, "yesterday"), False), (Seen('"2"'), True)):
        assert (gate.changed(site.url("/"), seen) is not None) == new
    site.pages["/"] = Page("", 304)
    with pytest.raises(Refusal, match="304"):
        gate.changed(site.url("/"), Seen())


def test_who_is_asking(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    site.pages["/"] = Page("ok", 200, {"Set-Cookie": "a=b; Path=/"})
    gate = Gate(policy(contact="news@example.org"))
    for _ in range(2):
        gate(site.url("/#part"))
    asked = site.asked[-1]
    assert asked.headers["user-agent"] == f"mulaqat/{__version__} (+news@example.org)"
    assert asked.headers["host"] == f"site.test:{site.port}"
    assert asked.path == "/"
    assert not {"cookie", "authorization", "referer", "from"} & set(asked.headers)
    assert Policy().agent == f"mulaqat/{__version__}"
