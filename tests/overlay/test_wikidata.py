"""What Wikidata gives: the result of a query, and entities of a dump. People and ids are invented."""

import json
from typing import Any

import pytest

from tests.overlay.conftest import Add

ENTITY = "http://www.wikidata.org/entity/"
PRESIDENT = "Q900000001"


def binding(**told: str) -> dict[str, dict[str, str]]:
    return {name: {"type": "literal", "value": value} for name, value in told.items()}


def result(*rows: dict[str, dict[str, str]]) -> str:
    return json.dumps({"head": {"vars": []}, "results": {"bindings": rows}}, ensure_ascii=False, indent=1)


PARIZAD = binding(
    person=ENTITY + "Q900000020", personLabel="Parizad Barlas", nameUr="پریزاد برلاس", position=ENTITY + PRESIDENT,
    start="2010-01-05T00:00:00Z", end="2020-03-03T00:00:00Z",
)  # fmt: skip


def snak(value: Any) -> dict[str, Any]:
    return {"snaktype": "value", "datavalue": {"value": value}}


def day(value: str, precision: int) -> dict[str, Any]:
    return snak({"time": f"+{value}T00:00:00Z", "precision": precision})


def entity(number: str, name: str, urdu: str, *held: dict[str, Any], kind: str = "Q5") -> dict[str, Any]:
    return {
        "id": number,
        "lastrevid": 77,
        "labels": {"en": {"value": name}} | ({"ur": {"value": urdu}} if urdu else {}),
        "claims": {"P31": [{"mainsnak": snak({"id": kind}), "rank": "normal"}], "P39": list(held)},
    }


def held(
    position: str, start: dict[str, Any] | None, end: dict[str, Any] | None, rank: str = "normal"
) -> dict[str, Any]:
    qualifiers = {key: [value] for key, value in (("P580", start), ("P582", end)) if value}
    return {"mainsnak": snak({"id": position}), "rank": rank, "qualifiers": qualifiers}


def test_a_query_s_result(add: Add) -> None:
    added = add({"result.json": result(PARIZAD)})
    assert (added.told, added.unfit) == ([], [])
    world = added.knowledge.world
    (term,) = world.terms_of("parizad-barlas")
    assert (term.office, term.start, term.end) == ("XL/president", "2010-01-05", "2020-03-03")
    assert (world.people["parizad-barlas"].wikidata, world.people["parizad-barlas"].country) == ("Q900000020", "XL")
    written = (added.folder / "world" / "lalistan.toml").read_text(encoding="utf-8")
    assert written.count('source = "Wikidata Q900000020"') == 2


def test_a_person_is_known_by_the_number(add: Add) -> None:
    row = binding(person=ENTITY + "Q900000010", position=ENTITY + PRESIDENT, start="2020-03-04", end="2024-01-01")
    added = add({"result.json": result(row)})
    assert added.told == []
    (term,) = added.knowledge.world.terms_of("nawidar-khaksar")
    assert term.end == "2024-01-01"


def test_an_office_by_its_label_and_country(add: Add) -> None:
    row = {
        **PARIZAD,
        **binding(position=ENTITY + "Q900000009", positionLabel="First Minister of Lalistan", country="XL"),
    }
    added = add({"result.json": result(row)})
    assert added.told == []
    assert added.knowledge.world.terms_of("parizad-barlas")[0].office == "XL/first-minister"


def test_a_fault_of_a_result_has_its_line(add: Add) -> None:
    text = result(PARIZAD, {**PARIZAD, **binding(person=ENTITY + "Q900000021", personLabel="Q900000021", nameUr="گل")})
    ((file, line, told),) = add({"result.json": text}).told
    assert file == "result.json"
    assert line is not None and line > 20
    assert json.loads("".join(text.splitlines()[line - 1 :]).partition("  ]")[0].strip().removesuffix("]"))["person"][
        "value"
    ].endswith("21")
    assert "no English name" in told


DUMP = [
    entity("Q900000030", "Mehrab Sattar", "مہراب ستار", held(PRESIDENT, day("2011-00-00", 9), day("2015-06-00", 10))),
    entity("Q900000031", "A River", "ایک ندی", held(PRESIDENT, day("2012-01-01", 11), None), kind="Q4022"),
    entity(
        "Q900000032", "Sohrab Sattar", "سہراب ستار",
        held(PRESIDENT, day("2016-01-02", 11), day("2016-05-04", 11), "deprecated"),
        held("Q900000099", day("2017-01-02", 11), None),
        held(PRESIDENT, day("2018-01-02", 11), day("2018-05-04", 11)),
    ),
]  # fmt: skip
SHAPES = {
    "a list": json.dumps(DUMP, ensure_ascii=False),
    "a list, one a line": "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in DUMP) + "\n]\n",
    "one a line": "\n".join(json.dumps(row, ensure_ascii=False) for row in DUMP) + "\n",
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_a_dump_of_entities(add: Add, text: str) -> None:
    added = add({"dump.json": text})
    assert (added.told, added.unfit) == ([], [])
    world = added.knowledge.world
    assert [(t.start, t.end) for t in world.terms_of("mehrab-sattar")] == [("2011-01-01", "2015-06-30")]
    assert [(t.start, t.end) for t in world.terms_of("sohrab-sattar")] == [("2018-01-02", "2018-05-04")]
    assert "a-river" not in world.people
    assert added.passed == {"Q900000099": 1}
    assert "Wikidata Q900000032 revision 77" in (added.folder / "world" / "lalistan.toml").read_text(encoding="utf-8")


def test_positions_of_the_user_s_own_table(add: Add) -> None:
    added = add({"dump.json": SHAPES["a list"]}, positions="Q900000099,XL,first-minister\n")
    assert (added.told, added.passed) == ([], {})
    assert [t.office for t in added.knowledge.world.terms_of("sohrab-sattar")] == ["XL/first-minister", "XL/president"]


FAULTY: dict[str, tuple[str, int, str]] = {
    "no JSON": ("[\n{\n", 2, "cannot be read as JSON"),
    "no JSON on a line": ('{"labels": {}, "claims": {}}\nx\n', 2, "cannot be read as JSON"),
    "no entity": ('[\n{"id": "Q1"}]', 2, "is no entity as Wikidata writes it"),
    "a number": ("[\n1]", 2, "is no entity as Wikidata writes it"),
    "claims in a list": ('[{"labels": {}, "claims": []}]', 1, "is no entity as Wikidata writes it"),
    "a result of numbers": ('{"results": {"bindings": [\n7]}}', 2, "is no row of a query's result"),
    "a result cut short": ('{"results": {"bindings": [\n{"person"', 2, "cannot be read as JSON"),
    "an end that nobody knows": (
        json.dumps([entity("Q900000033", "Kamil Barki", "کامل برکی", held(PRESIDENT, day("2011-01-01", 11), {"snaktype": "somevalue"}))]),
        1,
        "'?' is no year",
    ),
    "a century": (
        json.dumps([entity("Q900000033", "Kamil Barki", "کامل برکی", held(PRESIDENT, day("1900-00-00", 7), None))]),
        1,
        "'?' is no year",
    ),
    "without an Urdu label": (
        json.dumps([entity("Q900000033", "Kamil Barki", "", held(PRESIDENT, day("2011-01-01", 11), day("2012-01-01", 11)))]),
        1,
        "no Urdu name",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "words"), FAULTY.values(), ids=FAULTY)
def test_what_cannot_be_taken_is_told(add: Add, text: str, line: int, words: str) -> None:
    ((_, at, told),) = add({"dump.json": text}).told
    assert at == line
    assert words in told
