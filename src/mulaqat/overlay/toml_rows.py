"""Claims from a file in the format of our own data/world."""

import re
import tomllib
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError

from .claim import Claim, Claims, Passage

HEAD = ("kind", "name", "names", "adjectives", "wikidata", "source")
HEADER = re.compile(r"\s*\[\[\s*([\w.]+)\s*\]\]")


def read_toml(path: Path, claims: Claims) -> None:
    """Add what the file says to `claims`; raises DataError for what is no TOML or names no country."""
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(str(path), None, f"cannot be read as TOML: {error}") from error
    code = table.get("code")
    if not isinstance(code, str) or not code:
        raise DataError(str(path), None, 'no `code` at its head; name the country or body, such as code = "IR"')
    lines = _lines(text)
    if "kind" in table:
        claims.passages.append(Passage(str(path), 1, "head", code, {k: table[k] for k in HEAD if k in table}))
    for kind in ("places", "offices"):
        for row, line in _placed(table, kind, lines):
            claims.passages.append(Passage(str(path), line, kind, code, row))
    for row, line in _placed(table, "people", lines):
        claims.rows += _of_person(str(path), line, code, row)
    for row, line in _placed(table, "terms", lines):
        claims.rows.append(_of_term(str(path), line, code, row, {"id": row.get("person", "")}))


def _of_person(file: str, line: int | None, code: str, row: dict[str, Any]) -> list[Claim]:
    terms: list[dict[str, Any]] = row.get("terms", [])
    return [_of_term(file, line, code, term, row) for term in terms or ({},)]


def _of_term(file: str, line: int | None, code: str, term: dict[str, Any], person: dict[str, Any]) -> Claim:
    return Claim(
        file=file,
        line=line,
        person=person.get("name", ""),
        names=_several(file, line, person, "names"),
        short=_several(file, line, person, "short"),
        country=code,
        office=term.get("office", ""),
        start=str(term.get("start", "")),  # a day may be written as TOML's own, a year as a number
        end=str(term.get("end", "")),
        acting=term.get("acting", False),
        id=person.get("id", ""),
        wikidata=person.get("wikidata", ""),
        source=term.get("source", "") or person.get("source", ""),
    )


def _several(file: str, line: int | None, row: dict[str, Any], key: str) -> tuple[str, ...]:
    given = row.get(key, [])
    if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
        raise DataError(file, line, f'`{key}` is a list of strings, such as ["علی حیدر"]')
    return tuple(given)


def _lines(text: str) -> dict[str, list[int]]:
    """The lines on which rows of each kind begin; tomllib does not tell."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if match := HEADER.match(line):
            found.setdefault(match[1], []).append(number)
    return found


def _placed(table: dict[str, Any], kind: str, lines: dict[str, list[int]]) -> list[tuple[dict[str, Any], int | None]]:
    rows: list[dict[str, Any]] = table.get(kind, [])
    places = lines.get(kind, [])
    return [(row, places[i] if len(places) == len(rows) else None) for i, row in enumerate(rows)]
