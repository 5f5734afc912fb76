"""Faults in the world's files: heads, keys, ids, letters that the fold would change."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError
from mulaqat.text import Orthography

from .check_terms import term_faults
from .check_words import surface_faults
from .tables import read_tables

HEAD = ("code", "kind", "name", "names", "source")
KEYS = {
    "places": ("name", "names", "kind", "source"),
    "offices": ("id", "class", "name", "source"),
    "people": ("id", "name", "names", "source", "terms"),
    "terms": ("person", "office", "start", "source"),
}
KINDS = ("country", "body", "regions")


def world_faults(folders: list[Path], orthography: Orthography) -> Iterator[DataError]:
    """Every fault of the world's files in the folders, taken together."""
    files = list(read_tables(folders, "world/*.toml"))
    people: dict[str, str] = {}
    codes: dict[str, str] = {}
    for path, table in files:
        faults = list(_head(str(path), table, codes))
        yield from faults
        if not faults:
            yield from _rows(str(path), table, people, orthography)
    yield from term_faults(files, people)


def _head(file: str, table: dict[str, Any], codes: dict[str, str]) -> Iterator[DataError]:
    """A file says which country or body it describes, or is of the same name as the file that does."""
    if "kind" not in table and table.get("code") in codes and not _clash(codes[table["code"]], file):
        return
    if table.get("kind") not in KINDS or (table["kind"] != "regions" and any(key not in table for key in HEAD)):
        yield DataError(file, None, f"needs code, kind ({', '.join(KINDS)}), name, names and source at its head")
    elif table["kind"] != "regions" and _clash(codes.setdefault(table["code"], file), file):
        yield DataError(file, None, f"code {table['code']} is taken by {codes[table['code']]}")


def _rows(file: str, table: dict[str, Any], people: dict[str, str], orthography: Orthography) -> Iterator[DataError]:
    for urdu in (*table.get("names", ()), *table.get("adjectives", ())):
        yield from surface_faults(urdu, file, orthography)
    for kind, keys in KEYS.items():
        for row in table.get(kind, ()):
            lacking = [key for key in keys if key not in row or (key == "names" and not row[key])]
            if lacking:
                which = row.get("id") or row.get("name") or row.get("person")
                yield DataError(file, None, f"{kind} {which}: no {', '.join(lacking)}")
            for urdu in (*row.get("names", ()), *row.get("short", ()), *row.get("titles", ())):
                yield from surface_faults(urdu, file, orthography)
    for row in table.get("people", ()):
        if "id" in row and _clash(people.setdefault(row["id"], file), file):
            told = f"person {row['id']} also stands in {people[row['id']]}; add the country to one of the ids"
            yield DataError(file, None, told)


def _clash(one: str, other: str) -> bool:
    """Whether two files may not both hold a thing; a file of the same name in a folder laid over ours replaces it."""
    return Path(one).name != Path(other).name
