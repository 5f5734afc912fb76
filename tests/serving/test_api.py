"""Every resource: what it gives is what the archive holds."""

import csv
import io
from pathlib import Path
from typing import Any

import msgspec
import pytest

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.model import Record

from .conftest import Client

LISTS = ["meetings", "statements", "agreements", "events", "doubts", "reports", "figures", "stories", "commitments"]


def got(client: Client, address: str) -> Any:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("what", LISTS)
def test_pages_put_together_are_the_list(client: Client, what: str) -> None:
    whole = got(client, f"/api/{what}?size=200")
    pages = [got(client, f"/api/{what}?size=7&number={number}") for number in range(1, whole["total"] // 7 + 2)]
    assert [item for page in pages for item in page["items"]] == whole["items"]
    assert whole["counted"] and whole["total"] == len(whole["items"])
    assert whole["items"] or what == "doubts"


@pytest.mark.parametrize("what", LISTS)
def test_a_list_as_a_table(client: Client, what: str) -> None:
    answer = client.get(f"/api/csv/{what}?size=200")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == len(got(client, f"/api/{what}?size=200")["items"])
    assert answer.headers["content-type"].startswith("text/csv")


def test_the_newest_come_first(client: Client) -> None:
    days = [item["day"] for item in got(client, "/api/reports?size=200")["items"]]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert days[: len(known)] == known


def test_counts_are_those_of_the_archive(client: Client, kept: Path) -> None:
    overview = got(client, "/api/overview")
    with open_archive(kept) as archive:
        counts = archive.counts()
    for kind in ("document", "meeting", "statement", "agreement", "event"):
        assert overview[f"{kind}s"] == counts[kind] > 0
    assert overview["told"] == {"told": counts["document"], "documents": counts["document"], "fresh": True}
    assert sum(week["meetings"] for week in overview["weeks"]) > 0
    assert overview["most"] and overview["stories"]


def test_a_meeting_of_two_reports_is_counted_once(client: Client, kept: Path) -> None:
    story = got(client, "/api/stories")["items"][0]
    told = [telling for telling in story["tellings"] if telling["facts"]]
    assert len(told) > 1
    with open_archive(kept) as archive:
        held = sum(meeting.status == "held" for _, record in archive.readings() for meeting in record.meetings)
    weeks = got(client, "/api/overview")["weeks"]
    assert sum(week["meetings"] for week in weeks) < held


def test_a_meeting_with_its_speakers_and_the_other_reports(client: Client) -> None:
    seen = [
        got(client, f"/api/meetings/{one['report']['document']}/{one['meeting']['id']}")
        for one in got(client, "/api/meetings?size=200")["items"]
    ]
    for one in seen:
        said = [statement for speaker in one["speakers"] for statement in speaker["statements"]]
        assert {statement["meeting"] for statement in said} <= {one["meeting"]["id"]}
    assert any(len(one["speakers"]) > 1 for one in seen)
    compared = [one["comparison"] for one in seen if one["comparison"]]
    assert compared and all(len(one["reports"]) > 1 for one in compared)


def test_the_runs_of_a_report_are_its_text_and_cover_its_evidence(client: Client, kept: Path) -> None:
    with open_archive(kept) as archive:
        readings = list(archive.readings())
    for document, record in readings:
        seen = got(client, f"/api/reports/{document.id}")
        assert "".join(run["text"] for run in seen["runs"]) == document.text
        for fact in seen["facts"]:
            covered = "".join(run["text"] for run in seen["runs"] if fact["id"] in run["facts"])
            wanted = sorted({(span["start"], span["end"]) for span in fact["evidence"]})
            places = {at for start, end in wanted for at in range(start, end)}
            assert covered == "".join(document.text[at] for at in sorted(places))
        assert msgspec.convert(seen["record"], Record) == record


def test_the_record_alone_is_in_the_record_format(client: Client, kept: Path) -> None:
    with open_archive(kept) as archive:
        for document, record in archive.readings():
            answer = client.get(f"/api/reports/{document.id}/record")
            assert msgspec.json.decode(answer.content, type=Record) == record
            assert answer.json()["format"] == "mulaqat-record/1"


def test_why_a_report_was_read_so(client: Client) -> None:
    report = got(client, "/api/reports?size=1")["items"][0]["document"]
    lines = got(client, f"/api/reports/{report}/explain")
    assert lines[0].startswith("── sentence 1")


def test_a_person_and_whom_he_met(client: Client) -> None:
    seen = got(client, "/api/figures/person/ebrahim-raisi")
    assert seen["who"]["name"] == "Ebrahim Raisi"
    assert "President of Iran" in {held["office"] for held in seen["held"]}
    assert seen["met"][0]["meetings"] >= seen["met"][-1]["meetings"] > 0
    for told in seen["meetings"]["items"]:
        there = [*told["meeting"]["hosts"], *told["meeting"]["guests"], *told["meeting"]["attendees"]]
        assert "person/ebrahim-raisi" in {actor["entity"] for actor in there}
    for told in seen["said"]["items"]:
        assert told["statement"]["speaker"]["entity"] == "person/ebrahim-raisi"


def test_a_country_and_an_office(client: Client) -> None:
    country = got(client, "/api/figures/country/IR")
    assert country["said"]["total"] > 0
    assert {told["statement"]["speaker"]["country"] for told in country["said"]["items"]} == {"IR"}
    assert country["met"]
    assert {met["who"]["id"] for met in country["met"]} - {"country/IR"}


def test_the_network_joins_those_who_met(client: Client) -> None:
    network = got(client, "/api/network?most=2000")
    names = {node["id"] for node in network["nodes"]}
    assert network["whole"] and network["edges"]
    assert all({edge["one"], edge["other"]} <= names for edge in network["edges"])
    some = got(client, "/api/network?most=3")
    assert len(some["nodes"]) <= 3 and not some["whole"]
    iran = got(client, "/api/network?country=IR")
    countries = {node["id"]: node["country"] for node in iran["nodes"]}
    assert all("IR" in (countries[edge["one"]], countries[edge["other"]]) for edge in iran["edges"])
    none = got(client, "/api/network?since=1990-01-01&until=1990-12-31")
    assert none == {"nodes": [], "edges": [], "whole": True}


def test_filters_hold_of_what_they_let_through(client: Client) -> None:
    for told in got(client, "/api/statements?act=praise&size=200")["items"]:
        assert told["statement"]["act"] == "praise"
    acts = {told["statement"]["act"] for told in got(client, "/api/statements?size=200")["items"]}
    by_act = [got(client, f"/api/statements?act={act}")["total"] for act in sorted(acts)]
    assert sum(by_act) == got(client, "/api/statements")["total"]
    said = got(client, "/api/statements?speaker=person/ebrahim-raisi")["items"]
    assert {told["statement"]["speaker"]["entity"] for told in said} == {"person/ebrahim-raisi"}
    towards = got(client, "/api/statements?target=country/IR")["items"]
    for told in towards:
        assert "country/IR" in {target["actor"]["entity"] for target in told["statement"]["targets"]}
    month = got(client, "/api/reports?since=2024-04-01&until=2024-04-30")["items"]
    assert month and all(item["day"].startswith("2024-04") for item in month)


def test_search_marks_the_words(client: Client) -> None:
    found = got(client, "/api/search?q=Raisi&size=2")
    assert len(found["hits"]) == 2 and found["more"]
    following = got(client, "/api/search?q=Raisi&size=2&number=2")
    assert {hit["document"] for hit in found["hits"]}.isdisjoint(hit["document"] for hit in following["hits"])
    assert any(snippet["highlights"] for hit in found["hits"] for snippet in hit["snippets"])


@pytest.mark.parametrize(
    "address",
    [
        "reports/doc-0",
        "reports/doc-0/record",
        "reports/doc-0/explain",
        "meetings/doc-0/m1",
        "stories/story-0",
        "figures/person/nobody",
        "nothing",
        "csv",
    ],
)
def test_what_is_not_there(client: Client, address: str) -> None:
    answer = client.get(f"/api/{address}")
    assert answer.status_code == 404
    assert answer.json().keys() == {"status_code", "detail"}


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("search?q=(", "no word"),
        ("search?q=%22one", "quotation mark"),
        ("meetings?person=%3F", "no word"),
        ("meetings?size=201", "Validation"),
        ("meetings?number=0", "Validation"),
        ("meetings?number=200&size=200", "narrow it"),
        ("meetings?since=yesterday", "Validation"),
        ("meetings?country=" + "x" * 201, "Validation"),
        ("csv/passwords", "Validation"),
    ],
)
def test_what_is_asked_wrongly_is_told(client: Client, address: str, told: str) -> None:
    answer = client.get(f"/api/{address}")
    assert answer.status_code == 400
    assert told in answer.json()["detail"]


def test_the_description_knows_every_way_to_ask(client: Client) -> None:
    description = got(client, "/api/openapi.json")
    assert description["openapi"].startswith("3.1")
    for path, ways in description["paths"].items():
        for method, way in ways.items():
            assert "503" in way["responses"], f"{method} {path}"
    assert mulaqat.__version__ == description["info"]["version"]


def test_a_fault_that_repeats_the_address_is_one_line(client: Client) -> None:
    answer = client.get("/api/csv/a%0D%0ASet-Cookie:%20a=b?number=none")
    assert answer.status_code == 400
    assert "\n" not in answer.json()["detail"]
