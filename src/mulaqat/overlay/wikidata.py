"""Claims from Wikidata: the JSON of a query's result, or a dump of entities, one a line or in one list."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError

from .claim import Claim, Claims
from .entity import claims_of
from .json_text import objects

VARIABLES = ("person", "personLabel", "nameUr", "position", "positionLabel", "country", "start", "end")
BINDINGS = re.compile(r'"bindings"\s*:\s*\[')
ENTITY = re.compile(r"Q\d+$")


def read_json(path: Path, claims: Claims) -> None:
    """Add what the file says to `claims`; raises DataError for what is neither of the two."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(str(path), None, f"is not UTF-8 at byte {error.start}; save it as UTF-8") from error
    found = BINDINGS.search(text)
    if found:
        for line, row in objects(path, text, found.end()):
            if not isinstance(row, dict):
                raise DataError(str(path), line, "is no row of a query's result (variables with their values)")
            claims.rows.append(_binding(path, line, row))
        return
    for line, entity in _entities(path, text):
        try:
            claims_of(entity, str(path), line, claims)
        except (AttributeError, KeyError, TypeError):
            told = "is no entity as Wikidata writes it (labels, claims) and no result of a query"
            raise DataError(str(path), line, told) from None


def _entities(path: Path, text: str) -> Iterator[tuple[int, Any]]:
    start = re.match(r"\s*\[", text)
    if start:
        yield from objects(path, text, start.end())
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError as error:
                raise DataError(str(path), number, f"cannot be read as JSON: {error}") from error


def _binding(path: Path, line: int, row: dict[str, Any]) -> Claim:
    """A row of a query's result; a value is a literal or the address of an entity, which ends in its id."""
    told = {name: str(row[name].get("value", "")) for name in VARIABLES if isinstance(row.get(name), dict)}
    ids = {name: match[0] for name in ("person", "position") if (match := ENTITY.search(told.get(name, "")))}
    label = told.get("personLabel", "")
    return Claim(
        file=str(path),
        line=line,
        person="" if ENTITY.fullmatch(label) else label,  # the query service gives the id where there is no label
        names=(told["nameUr"],) if told.get("nameUr") else (),
        country=told.get("country", ""),
        office=told.get("positionLabel", ""),
        position=ids.get("position", ""),
        start=told.get("start", "")[:10],
        end=told.get("end", "")[:10],
        wikidata=ids.get("person", ""),
        source=f"Wikidata {ids['person']}" if "person" in ids else "",
    )
