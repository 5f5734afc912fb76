"""Faults in the world's files: keys, ids, terms that no office has, two people in one seat on one day."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError
from mulaqat.text import Orthography

from .check_words import surface_faults
from .tables import read_tables
from .world import pad_day

KEYS = {
    "places": ("name", "names", "kind", "source"),
    "offices": ("id", "class", "name", "source"),
    "people": ("id", "name", "names", "source", "terms"),
    "terms": ("person", "office", "start", "source"),
}
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
KINDS = ("country", "body", "regions")


def world_faults(folders: list[Path], orthography: Orthography) -> Iterator[DataError]:
    """Every fault of the world's files in the folders, taken together."""
    files = list(read_tables(folders, "world/*.toml"))
    people: dict[str, str] = {}
    codes: dict[str, str] = {}
    for path, table in files:
        yield from _table(path, table, people, codes, orthography)
    yield from _terms(files, people)
    yield from _seats(files)


def _table(
    path: Path, table: dict[str, Any], people: dict[str, str], codes: dict[str, str], orthography: Orthography
) -> Iterator[DataError]:
    file = str(path)
    missing = [
        key
        for key in ("code", "kind", "name", "names", "source")
        if key not in table and table.get("kind") != "regions"
    ]
    if missing or table.get("kind") not in KINDS:
        yield DataError(file, None, f"needs code, kind ({', '.join(KINDS)}), name, names and source at its head")
        return
    if table["kind"] != "regions" and _clash(codes.setdefault(table["code"], file), file):
        yield DataError(file, None, f"code {table['code']} is taken by {codes[table['code']]}")
    for urdu in (*table.get("names", ()), *table.get("adjectives", ())):
        yield from surface_faults(urdu, file, orthography)
    for kind, keys in KEYS.items():
        for row in table.get(kind, ()):
            lacking = [key for key in keys if key not in row]
            if lacking:
                yield DataError(
                    file,
                    None,
                    f"{kind} {row.get('id') or row.get('name') or row.get('person')}: no {', '.join(lacking)}",
                )
            for urdu in (*row.get("names", ()), *row.get("short", ()), *row.get("titles", ())):
                yield from surface_faults(urdu, file, orthography)
    for row in table.get("people", ()):
        if "id" in row and _clash(people.setdefault(row["id"], file), file):
            yield DataError(
                file,
                None,
                f"person {row['id']} also stands in {people[row['id']]}; add the country to one of the ids",
            )


def _clash(one: str, other: str) -> bool:
    """Whether two files may not both hold a thing; a file of the same name in a folder laid over ours replaces it."""
    return Path(one).name != Path(other).name


def _terms(files: list[tuple[Path, dict[str, Any]]], people: dict[str, str]) -> Iterator[DataError]:
    offices_in: dict[str, set[str | None]] = {}
    for path, table in files:
        offices_in.setdefault(path.name, set()).update(row.get("id") for row in table.get("offices", ()))
    for path, table in files:
        offices = offices_in[path.name]
        rows = [(person.get("id"), term) for person in table.get("people", ()) for term in person.get("terms", ())]
        rows += [(term.get("person"), term) for term in table.get("terms", ())]
        for person, term in rows:
            if person is not None and person not in people:
                yield DataError(str(path), None, f"a term of {person}, whom no file describes")
            if term.get("office") not in offices:
                yield DataError(str(path), None, f"{person}: no office {term.get('office')!r} in this file")
            if "start" not in term or not term.get("source"):
                yield DataError(str(path), None, f"{person}: the term as {term.get('office')} needs start and source")
            elif not all(DAY.fullmatch(term[key]) for key in ("start", "end") if term.get(key)):
                yield DataError(str(path), None, f"{person}: start and end are a year, a month or a day (2021-08-03)")
            elif term.get("end") and pad_day(term["start"], last=False) > pad_day(term["end"], last=True):
                yield DataError(str(path), None, f"{person}: the term as {term.get('office')} ends before it starts")


def _seats(files: list[tuple[Path, dict[str, Any]]]) -> Iterator[DataError]:
    """Two holders of a seat for one on one day, whatever the unknown days of their terms may be."""
    for path, table in files:
        single = {row.get("id") for row in table.get("offices", ()) if row.get("seats", 1) == 1}
        rows = [(person.get("id"), term) for person in table.get("people", ()) for term in person.get("terms", ())]
        rows += [(term.get("person"), term) for term in table.get("terms", ())]
        held: dict[str, list[tuple[str, str, str]]] = {}
        for person, term in rows:
            if person and term.get("office") in single and DAY.fullmatch(term.get("start", "")):
                end = pad_day(term["end"], last=False) if term.get("end") else "9999"
                held.setdefault(term["office"], []).append((pad_day(term["start"], last=True), end, person))
        for office, terms in sorted(held.items()):
            for i, (start, end, person) in enumerate(terms):
                for other_start, other_end, other in terms[i + 1 :]:
                    if person != other and other_start < end and start < other_end:
                        day = max(start, other_start)
                        yield DataError(
                            str(path),
                            None,
                            f"{person} and {other} both hold {office} on {day}; mend a term or set seats = 0",
                        )
