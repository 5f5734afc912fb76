"""What stands before every route: nobody gets past it by another way."""

from pathlib import Path

import pytest

from mulaqat.errors import InputError
from mulaqat.serving import Settings

from .conftest import BASE, READER, TOKEN, Client, asking

ADDRESSES = [
    "/",
    "/api/overview",
    "/api/meetings",
    "/api/reports/doc-0",
    "/api/csv/reports",
    "/api/search?q=Raisi",
    "/api/openapi.json",
    "/enter",
    "/nothing",
    "/static/nothing.js",
]
STRANGERS = [
    "evil.example",
    "evil.example:8765",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1.evil.example:8765",
    "127.0.0.1:8765.evil.example",
    "evil.example@127.0.0.1:8765",
    "127.0.0.1:8765/..",
    "localhost.:8765",
    "[::2]:8765",
    "0.0.0.0:8765",
    "2130706433:8765",
    "127.1:8765",
    "",
    " ",
    "*",
    "127.0.0.1:8765, evil.example",
]
HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("host", STRANGERS)
def test_a_strange_host_gets_nothing(client: Client, address: str, host: str) -> None:
    answer = client.get(address, headers={"host": host})
    assert answer.status_code == 400
    assert answer.json()["detail"] == "this server does not go by that name"


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "LOCALHOST:8765", "[::1]:8765"])
def test_its_own_hosts(client: Client, host: str) -> None:
    assert client.get("/api/overview", headers={"host": host}).status_code == 200


def test_two_hosts_are_none(client: Client) -> None:
    twice = [("host", "127.0.0.1:8765"), ("host", "evil.example")]
    assert client.get("/api/overview", headers=twice).status_code == 400


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_tells_browsers_to_run_nothing(client: Client, address: str) -> None:
    for answer in (client.get(address), client.get(address, headers={"host": "evil"}), client.post(address)):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS
        assert "server" not in answer.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "BREW"])
@pytest.mark.parametrize("address", [address for address in ADDRESSES if address != "/enter"])
def test_a_server_that_shows_takes_nothing(client: Client, method: str, address: str) -> None:
    answer = client.request(method, address, headers={"origin": BASE}, json={"deed": "undo", "by": "x", "undone": 1})
    assert answer.status_code == 403
    forged = {"origin": BASE, "x-http-method-override": method}
    assert client.get("/api/judgements", headers=forged).json()["total"] == 0


@pytest.mark.parametrize(
    "address", ["/static", "/static/", "/static/vendor/", "/static/../app.py", "/static/%2e%2e/app.py"]
)
def test_no_folder_is_listed(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/api/reports?country={}&country={}", "/en/statements?country={}&country={}"])
def test_of_two_the_last_counts(client: Client, address: str) -> None:
    """In pages as in the API, so that nothing is looked at one way and used another."""
    once, twice = (client.get(address.format(one, "IR")).text for one in ("IR", "QA"))
    other = client.get(address.format("IR", "QA")).text
    assert once.replace("QA", "IR") == twice.replace("QA", "IR") != other.replace("QA", "IR")


def test_an_address_without_end(client: Client) -> None:
    assert client.get("/api/overview?" + "x" * 5000).status_code == 414


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ({}, True),
        ({"host": "localhost"}, True),
        ({"host": "::1"}, True),
        ({"host": "127.8.8.8"}, True),
        ({"host": "0.0.0.0"}, False),
        ({"host": "::"}, False),
        ({"host": "192.168.1.5"}, False),
        ({"host": "example.org"}, False),
        ({"host": "0.0.0.0", "token": TOKEN}, True),
        ({"host": "0.0.0.0", "reader": READER}, True),
        ({"review": True}, False),
        ({"review": True, "reader": READER}, False),
        ({"review": True, "token": TOKEN}, True),
        ({"token": "short"}, False),
        ({"token": "with a\nline break in it"}, False),
        ({"token": TOKEN, "reader": TOKEN}, False),
    ],
)
def test_what_may_be_started(given: dict[str, object], fits: bool) -> None:
    if fits:
        Settings("news.db", **given)  # type: ignore[arg-type]
    else:
        with pytest.raises(InputError):
            Settings("news.db", **given)  # type: ignore[arg-type]


