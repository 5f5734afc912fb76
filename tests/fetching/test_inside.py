"""Nothing that is fetched leads inside: not by its writing, not by its name, not by a redirect."""

import socket
from collections.abc import Iterator
from ipaddress import ip_network

import pytest

from mulaqat.fetching import Gate, Policy
from mulaqat.intake import Refusal
from tests import network

from .site import ELSEWHERE, HERE, Page, Site, look_up, policy, serving

LOOPBACK = [
    *(
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "0",
        "0.0.0.0",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "017700000001",
    ),
    *(
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "１２７.０.０.１",
        "127.0.0.1.",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.255.255.254",
    ),
    *("[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:7f00:1]", "[::127.0.0.1]"),
    *("[64:ff9b::7f00:1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]"),
]
CLOSED = [
    *(
        "10.0.0.1",
        "10.255.255.255",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "192.168.255.255",
        "169.254.169.254",
    ),
    *("100.64.0.1", "100.127.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255"),
    *("198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "0.1.2.3"),
    *("fe80::1", "fe80::1%1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "ff0e::1", "2001:db8::1", "2001::1"),
    *(
        "2001:10::1",
        "2001:20::1",
        "2002:a00:1::1",
        "3fff::1",
        "100::1",
        "::1",
        "::",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
    ),
    *("64:ff9b::a9fe:a9fe", "64:ff9b::10.1.1.1", "64:ff9b:1::808:808", "5f00::1"),
]
PUBLIC = [
    *(
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
    ),
    *("172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255"),
    *("2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "64:ff9b::1.1.1.1", "::ffff:1.1.1.1"),
]
NOT_FETCHED = [
    *(
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "ftp://site.test/",
        "gopher://site.test/",
        "data:text/html,x",
        "ldap://x/",
    ),
    *(
        "jar:http://site.test/!x",
        "javascript:alert(1)",
        "//site.test/",
        "site.test/",
        "",
        "http://",
        "http:///x",
        "http:/x",
    ),
    *("http://user@site.test/", "http://u:p@site.test/", "http://127.0.0.1@site.test/", "http://site.test@127.0.0.1/"),
    *(
        "http://127.0.0.1:80\\@site.test/",
        "http://site.test\\@127.0.0.1/",
        "http://site.test/a b",
        "http://si\tte.test/",
    ),
    *(
        "http://site.test/\n",
        "http://site.test/\r\nHost: x",
        "http://site.test:99999/",
        "http://site.test:x/",
        "http://[::1/",
    ),
    *(
        "http://[fe80::1%25eth0]/",
        "http://site.test:-1/",
        "http://site.test/\x00",
        "http://a%00b/",
        "http://" + "a" * 3000,
    ),
    *("http://site.test/\u202e", "http://.site.test/\u200b", "http://\u00ad\u00ad/"),
]


@pytest.fixture
def here(reaching_out: None) -> Iterator[Site]:
    del reaching_out
    with serving(HERE) as running:
        yield running
    assert running.asked == []


def refused(gate: Gate, url: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        gate(url)
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("host", LOOPBACK)
def test_this_machine_however_it_is_written(here: Site, host: str) -> None:
    """With the system's own resolver, at the very port of a server that listens."""
    url = f"http://{host}:{here.port}/"
    assert refused(Gate(Policy(ports=frozenset())), url).reason in ("address", "unreachable")


@pytest.mark.parametrize("address", CLOSED)
def test_closed_networks_behind_a_name(address: str) -> None:
    gate = Gate(Policy(look_up=lambda _host, _port: [address]))
    assert refused(gate, "http://name.test/").reason == "address"
    gate = Gate(Policy(look_up=lambda _host, _port: ["1.1.1.1", address]))
    assert refused(gate, "https://name.test/").reason == "address"


@pytest.mark.parametrize("address", PUBLIC)
def test_the_open_network_is_tried(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    def connect(place: object, timeout: float) -> socket.socket:
        tried.append(place)
        raise ConnectionRefusedError(timeout)

    monkeypatch.setattr("socket.create_connection", connect)
    gate = Gate(Policy(look_up=lambda _host, _port: [address]))
    assert refused(gate, "https://name.test/").reason == "unreachable"
    assert tried == [(address, 443)]


@pytest.mark.parametrize("url", NOT_FETCHED)
def test_what_is_no_plain_address(url: str) -> None:
    def never(host: str, port: int) -> list[str]:
        raise AssertionError(f"{host}:{port} was looked up")

    assert refused(Gate(Policy(look_up=never)), url).reason == "address"


@pytest.mark.parametrize("port", [0, 22, 25, 6379, 8080, 65535])
def test_other_ports(port: int) -> None:
    assert refused(Gate(Policy(look_up=look_up)), f"http://site.test:{port}/").reason == "address"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "place",
    [
        "http://127.0.0.2:{}/",
        "http://inside.test:{}/",
        "http://both.test:{}/",
        "//127.0.0.2:{}/",
        "file:///etc/passwd",
        "http://x@127.0.0.2:{}/",
    ],
)
def test_a_redirect_inside(site: Site, canary: Site, status: int, place: str) -> None:
    site.pages["/"] = Page("", status, {"Location": place.format(canary.port)})
    assert refused(Gate(policy()), site.url("/")).reason == "address"
    assert site.paths == ["/"]


def test_a_redirect_of_robots_txt_inside(site: Site, canary: Site) -> None:
    site.pages["/robots.txt"] = Page("", 302, {"Location": canary.url("/", ELSEWHERE)})
    assert refused(Gate(policy()), site.url("/")).reason == "address"


def test_refreshes_are_not_followed(site: Site, canary: Site) -> None:
    place = canary.url("/", ELSEWHERE)
    body = f'<meta http-equiv="refresh" content="0;url={place}"><img src="{place}"><script src="{place}"></script>'
    site.pages["/"] = Page(body, 200, {"Refresh": f"0;url={place}", "Link": f"<{place}>; rel=preload"})
    assert Gate(policy())(site.url("/")).body == body.encode()


def test_a_name_that_changes_its_address(site: Site, canary: Site) -> None:
    """The address that was checked is the one that is connected to: each connection looks up once."""
    assert canary.port
    answers = [[HERE], [HERE], [ELSEWHERE]]
    looked: list[str] = []

    def turning(host: str, port: int) -> list[str]:
        looked.append(f"{host}:{port}")
        return answers[min(len(looked), len(answers)) - 1]

    site.pages["/"] = Page("ok")
    gate = Gate(policy(look_up=turning))
    assert gate(site.url("/")).body == b"ok"
    assert len(looked) == len(site.asked) == 2
    assert set(network.asked) <= {HERE}, "a name was looked up once more behind our back"
    assert refused(gate, site.url("/")).reason == "address"
    assert len(site.asked) == 2


def test_the_policy_of_a_user_has_no_exception(reaching_out: None) -> None:
    del reaching_out
    assert Policy().private == ()
    assert Policy().ports == {80, 443}
    assert Policy(private=(ip_network("10.0.0.0/8"),)).private, "from Python, for those who know their network"
