"""Who held it: a phrase of the press and a day, and the person whom the public record gives.

questions.tsv was written before its writer opened the world's files (but for twelve rows with an outlet, added
when bare titles were found in one country's file); an empty name means that nobody can know.
The rows with an outlet's country need it (وزیراعظم in a paper of Karachi). The reader takes it from the dateline's
town alone: so they are asked twice, with a town of the country before them and without any place.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from mulaqat.evaluation.actors import same_name
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Document
from mulaqat.pipeline import read_document

TABLE = Path(__file__).with_name("questions.tsv")
FRAME = "{} نے کہا کہ بات چیت جاری رہے گی۔"
TOWNS = {"AF": "کابل", "IN": "نئی دہلی", "IR": "تہران", "PK": "اسلام آباد", "SA": "ریاض", "TR": "انقرہ"}
COLUMNS = ["outlet", "date", "name", "urdu", "source"]


@dataclass(frozen=True)
class Answer:
    outlet: str
    date: str
    wanted: str
    phrase: str
    given: str  # empty: nobody named

    @property
    def right(self) -> bool:
        return bool(self.wanted and self.given) and same_name(self.wanted, self.given)

    @property
    def wrong(self) -> bool:
        return bool(self.given) and not self.right


def table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def name_of_speaker(phrase: str, day: str, knowledge: Knowledge, dateline: str = "") -> str:
    text = dateline + FRAME.format(phrase)
    statements = read_document(Document(text, published=day), knowledge).statements
    speaker = statements[0].speaker if statements else None
    return (speaker.name or "") if speaker and speaker.kind == "person" else ""


def ask(rows: list[dict[str, str]], knowledge: Knowledge, datelines: dict[str, str]) -> Iterator[Answer]:
    for row in rows:
        given = name_of_speaker(row["urdu"], row["date"], knowledge, datelines.get(row["outlet"], ""))
        yield Answer(row["outlet"], row["date"], row["name"], row["urdu"], given)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="module")
def answers(knowledge: Knowledge) -> list[Answer]:
    return list(ask(table(), knowledge, {}))


@pytest.fixture(scope="module")
def at_home(knowledge: Knowledge) -> list[Answer]:
    datelines = {country: f"{town}: " for country, town in TOWNS.items()}
    return list(ask([row for row in table() if row["outlet"]], knowledge, datelines))


@pytest.fixture(scope="module")
def abroad(answers: list[Answer]) -> list[Answer]:
    return [answer for answer in answers if not answer.outlet]


def test_the_table_is_in_order() -> None:
    rows = table()
    keys = [(row["outlet"], row["date"], row["urdu"]) for row in rows]
    assert list(rows[0]) == COLUMNS
    assert keys == sorted(set(keys))
    assert len(rows) >= 400
    assert sum(not row["name"] for row in rows) >= 40


def test_nearly_all_that_can_be_known_is_known(abroad: list[Answer]) -> None:
    asked = [answer for answer in abroad if answer.wanted]
    missed = [answer for answer in asked if not answer.right]
    assert len(missed) <= 0.03 * len(asked), missed


def test_nobody_is_guessed_where_nobody_can_know(abroad: list[Answer]) -> None:
    assert [answer for answer in abroad if not answer.wanted and answer.given] == []


def test_nobody_is_taken_for_somebody_else(answers: list[Answer]) -> None:
    assert [answer for answer in answers if answer.wrong] == []


def test_a_dateline_says_whose_minister_is_meant(at_home: list[Answer]) -> None:
    asked = [answer for answer in at_home if answer.wanted]
    missed = [answer for answer in asked if not answer.right]
    assert len(missed) <= 0.15 * len(asked), missed


def test_a_dateline_leads_to_nobody_wrong(at_home: list[Answer]) -> None:
    assert [answer for answer in at_home if answer.wrong] == []
