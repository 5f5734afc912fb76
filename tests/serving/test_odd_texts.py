"""The catalogue's texts through the server: the search box, every parameter of every address, headers, judgements.

`make test` asks with some of them at some of the places, `make torture` with all of them everywhere.
"""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import schemathesis
from schemathesis.core.result import Ok

from mulaqat.archive import open_archive
from mulaqat.serving import Settings, create_app
from tests.torture.amount import LONG, reached
from tests.torture.catalogue.case import Case
from tests.torture.catalogue.letters import TEXTS

from .conftest import BASE, TOKEN, Client
from .test_fuzz import CHECKS, NAMES, digest
from .test_reviewing import some_fact

ASKED = [
    "q",
    "person",
    "office",
    "country",
    "outlet",
    "kind",
    "act",
    "stance",
    "speaker",
    "target",
    "since",
    "public",
    "number",
    "of",
]
ROOMS = [
    "search",
    "meetings",
    "statements",
    "reports",
    "entities",
    "network",
    "commitments",
    "stories",
    "doubts",
    "settings",
    "review",
]
DEEP = ["{}", "reports/{}", "meetings/{}/m1", "entities/person/{}", "entities/{}/x", "stories/{}", "nowhere/{}/{}"]
ECHOED = ["search?q={}", "meetings?person={}", "nowhere/{}/{}"]  # always tried with what could be markup
HEADERS = ["accept", "accept-language", "cookie", "authorization", "user-agent", "x-forwarded-host", "content-type"]
FIELDS = ["by", "document", "fact", "note", "other", "deed"]


def pieces(case: Case) -> list[str]:
    """What is odd in a text, short enough for an address, from its beginning and its end."""
    text = case.data()
    assert isinstance(text, str)
    odd = text.split("\n\n", 1)[1].rsplit("\n\n", 1)[0]
    return [*dict.fromkeys([odd[80:230], odd[-150:]])]


PIECES = [*dict.fromkeys(piece for case in TEXTS for piece in pieces(case))]


def some(places: Sequence[Any], number: int) -> Sequence[Any]:
    """The places for the text of this number: one of them in turn, or all."""
    return places if LONG else [places[number % len(places)]]


class Markup(HTMLParser):
    """What a page is made of: its elements with the names of their attributes; where its links lead."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.made: set[tuple[str, str]] = set()
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.made |= {(tag, name) for name, _ in attrs} | {(tag, "")}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action", "content")]

    def handle_decl(self, decl: str) -> None:
        self.made.add(("!", decl))

    def handle_comment(self, data: str) -> None:
        self.made.add(("comment", data))

    def handle_pi(self, data: str) -> None:
        self.made.add(("?", data))


@pytest.fixture(scope="module")
def usual(client: Client) -> set[tuple[str, str]]:
    """What pages are made of when nobody means harm."""
    addresses = [f"{room}{asked}" for room in ROOMS for asked in ("", "?country=IR&q=صدر", "?country=XX", "?since=x")]
    told = client.get("/api/reports?size=1").json()["items"][0]["document"]
    pages = [client.get(f"/en/{address}") for address in [*addresses, f"reports/{told}", "nowhere"]]
    return {made for page in pages for made in Markup(page.text).made}


@pytest.mark.parametrize("language", ["ur", "en"])
def test_pages(client: Client, kept: Path, usual: set[tuple[str, str]], language: str) -> None:
    """Whatever is asked: a page of the usual elements, whose links stay here, and no change."""
    before, asked = digest(kept.parent), 0
    places = [f"{room}?{name}={{}}" for room in ROOMS for name in ASKED] + DEEP
    for number, piece in enumerate(PIECES):
        shown = ECHOED if set(piece) & set("<>\"'&") else []
        for place in {*some(places, number), *shown}:
            address = f"/{language}/" + place.replace("{}", quote(piece, safe=""))
            answer = client.get(address, follow_redirects=False)
            assert answer.status_code < 500, address
            if answer.headers["content-type"].startswith("text/html"):
                page = Markup(answer.text)
                assert page.made <= usual, (address, page.made - usual)
                assert not [link for link in page.links if re.match(r"\s*(?:[a-z][a-z0-9+.-]*:|//|\\)", link, re.I)], (
                    address
                )
            assert answer.headers.get("location", f"/{language}/").startswith(f"/{language}/"), address
            asked += 1
    assert digest(kept.parent) == before
    reached("P33", asked, "pages asked for with odd texts")
    reached("P36", asked, "odd texts in addresses")


def test_every_parameter_of_the_api(kept: Path) -> None:
    """Right and wrong answers alike are as the description says."""
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", create_app(Settings(str(kept), names=NAMES)))
    operations = [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]
    places = [(one, place, name) for one in operations for place, name in parameters(one)]
    assert len(places) > 150
    before, asked = digest(kept.parent), 0
    for number, piece in enumerate(PIECES):
        for operation, place, name in some(places, number):
            given = {one.name: "x" for one in operation.path_parameters}
            query = {} if place == "path" else {name: piece}
            path = {**given, name: piece} if place == "path" else given
            case = operation.Case(method="GET", path_parameters=path, query=query)
            case.call_and_validate(checks=CHECKS)
            asked += 1
    assert digest(kept.parent) == before
    reached("P36", asked, "odd texts in the API's parameters")


def parameters(operation: Any) -> Iterator[tuple[str, str]]:
    """Where and how the parameters of an operation are given, of one that only shows."""
    if operation.method.upper() == "GET":
        yield from (("path", one.name) for one in operation.path_parameters)
        yield from (("query", one.name) for one in operation.query)


def test_headers(client: Client) -> None:
    for number, piece in enumerate(PIECES):
        for name in some(HEADERS, number):
            value = piece.encode()
            answer = client.get("/en/meetings", headers={name.encode(): value})
            assert answer.status_code < 500, (name, piece)
        cookie = "; ".join(f"{name}={quote(piece, safe='')}" for name in ("calendar", "digits", "reviewer", "mulaqat"))
        page = client.get("/en/meetings", headers={"cookie": cookie})
        assert page.status_code == 200


def test_judgements(reviewer: Client, copied: Path) -> None:
    """Taken or refused, in JSON and by the form of a page; the reports stay as they were."""
    with open_archive(copied) as archive:
        before = list(archive.readings())
    reviewer.headers.update({"authorization": f"Bearer {TOKEN}", "origin": BASE})
    about = some_fact(reviewer)
    taken = refused = 0
    for number, piece in enumerate(PIECES):
        for name in some(FIELDS, number):
            said = {"deed": "confirm", "by": "x", **about, name: piece}
            form = reviewer.post("/en/review", data={**said, "back": piece}, follow_redirects=False)
            assert form.status_code in (303, 400), (name, piece)
            assert form.headers.get("location", "/en/").startswith("/"), piece
            assert not form.headers.get("location", "/en/").startswith("//"), piece
            answer = reviewer.post("/api/judgements", json=said)
            assert answer.status_code in (201, 400), (name, piece)
            taken, refused = taken + (answer.status_code == 201), refused + (answer.status_code == 400)
            if answer.status_code == 201 and name in ("by", "note"):
                assert answer.json()[name] == piece
        raw = reviewer.post("/api/judgements", content=piece.encode(), headers={"content-type": "application/json"})
        assert raw.status_code == 400, piece
    assert taken and refused
    with open_archive(copied) as archive:
        assert list(archive.readings()) == before
        assert list(archive.verify()) == []
    reached("P36", taken + refused, "judgements with odd texts")
