"""Reviewing: who may judge, what becomes of a judgement, and that other sites cannot."""

from pathlib import Path
from typing import Any

import pytest

from mulaqat.archive import open_archive

from .conftest import BASE, READER, TOKEN, Client

MINE = {"authorization": f"Bearer {TOKEN}", "origin": BASE}


def some_fact(client: Client, kind: str = "statement") -> dict[str, Any]:
    told = client.get(f"/api/{kind}s?size=1").json()["items"][0]
    return {"document": told["report"]["document"], "fact": told[kind]["id"]}


def judged(client: Client, **saying: Any) -> Any:
    answer = client.post("/api/judgements", json={"by": "زہرا", **saying}, headers=MINE)
    assert answer.status_code == 201, answer.text
    return answer.json()


def standing(client: Client, about: dict[str, Any]) -> Any:
    facts = client.get(f"/api/reports/{about['document']}").json()["facts"]
    return next(fact["judgement"] for fact in facts if fact["id"] == about["fact"])


def test_reading_is_for_all_and_judging_for_the_token(reviewer: Client) -> None:
    assert reviewer.get("/api/overview").status_code == 401  # a reader's token was set
    assert reviewer.get("/api/overview", headers={"authorization": f"Bearer {READER}"}).status_code == 200
    reviewer.headers["authorization"] = f"Bearer {TOKEN}"
    about = some_fact(reviewer)
    saying = {"deed": "confirm", "by": "x", **about}
    for given, status in [
        ({"authorization": "Bearer nobody-0123456789abcdef"}, 401),
        ({"authorization": f"Bearer {READER}"}, 403),
        ({"authorization": f"Bearer {TOKEN}", "origin": "http://evil.example"}, 403),
        ({"authorization": f"Bearer {TOKEN}", "origin": "null"}, 403),
        ({"authorization": f"Bearer {TOKEN}", "origin": "http://127.0.0.1:9999"}, 403),
        ({"authorization": f"Bearer {TOKEN}", "sec-fetch-site": "cross-site"}, 403),
        ({"authorization": f"Bearer {TOKEN}", "sec-fetch-site": "same-site"}, 403),
    ]:
        assert reviewer.post("/api/judgements", json=saying, headers=given).status_code == status, given
    assert reviewer.get("/api/judgements").json()["total"] == 0
    judged(reviewer, deed="confirm", **about)
    assert reviewer.get("/api/judgements").json()["total"] == 1


def test_a_cookie_judges_only_from_our_own_pages(reviewer: Client) -> None:
    reviewer.post("/enter", data={"token": TOKEN}, headers={"origin": BASE})
    saying = {"deed": "confirm", "by": "x", **some_fact(reviewer)}
    assert reviewer.post("/api/judgements", json=saying).status_code == 403  # nothing says where it comes from
    elsewhere = {"origin": "http://evil.example"}
    assert reviewer.post("/api/judgements", json=saying, headers=elsewhere).status_code == 403
    assert reviewer.post("/api/judgements", json=saying, headers={"origin": BASE}).status_code == 201


def test_confirmed_corrected_rejected_undone(reviewer: Client) -> None:
    reviewer.headers["authorization"] = f"Bearer {TOKEN}"
    about = some_fact(reviewer)
    assert standing(reviewer, about) is None
    judged(reviewer, deed="confirm", note="پڑھ لیا", **about)
    assert standing(reviewer, about)["deed"] == "confirm"
    assert standing(reviewer, about)["by"] == "زہرا"
    judged(reviewer, deed="correct", correction={"speaker": "Xi Jinping"}, **about)
    assert standing(reviewer, about)["correction"] == {"speaker": "Xi Jinping"}
    last = judged(reviewer, deed="reject", **about)
    assert standing(reviewer, about)["deed"] == "reject"
    judged(reviewer, deed="undo", undone=last["number"])
    assert standing(reviewer, about)["deed"] == "correct"
    said = reviewer.get(f"/api/judgements?document={about['document']}").json()["items"]
    assert [one["deed"] for one in said] == ["undo", "reject", "correct", "confirm"]
    assert all(one["at"] for one in said)


def test_two_reports_are_set_apart(reviewer: Client) -> None:
    reviewer.headers["authorization"] = f"Bearer {TOKEN}"
    story = reviewer.get("/api/stories").json()["items"][0]
    one, other = (telling["document"] for telling in story["tellings"][:2])
    judged(reviewer, deed="apart", document=one, other=other)
    assert not reviewer.get("/api/overview").json()["told"]["fresh"]


@pytest.mark.parametrize(
    ("saying", "told"),
    [
        ({"deed": "confirm"}, "document is missing"),
        ({"deed": "confirm", "document": "doc-0", "fact": "s1"}, "no such fact"),
        ({"deed": "undo", "undone": 99}, "no such judgement"),
        ({"deed": "undo"}, "undone is missing"),
        ({"deed": "apart", "document": "doc-0", "other": "doc-1"}, "not in the archive"),
        ({"deed": "burn"}, "Validation"),
        ({"deed": "confirm", "by": ""}, "who makes it"),
        ({"deed": "confirm", "by": "x\0"}, "NUL"),
        ({"deed": "correct"}, "says what is right"),
        ({"deed": "correct", "correction": {"colour": "red"}}, "can be corrected"),
        ({"deed": "correct", "correction": {"speaker": " "}}, "what is right"),
        ({"deed": "correct", "correction": {"content": "یہ الفاظ وہاں نہیں"}}, "do not stand in the report"),
        ({"deed": "confirm", "by": "x" * 3000}, "at most"),
        ({"deed": "confirm", "unknown": 1}, "Validation"),
    ],
)
def test_what_makes_no_sense_is_told(reviewer: Client, saying: dict[str, Any], told: str) -> None:
    reviewer.headers["authorization"] = f"Bearer {TOKEN}"
    about = {} if saying == {"deed": "confirm"} else some_fact(reviewer)
    sent = {"by": "x", **about, **saying}
    answer = reviewer.post("/api/judgements", json=sent, headers=MINE)
    assert answer.status_code == 400
    assert told in answer.json()["detail"]
    assert reviewer.get("/api/judgements").json()["total"] == 0


def test_the_archive_stays_whole(reviewer: Client, copied: Path) -> None:
    reviewer.headers["authorization"] = f"Bearer {TOKEN}"
    for kind in ("meeting", "statement", "agreement"):
        judged(reviewer, deed="confirm", **some_fact(reviewer, kind))
    with open_archive(copied) as archive:
        assert list(archive.verify()) == []
