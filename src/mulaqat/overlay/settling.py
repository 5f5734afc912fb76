"""Claims against what is known: each becomes rows to add, or a fault that says what speaks against it."""

import re
from datetime import date
from itertools import chain

import msgspec

from mulaqat.errors import DataError
from mulaqat.knowledge import Country, Knowledge, Office, Person, Term, pad_day

from .additions import Additions
from .claim import Claim, Claims
from .naming import folded, name_fault
from .passages import take_passage
from .register import Register, plain, slug
from .seats import Seats

DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class Settling:
    """What was taken so far, what speaks against the rest, and the positions that no office is named for."""

    __slots__ = ("_knowledge", "_register", "_seats", "_source", "additions", "faults", "passed")

    def __init__(self, knowledge: Knowledge, positions: dict[str, str], source: str) -> None:
        self.additions, self.faults = Additions(), list[DataError]()
        self.passed: dict[str, int] = {}
        self._knowledge, self._source = knowledge, source
        self._register = Register(knowledge, positions)
        self._seats = Seats(knowledge, self._register.people)

    def take(self, claims: Claims) -> None:
        """Take what can be taken: terms that have an end before those that have none, which may follow them."""
        for passage in claims.passages:
            try:
                take_passage(passage, self._register, self._knowledge, self.additions)
            except DataError as fault:
                self.faults.append(fault)
        for claim in sorted(claims.rows, key=lambda row: not row.end):
            try:
                self._take(claim)
            except DataError as fault:
                self.faults.append(fault)
        self.faults.sort(key=lambda fault: (fault.file, fault.line or 0))

    def _take(self, claim: Claim) -> None:
        office = self._office(claim)
        if claim.position and office is None:
            self.passed[claim.position] = self.passed.get(claim.position, 0) + 1
            return
        source = claim.source or self._source
        if not source:
            raise claim.fault("no source; say where the row comes from, in its `source` or by --source")
        country = self._country(claim, office)
        person, added = self._person(claim, country)
        term = self._term(claim, person, office) if office else None
        if term is None and not added:
            self.additions.known += 1
        if added:
            self._register.enter_person(person)
            home = self._register.country(person.country) or country
            self.additions.add(home, "people", _person_row(person, source))
        if term and office:
            self.additions.add(country, "terms", _term_row(claim, term, office, source))

    def _country(self, claim: Claim, office: Office | None) -> Country:
        name = office.country if office else claim.country
        country = self._register.country(name) if name else None
        if country is None:
            known = (country.code for country in self._knowledge.world.countries.values())
            near = self._register.near(name, chain(known, self._slugs()))
            raise claim.fault(f"no country or body {name!r}; such as {near} (a new one needs a TOML file)")
        return country

    def _slugs(self) -> list[str]:
        return [country.slug for country in self._knowledge.world.countries.values()]

    def _office(self, claim: Claim) -> Office | None:
        """The office that a row names; None where it names none, or only a position that nothing is known of."""
        register = self._register
        if claim.position in register.positions:
            return register.offices[register.positions[claim.position]]
        if not claim.office or (claim.position and not claim.country):
            return None
        country = self._country(claim, None)
        found = register.office(country.code, claim.office)
        if len(found) > 1:
            ids = ", ".join(sorted(office.key.partition("/")[2] for office in found))
            raise claim.fault(f"{claim.office!r} can be several offices of {country.name}: {ids}; give the id")
        return found[0] if found else self._new_office(claim, country)

    def _new_office(self, claim: Claim, country: Country) -> Office:
        register = self._register
        if not claim.klass:
            near = register.near(claim.office, (o.key.partition("/")[2] for o in register.offices_of(country.code)))
            more = "name its position in --positions" if claim.position else "a new office needs a `class`"
            raise claim.fault(f"{country.name} has no office {claim.office!r}; such as {near} ({more})")
        if claim.klass not in register.classes:
            near = register.near(claim.klass.replace("_", "-"), (k.replace("_", "-") for k in register.classes))
            raise claim.fault(f"no class {claim.klass!r}; such as {near.replace('-', '_')}")
        titles = folded(claim.titles, self._knowledge)
        office = Office(f"{country.code}/{slug(claim.office)}", country.code, claim.klass, claim.office, titles)
        register.offices[office.key] = office
        row = {"id": slug(claim.office), "class": office.klass, "name": office.name, "titles": list(titles)}
        self.additions.add(country, "offices", row | {"source": claim.source or self._source})
        return office

    def _person(self, claim: Claim, country: Country) -> tuple[Person, bool]:
        """Who is meant, and whether the row tells something new of him."""
        found = self._register.person(claim)
        if len(found) > 1:
            raise claim.fault(f"{claim.person} can be {', '.join(p.id for p in found)}; give the `id` that is meant")
        names, short = (folded(given, self._knowledge) for given in (claim.names, claim.short))
        known = found[0] if found else None
        self._fit(claim, (*names, *short), known)
        if known is None:
            number = claim.id or slug(claim.person)
            if number in self._register.people:
                number = f"{number}-{slug(country.name)}"
            return Person(number, claim.person, names, short, claim.wikidata or None, country.code), True
        more = msgspec.structs.replace(
            known,
            names=tuple(dict.fromkeys((*known.names, *names))),
            short=tuple(dict.fromkeys((*known.short, *short))),
            wikidata=known.wikidata or claim.wikidata or None,
        )
        return more, more != known

    def _fit(self, claim: Claim, names: tuple[str, ...], known: Person | None) -> None:
        """Raise what speaks against the name, the number or the spellings of a row's person."""
        if known is None and not (claim.person and any("a" <= letter <= "z" for letter in plain(claim.person))):
            raise claim.fault(f"{claim.id or claim.wikidata or 'a row'}: no English name, and no person known by it")
        if known is None and not names:
            raise claim.fault(f"{claim.person}: no Urdu name; without one no report's words could mean him")
        if known and claim.wikidata and known.wikidata and claim.wikidata != known.wikidata:
            raise claim.fault(f"{known.id} is {known.wikidata} in Wikidata and not {claim.wikidata}; give another `id`")
        if known and claim.id and claim.person and plain(claim.person) != plain(known.name):
            raise claim.fault(f"{claim.id} is {known.name} and not {claim.person}; give another `id`")
        spelt = set(known.names + known.short) if known else set()
        for name in names:
            if name not in spelt and (told := name_fault(name, self._knowledge)):
                raise claim.fault(told)
        for name, other in self._register.named(names):
            apart = claim.id or (claim.wikidata and other.wikidata)
            if not apart and (known is None or other.id != known.id):
                meant = f"give `id` {other.id} if he is meant, else an `id` of its own"
                raise claim.fault(f"{name} is also {other.name} ({other.id}); {meant}")

    def _term(self, claim: Claim, person: Person, office: Office) -> Term | None:
        """The row's term; None where the knowledge has it already."""
        if told := _day_fault(claim):
            raise claim.fault(told)
        end = pad_day(claim.end, last=True) if claim.end else None
        term = Term(person.id, office.key, pad_day(claim.start, last=False), end, claim.acting)
        same = self._seats.known(term)
        if same and (same.end, same.acting) == (term.end, term.acting):
            return None
        if told := self._seats.take(term, claim, office, person):
            raise claim.fault(told)
        return term


def _day_fault(claim: Claim) -> str | None:
    if not claim.start:
        return f"{claim.person or claim.id}: no start; a term without one tells nothing of any day"
    for day in filter(None, (claim.start, claim.end)):
        try:
            date.fromisoformat(pad_day(day, last=False) if DAY.fullmatch(day) else day + "?")
        except ValueError:
            return f"{day!r} is no year, month or day, such as 2021, 2021-08 or 2021-08-03"
    if claim.end and pad_day(claim.end, last=True) < pad_day(claim.start, last=False):
        return f"the term ends on {claim.end}, before it starts on {claim.start}"
    return None


def _person_row(person: Person, source: str) -> dict[str, object]:
    row: dict[str, object] = {"id": person.id, "name": person.name, "names": list(person.names)}
    if person.short:
        row["short"] = list(person.short)
    if person.wikidata:
        row["wikidata"] = person.wikidata
    return row | {"source": source, "terms": []}


def _term_row(claim: Claim, term: Term, office: Office, source: str) -> dict[str, object]:
    row: dict[str, object] = {"person": term.person, "office": office.key.partition("/")[2], "start": claim.start}
    if claim.end:
        row["end"] = claim.end
    if claim.acting:
        row["acting"] = True
    return row | {"source": source}
