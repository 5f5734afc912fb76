"""list stories, list commitments, story and judge: what they print and how they end."""

import csv
import io
import json
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from mulaqat.model import Place
from tests.stories.reports import OMID, SADIA, day_of, met, prose, report

from .conftest import Run

DAY = day_of("2023-05-01")
PORT = "بندرگاہ تک سڑک دو برس میں بن جائے گی"
FIRST = report(
    1, met(SADIA, OMID, day=DAY, place=Place("Quetta", None, "PK")), said=((SADIA, PORT),), published="2023-05-02"
)
SECOND = report(2, met(OMID, SADIA, day=DAY), text=f"{prose(2)} \x1b[31m", promised=((OMID, PORT),))
THIRD = report(3)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    path = tmp_path / "news.db"
    with open_archive(path) as archive:
        for document, record in (FIRST, SECOND, THIRD):
            archive.add(document, record)
    return path


def test_list_stories(mulaqat: Run, place: Path) -> None:
    (row,) = json.loads(mulaqat("list", "stories", "--archive", place, "--format", "json").out)
    assert (row["reports"], row["sources"], row["form"], row["days"]) == (2, 2, "in_person", "2023-05-01")
    assert set(row["documents"].split("; ")) == {FIRST[0].id, SECOND[0].id}
    assert mulaqat("list", "stories", "--archive", place).out.endswith("1 found\n")
    (line,) = csv.DictReader(io.StringIO(mulaqat("list", "stories", "--archive", place, "--format", "csv").out))
    assert line["story"] == row["story"]
    assert mulaqat("list", "stories", "--archive", place, "--outlet", "اخبار 3").out == "0 found\n"


def test_list_commitments(mulaqat: Run, place: Path) -> None:
    (row,) = json.loads(mulaqat("list", "commitments", "--archive", place, "--format", "json").out)
    assert (row["debtors"], row["subject"], row["status"], row["later"]) == ("Omid Rad", PORT, "promised", [])
    text = SECOND[0].text
    assert text[row["start"] : row["end"]] == PORT


def test_story(mulaqat: Run, place: Path) -> None:
    result = mulaqat("story", FIRST[0].id, "--archive", place)
    assert (result.code, result.err) == (0, [])
    heading, shared, added, *_ = [part.splitlines() for part in result.out.split("\n\n")]
    assert heading[0].startswith("story-")
    assert "2 reports, 2 independent" in " ".join(heading)
    assert (shared[0], added[0]) == ("All tell", "Only 1 tells")
    assert "   participant: Sadia Anwar" in shared
    assert "Contradiction, roles of person/omid" in result.out
    assert "guest: 2 at 0-4 «خبر:»" in result.out
    assert "\x1b" not in result.out
    (story,) = json.loads(mulaqat("list", "stories", "--archive", place, "--format", "json").out)
    compared = json.loads(mulaqat("story", story["story"], "--archive", place, "--format", "json").out)
    facts = {fact["id"]: fact for fact in compared["facts"]}
    assert {facts[fact]["kind"] for fact in compared["shared"]} == {"participant", "date", "status"}
    missing = mulaqat("story", THIRD[0].id, "--archive", place)
    assert (missing.code, len(missing.err)) == (2, 1)


def test_judge(mulaqat: Run, place: Path) -> None:
    pair = (FIRST[0].id, SECOND[0].id)
    result = mulaqat(
        "judge", "apart", *pair, "--by", "Zahra", "--at", "2024-01-01", "--note", "=two", "--archive", place
    )
    assert (result.code, result.out) == (0, "judgement 1\n")
    assert mulaqat("list", "stories", "--archive", place).out == "0 found\n"
    assert mulaqat("judge", "undo", "1", "--by", "Zahra", "--archive", place).out == "judgement 2\n"
    assert mulaqat("list", "stories", "--archive", place).out.endswith("1 found\n")
    first, second = json.loads(mulaqat("judge", "list", "--archive", place, "--format", "json").out)
    assert (first["deed"], first["by"], first["at"], first["note"]) == ("apart", "Zahra", "2024-01-01", "=two")
    assert (second["deed"], second["undone"], second["at"][:2]) == ("undo", 1, "20")


@pytest.mark.parametrize(
    "words",
    [
        ["apart", "doc-1", "--by", "Z"],
        ["undo", "x", "--by", "Z"],
        ["undo", "--by", "Z"],
        ["together", FIRST[0].id, SECOND[0].id],
        ["maybe", FIRST[0].id, SECOND[0].id, "--by", "Z"],
    ],
)
def test_judge_wrong_usage(mulaqat: Run, place: Path, words: list[str]) -> None:
    result = mulaqat("judge", *words, "--archive", place)
    assert (result.code, result.out, len(result.err)) == (2, "", 1)


def test_judge_what_is_not_there(mulaqat: Run, place: Path) -> None:
    for words in (["undo", "9"], ["apart", FIRST[0].id, "doc-none"]):
        result = mulaqat("judge", *words, "--by", "Z", "--archive", place)
        assert (result.code, len(result.err)) == (1, 1)
