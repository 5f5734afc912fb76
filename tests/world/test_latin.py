"""How near a spelled name comes to the usual one.

latin.tsv holds every 17th of the people with a full Urdu name, by id, as the data stood when it was drawn. The
rules and the last name words were tuned on the others; the older words of data/ur/names.tsv were gathered before
there was a sample. Spelling knows no people: it sees the words alone.
"""

import csv
from pathlib import Path

import pytest

from mulaqat.entities.latin import spell
from mulaqat.evaluation.actors import same_name
from mulaqat.knowledge import Knowledge, load_knowledge

TABLE = Path(__file__).with_name("latin.tsv")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def spelled(name: str, knowledge: Knowledge) -> str:
    return spell(knowledge.key(name).split(), knowledge.lexicon)


def test_the_table_is_in_order() -> None:
    ids = [row["id"] for row in table()]
    assert len(ids) == 300
    assert ids == sorted(set(ids))


def test_four_of_five_names_are_recognised(knowledge: Knowledge) -> None:
    rows = table()
    missed = [row for row in rows if not same_name(row["name"], spelled(row["urdu"], knowledge))]
    assert len(missed) <= 0.2 * len(rows), missed


# Invented names: no word of them stands in names.tsv.
@pytest.mark.parametrize(
    ("urdu", "latin"),
    [
        ("زرنوف", "Zarnov"),
        ("اسپینکو", "Spenko"),
        ("القدامی", "Al-Qadami"),
        ("الیمبار", "Alembar"),
        ("بلوراک", "Blorak"),
        ("کرولند", "Kroland"),
        ("ایڈورنا", "Edorna"),
        ("وولزن", "Volzen"),
        ("ماستوویچ", "Mastovich"),
        ("زمیہ", "Zamia"),
    ],
)
def test_letters_by_where_they_stand(urdu: str, latin: str, knowledge: Knowledge) -> None:
    assert spelled(urdu, knowledge) == latin
