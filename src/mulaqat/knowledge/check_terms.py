"""Faults in terms of office: of nobody, in no office, on no day, two people in one seat."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError

from .check_gaps import gap_faults
from .world import pad_day

DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
Files = list[tuple[Path, dict[str, Any]]]


def term_faults(files: Files, people: dict[str, str]) -> Iterator[DataError]:
    """Every fault of the terms in the world's files; `people`: the file of each person's id."""
    for layers in _by_name(files):
        offices = {row["id"]: row for _, table in layers for row in table.get("offices", ()) if "id" in row}
        for path, table in layers:
            for person, term in _terms(table):
                yield from _term(str(path), person, term, offices, people)
        yield from _seats(layers, offices)
        if len(layers) == 1 and layers[0][1].get("deep"):  # who lays a file over ours need not know the successor
            yield from _unheld(*layers[0], offices)


def _by_name(files: Files) -> list[Files]:
    """Files of one name, which are layers of one country or body, together."""
    found: dict[str, Files] = {}
    for path, table in files:
        found.setdefault(path.name, []).append((path, table))
    return list(found.values())


def _terms(table: dict[str, Any]) -> list[tuple[str | None, dict[str, Any]]]:
    rows = [(person.get("id"), term) for person in table.get("people", ()) for term in person.get("terms", ())]
    return rows + [(term.get("person"), term) for term in table.get("terms", ())]


def _term(
    file: str, person: str | None, term: dict[str, Any], offices: dict[str, Any], people: dict[str, str]
) -> Iterator[DataError]:
    if person is not None and person not in people:
        yield DataError(file, None, f"a term of {person}, whom no file describes")
    if term.get("office") not in offices:
        yield DataError(file, None, f"{person}: no office {term.get('office')!r} in this file")
    if "start" not in term or not term.get("source"):
        yield DataError(file, None, f"{person}: the term as {term.get('office')} needs start and source")
    elif not all(DAY.fullmatch(term[key]) for key in ("start", "end") if term.get(key)):
        yield DataError(file, None, f"{person}: start and end are a year, a month or a day (2021-08-03)")
    elif term.get("end") and pad_day(term["start"], last=False) > pad_day(term["end"], last=True):
        yield DataError(file, None, f"{person}: the term as {term.get('office')} ends before it starts")


def _unheld(path: Path, table: dict[str, Any], offices: dict[str, Any]) -> Iterator[DataError]:
    """Stretches without a holder of the seats for one of a deep file."""
    rows = [term for _, term in _terms(table) if DAY.fullmatch(term.get("start", ""))]
    for key, office in offices.items():
        if office.get("seats", 1) == 1:
            yield from gap_faults(str(path), office, [term for term in rows if term.get("office") == key])


def _seats(layers: Files, offices: dict[str, Any]) -> Iterator[DataError]:
    """Two holders of a seat for one on one day, whatever the unknown days of their terms may be."""
    held: dict[str, dict[tuple[str, str], tuple[str, str, str, Path]]] = {}
    for path, table in layers:
        for person, term in _terms(table):
            single = offices.get(term.get("office", ""), {"seats": 0}).get("seats", 1) == 1
            if person and single and DAY.fullmatch(term.get("start", "")):
                end = pad_day(term["end"], last=False) if term.get("end") else "9999"
                row = (pad_day(term["start"], last=True), end, person, path)
                # the same person from the same day: a later layer puts the earlier one's end right
                held.setdefault(term["office"], {})[person, pad_day(term["start"], last=False)] = row
    for office, terms in sorted(held.items()):
        rows = list(terms.values())
        for i, (start, end, person, _) in enumerate(rows):
            for other_start, other_end, other, other_path in rows[i + 1 :]:
                if person != other and other_start < end and start < other_end:
                    told = f"{person} and {other} both hold {office} on {max(start, other_start)}"
                    yield DataError(str(other_path), None, f"{told}; mend a term or set seats = 0")
