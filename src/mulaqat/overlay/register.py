"""Looking up what the knowledge has already: countries, offices and people, by every way of naming them."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

from mulaqat.knowledge import Country, Knowledge, Office, Person

from .claim import Claim


def plain(name: str) -> str:
    """A Latin name in small letters without accents: what two spellings of one name have in common."""
    bare = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).casefold().split())


def slug(name: str) -> str:
    """An id from an English name: tamim-bin-hamad-al-thani."""
    return re.sub(r"[^a-z0-9]+", "-", plain(name).replace("'", "")).strip("-")


class Register:
    """The world as a user's row may name its parts; offices and people that rows bring are entered as they come."""

    __slots__ = ("_codes", "_names", "_persons", "_surfaces", "_wikidata", "classes", "offices", "people", "positions")

    def __init__(self, knowledge: Knowledge, positions: dict[str, str]) -> None:
        world = knowledge.world
        self.offices = dict(world.offices)
        self.people = dict(world.people.items())
        self.positions = {o.wikidata: key for key, o in self.offices.items() if o.wikidata} | positions
        self.classes = {office.klass for office in self.offices.values()}
        self._codes: dict[str, Country] = {}
        for country in world.countries.values():
            self.enter_country(country)
        self._persons: dict[str, list[str]] = {}
        self._surfaces: dict[str, list[str]] = {}
        self._wikidata: dict[str, str] = {}
        for person in world.people.values():
            self.enter_person(person)

    def enter_country(self, country: Country) -> None:
        """Make a country or body known by code, slug, English and Urdu names."""
        for name in (country.code.casefold(), country.slug, plain(country.name), *country.names):
            self._codes.setdefault(name, country)

    def enter_person(self, person: Person) -> None:
        """Make a person known, or known by more names than before."""
        self.people[person.id] = person
        self._add(self._persons, plain(person.name), person.id)
        for name in person.names:
            self._add(self._surfaces, name, person.id)
        if person.wikidata:
            self._wikidata[person.wikidata] = person.id

    @staticmethod
    def _add(table: dict[str, list[str]], key: str, value: str) -> None:
        if value not in (known := table.setdefault(key, [])):
            known.append(value)

    def country(self, name: str) -> Country | None:
        """The country or body of a code or name."""
        return self._codes.get(name.casefold()) or self._codes.get(plain(name)) or self._codes.get(name)

    def offices_of(self, code: str) -> list[Office]:
        """The offices of a country or body."""
        return [office for office in self.offices.values() if office.country == code]

    def office(self, code: str, name: str) -> list[Office]:
        """The offices of a country that a name can mean: by id, then English name, then class, then Urdu title."""
        mine, wanted = self.offices_of(code), plain(name)
        for fits in (
            lambda o: o.key == name or o.key.partition("/")[2] == name,
            lambda o: plain(o.name) == wanted,
            lambda o: o.klass == wanted.replace(" ", "_").replace("-", "_"),
            lambda o: name in o.titles,
        ):
            if found := [office for office in mine if fits(office)]:
                return found
        return []

    def person(self, claim: Claim) -> list[Person]:
        """The people whom a row can mean: by its id, else its Wikidata id, else the English name."""
        if claim.id:
            return [self.people[claim.id]] if claim.id in self.people else []
        if claim.wikidata and claim.wikidata in self._wikidata:
            return [self.people[self._wikidata[claim.wikidata]]]
        alike = [self.people[found] for found in self._persons.get(plain(claim.person), ())] if claim.person else []
        return [p for p in alike if not (claim.wikidata and p.wikidata)]  # two Wikidata ids: two people

    def named(self, urdu: Iterable[str]) -> list[tuple[str, Person]]:
        """Who else already has one of these Urdu names, each with the name."""
        return [(name, self.people[other]) for name in urdu for other in self._surfaces.get(name, ())]

    @staticmethod
    def near(name: str, known: Iterable[str]) -> str:
        """The known names most like a wrong one, for a message."""
        wanted = plain(name).replace(" ", "-")
        found = difflib.get_close_matches(wanted, sorted(known), n=4, cutoff=0.4)
        return ", ".join(found) or ", ".join(sorted(known)[:6])
