"""FollowTheMoney entities, held against the library itself where it is installed."""

import json
from typing import Any

import pytest

from mulaqat.export import FORMATS
from tests.export.samples import samples

LINES = [json.loads(line) for line in "".join(FORMATS["ftm"].pieces(samples())).split("\n")[:-1]]


@pytest.fixture(scope="module")
def model() -> Any:
    """The library's model; without it (it builds PyICU from source) these tests skip, and say so."""
    reason = "FollowTheMoney is not installed: make interop"
    return pytest.importorskip("followthemoney", reason=reason, exc_type=ImportError).model


def test_every_entity_fits_its_schema(model: Any) -> None:
    for data in LINES:
        proxy = model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
        assert proxy.id == data["id"]
        unknown = set(data["properties"]) - set(proxy.schema.properties)
        assert unknown == set(), "a property that the schema does not have"
        for name, values in data["properties"].items():
            assert len(proxy.get(name)) == len(set(values)), f"{data['schema']}:{name} {values} was not taken"


def test_links_lead_to_entities_of_the_right_kind(model: Any) -> None:
    known = {data["id"]: data["schema"] for data in LINES}
    links = 0
    for data in LINES:
        for name, values in data["properties"].items():
            wanted = model.get(data["schema"]).get(name)
            if wanted.type.name == "entity":
                assert all(model.get(known[value]).is_a(wanted.range) for value in values)
                links += len(values)
    assert links > 200


def test_names_are_the_same_in_every_report() -> None:
    """Fragments of one entity have one schema, and nobody stands under two ids."""
    schemata: dict[str, set[str]] = {}
    for data in LINES:
        schemata.setdefault(data["id"], set()).add(data["schema"])
    assert {name for name, kinds in schemata.items() if len(kinds) > 1} == set()
    assert sum(data["id"] == "person-ali-khamenei" for data in LINES) > 1
    assert all(set(data) == {"id", "schema", "properties"} for data in LINES)


def test_every_statement_points_at_its_article() -> None:
    notes = [data for data in LINES if data["schema"] == "Note"]
    assert len(notes) == sum(len(record.statements) for _, record in samples())
    articles = {record.document.id for _, record in samples()}
    assert {proof for data in notes for proof in data["properties"]["proof"]} <= articles