@pytest.fixture
def exposed(kept: Path) -> Client:
    """A server beyond this machine, for readers."""
    return asking(Settings(str(kept), host="192.0.2.7", token=TOKEN, names=("news.example",)))


@pytest.mark.parametrize("address", [a for a in ADDRESSES if a not in ("/enter", "/static/nothing.js")])
def test_beyond_this_machine_every_route_asks_for_the_token(exposed: Client, address: str) -> None:
    wrong = ["Bearer wrong-0123456789abcdef", f"Basic {TOKEN}", TOKEN, "Bearer", f"Bearer {TOKEN}x", f"Bearer  {TOKEN}"]
    for given in [{}, *({"authorization": one} for one in wrong), {"cookie": f"mulaqat={TOKEN}"}]:
        answer = exposed.get(address, headers=given)
        assert answer.status_code == 401, given
    assert exposed.get(f"{address}{'&' if '?' in address else '?'}token={TOKEN}").status_code == 401
    twice = [("authorization", f"Bearer {TOKEN}"), ("authorization", f"Bearer {TOKEN}")]
    assert exposed.get(address, headers=twice).status_code == 401
    assert exposed.get(address, headers={"authorization": f"Bearer {TOKEN}"}).status_code in (200, 404)


def test_nobody_tries_tokens_one_after_the_other(kept: Path) -> None:
    with asking(Settings(str(kept), host="192.0.2.7", token=TOKEN)) as guesser:
        tried = [
            guesser.get("/api/overview", headers={"authorization": f"Bearer guess-{n:012}"}).status_code
            for n in range(40)
        ]
        assert tried == [401] * 30 + [429] * 10
        assert guesser.get("/api/overview", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 429
        at_the_entrance = guesser.post("/enter", data={"token": TOKEN}, headers={"origin": BASE})
        assert at_the_entrance.status_code == 401


def test_it_goes_by_the_names_it_was_given(exposed: Client) -> None:
    token = {"authorization": f"Bearer {TOKEN}"}
    for host in ("news.example", "news.example:8765", "192.0.2.7:8765"):
        assert exposed.get("/api/overview", headers={**token, "host": host}).status_code == 200
    assert exposed.get("/api/overview", headers={**token, "host": "other.example"}).status_code == 400


def test_a_browser_is_led_to_the_entrance_and_keeps_a_cookie(kept: Path) -> None:
    with asking(Settings(str(kept), host="192.0.2.7", token=TOKEN)) as browser:
        page = browser.get("/", headers={"accept": "text/html"}, follow_redirects=False)
        assert (page.status_code, page.headers["location"]) == (303, "/enter")
        wrong = browser.post("/enter", data={"token": "wrong"}, headers={"origin": BASE})
        assert wrong.status_code == 401 and "set-cookie" not in wrong.headers
        right = browser.post("/enter", data={"token": TOKEN}, headers={"origin": BASE}, follow_redirects=False)
        assert right.status_code == 303
        kept_by_browser = right.headers["set-cookie"].lower()
        assert "httponly" in kept_by_browser and "samesite=strict" in kept_by_browser
        assert TOKEN not in right.headers["set-cookie"]
        assert browser.get("/api/overview").status_code == 200


def test_a_cookie_ends_with_the_server(kept: Path) -> None:
    settings = Settings(str(kept), host="192.0.2.7", token=TOKEN)
    with asking(settings) as before:
        before.post("/enter", data={"token": TOKEN}, headers={"origin": BASE})
        cookie = before.cookies["mulaqat"]
    with asking(settings) as after:
        assert after.get("/api/overview", headers={"cookie": f"mulaqat={cookie}"}).status_code == 401
