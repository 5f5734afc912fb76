"""Claims from one entity of a dump of Wikidata: a human (P31 Q5) and the positions that he held (P39)."""

from collections.abc import Iterator
from typing import Any

from .claim import Claim, Claims

HUMAN, INSTANCE, HELD, START, END = "Q5", "P31", "P39", "P580", "P582"
UNKNOWN = "?"
PRECISION = {11: 10, 10: 7, 9: 4}  # a day, a month, a year: how much of 2021-08-03 is told


def claims_of(entity: dict[str, Any], file: str, line: int, claims: Claims) -> None:
    """Add a human's positions to `claims`; what is no human says nothing. Deprecated statements are left out.

    Raises AttributeError, KeyError or TypeError for what is no entity.
    """
    if HUMAN not in {_id(statement["mainsnak"]) for statement in _statements(entity, INSTANCE)}:
        return
    for statement in _statements(entity, HELD):
        position = _id(statement.get("mainsnak", {}))
        if position:
            start, end = (_day(statement, key) for key in (START, END))
            claims.rows.append(_claim(entity, file, line, position, start, end))


def _claim(entity: dict[str, Any], file: str, line: int, position: str, start: str, end: str) -> Claim:
    urdu = [_label(entity, "ur"), *(alias["value"] for alias in entity.get("aliases", {}).get("ur", ()))]
    number = entity.get("id", "")
    return Claim(
        file=file,
        line=line,
        person=_label(entity, "en"),
        names=tuple(name for name in urdu if name),
        position=position,
        start=start,
        end=end,
        wikidata=number,
        source=f"Wikidata {number}" + (f" revision {entity['lastrevid']}" if entity.get("lastrevid") else ""),
    )


def _label(entity: dict[str, Any], language: str) -> str:
    return str(entity.get("labels", {}).get(language, {}).get("value", ""))


def _statements(entity: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    rows = entity["claims"].get(name, ())
    return (statement for statement in rows if statement.get("rank") != "deprecated")


def _id(snak: dict[str, Any]) -> str:
    return str(snak["datavalue"]["value"].get("id", "")) if "datavalue" in snak else ""


def _day(statement: dict[str, Any], name: str) -> str:
    """The first day that a qualifier gives, as much of it as is known; UNKNOWN where it says that nobody knows it."""
    for snak in statement.get("qualifiers", {}).get(name, ()):
        if "datavalue" not in snak:
            return UNKNOWN if snak.get("snaktype") == "somevalue" else ""
        value = snak["datavalue"]["value"]
        return value["time"].lstrip("+")[: PRECISION.get(value["precision"], 0)] or UNKNOWN
    return ""
