"""Who held which office when: countries, bodies, places, offices, people, terms."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from mulaqat.errors import DataError

from .gazetteer import PlaceEntry, add_towns
from .tables import Row


class Country(msgspec.Struct, frozen=True, gc=False):
    """A country (code: ISO 3166-1 alpha-2) or a body (a code of its own), with its Urdu names."""

    code: str
    kind: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    wikidata: str | None = None
    slug: str = ""


class Office(msgspec.Struct, frozen=True, gc=False):
    """An office of a country or body; `key` is `CODE/id`; `seats` 0 for several holders at once."""

    key: str
    country: str
    klass: str
    name: str
    titles: tuple[str, ...] = ()
    seats: int = 1
    travels: bool = True
    wikidata: str | None = None


class Person(msgspec.Struct, frozen=True, gc=False):
    """A person: English name as Wikipedia titles it, full Urdu names, and forms that stand alone."""

    id: str
    name: str
    names: tuple[str, ...]
    short: tuple[str, ...] = ()
    wikidata: str | None = None
    country: str = ""


class Term(msgspec.Struct, frozen=True, gc=False):
    """A person in an office from `start` up to `end` (ISO days, None = open)."""

    person: str
    office: str
    start: str
    end: str | None
    acting: bool = False

    def covers(self, earliest: str, latest: str) -> bool:
        """Whether the term meets the days from `earliest` to `latest`."""
        return self.start <= latest and (self.end is None or self.end >= earliest)


NOWHERE = "-"  # an outlet for many countries


@dataclass(frozen=True, slots=True)
class World:
    """All of it, with the look-ups that reading needs.

    `by_class` and `names`: by country and office class ("IR/president"), not by the office's own id;
    `stay`: names of offices whose holders never travel. `homes`: by the name of an outlet, the country whose
    president it calls the president.
    """

    countries: Mapping[str, Country]
    places: tuple[PlaceEntry, ...]
    offices: Mapping[str, Office]
    people: Mapping[str, Person]
    by_person: Mapping[str, tuple[Term, ...]]
    by_class: Mapping[str, tuple[Term, ...]]
    names: Mapping[str, tuple[str, ...]]
    stay: frozenset[str]
    homes: Mapping[str, str]

    def holders(self, country: str, klass: str, earliest: str, latest: str) -> list[Term]:
        """Terms of an office class of a country that meet the given days, by start."""
        return [t for t in self.by_class.get(f"{country}/{klass}", ()) if t.covers(earliest, latest)]

    def offices_of(self, person: str, earliest: str = "", latest: str = "9999-12-31") -> list[Office]:
        """The offices of a person's terms that meet the given days (ever, without them), by start of term."""
        terms = (t for t in self.terms_of(person) if t.covers(earliest, latest))
        return [self.offices[t.office] for t in terms if t.office in self.offices]

    def terms_of(self, person: str) -> tuple[Term, ...]:
        """Every term of a person, by start."""
        return self.by_person.get(person, ())


def pad_day(value: str, last: bool) -> str:
    """An ISO day from a year, a month or a day: the first or the last it can mean."""
    if len(value) == 4:
        return value + ("-12-31" if last else "-01-01")
    if len(value) == 7:
        year, month = map(int, value.split("-"))
        return value + (f"-{monthrange(year, month)[1]:02}" if last else "-01")
    return value


@dataclass(frozen=True, slots=True)
class _Rows:
    """What the country files hold, while they are being joined."""

    countries: dict[str, Country] = field(default_factory=dict)
    places: dict[tuple[str, str], PlaceEntry] = field(default_factory=dict)
    offices: dict[str, Office] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    terms: dict[tuple[str, str, str], Term] = field(default_factory=dict)


def build_world(
    files: Sequence[tuple[Path, dict[str, Any]]], towns: Iterable[Row] = (), outlets: Iterable[Row] = ()
) -> World:
    """Join parsed country files and rows of towns and outlets into one World; a later file's rows replace an
    earlier one's of the same id.

    Raises DataError, with the file, for a row that lacks a key.
    """
    rows = _Rows()
    for path, table in files:
        try:
            _join(table, path.stem, rows)
        except KeyError as error:
            raise DataError(str(path), None, f"a row lacks {error.args[0]!r}; run `mulaqat check`") from error
    add_towns(rows.places, towns)
    terms = sorted(rows.terms.values(), key=lambda t: (t.start, t.person, t.office))
    homes = {row["name"]: row["home"] for row in outlets if row["home"] != NOWHERE}
    return _index(rows.countries, tuple(rows.places.values()), rows.offices, rows.people, terms, homes)


def _join(table: dict[str, Any], slug: str, rows: _Rows) -> None:
    code = table["code"]
    if "kind" not in table and code in rows.countries:
        pass  # a file that adds to a country which an earlier one describes
    elif table["kind"] != "regions":
        rows.countries[code] = _country(table, slug)
    for row in table.get("places", ()):
        country = row.get("country") or code or None
        rows.places[code, row["name"]] = PlaceEntry(
            row["name"], tuple(row["names"]), row["kind"], country, row.get("metonym", False)
        )
    for row in table.get("offices", ()):
        office = _office(code, row)
        rows.offices[office.key] = office
    for row in table.get("people", ()):
        rows.people[row["id"]] = _person(row, code)
        for term in row.get("terms", ()):
            _add_term(rows.terms, code, row["id"], term)
    for term in table.get("terms", ()):
        _add_term(rows.terms, code, term["person"], term)


def _person(row: dict[str, Any], code: str) -> Person:
    return Person(row["id"], row["name"], tuple(row["names"]), tuple(row.get("short", ())), row.get("wikidata"), code)


def _country(table: dict[str, Any], slug: str) -> Country:
    return Country(
        table["code"],
        table["kind"],
        table["name"],
        tuple(table["names"]),
        tuple(table.get("adjectives", ())),
        table.get("wikidata"),
        slug,
    )


def _office(code: str, row: dict[str, Any]) -> Office:
    return Office(
        f"{code}/{row['id']}",
        code,
        row["class"],
        row["name"],
        tuple(row.get("titles", ())),
        row.get("seats", 1),
        row.get("travels", True),
        row.get("wikidata"),
    )


def _add_term(terms: dict[tuple[str, str, str], Term], code: str, person: str, row: dict[str, Any]) -> None:
    if "start" not in row:
        return  # held, nobody knows since when: no day can be told by it
    end = pad_day(row["end"], last=True) if row.get("end") else None
    term = Term(person, f"{code}/{row['office']}", pad_day(row["start"], last=False), end, row.get("acting", False))
    terms[person, term.office, term.start] = term


def _index(
    countries: dict[str, Country],
    places: tuple[PlaceEntry, ...],
    offices: dict[str, Office],
    people: dict[str, Person],
    terms: list[Term],
    homes: dict[str, str],
) -> World:
    by_person: dict[str, list[Term]] = {}
    by_class: dict[str, list[Term]] = {}
    for term in terms:
        by_person.setdefault(term.person, []).append(term)
        office = offices.get(term.office)
        if office:
            by_class.setdefault(f"{office.country}/{office.klass}", []).append(term)
    names: dict[str, list[str]] = {}
    for office in offices.values():
        names.setdefault(f"{office.country}/{office.klass}", []).append(office.name)
    return World(
        countries,
        places,
        offices,
        people,
        {k: tuple(v) for k, v in by_person.items()},
        {k: tuple(v) for k, v in by_class.items()},
        {k: tuple(v) for k, v in names.items()},
        frozenset(office.name for office in offices.values() if not office.travels),
        homes,
    )
