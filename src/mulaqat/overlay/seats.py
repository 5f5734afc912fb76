"""Who holds which office when, with what a user adds: nobody twice, and no two in a seat for one."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from mulaqat.knowledge import Knowledge, Office, Person, Term

from .claim import Claim

OPEN = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Held:
    """A term with where it stands; days as padded as they were given: the widest that they can mean."""

    term: Term
    where: str


class Seats:
    """The terms of every office: those of the knowledge, and those taken from a user's rows."""

    __slots__ = ("_held", "_people")

    def __init__(self, knowledge: Knowledge, people: dict[str, Person]) -> None:
        self._people = people
        self._held: dict[str, dict[tuple[str, str], Held]] = {}
        for terms in knowledge.world.by_person.values():
            for term in terms:
                country = knowledge.world.countries.get(term.office.partition("/")[0])
                where = f"world/{country.slug}.toml" if country else "world"
                self._held.setdefault(term.office, {})[term.person, term.start] = Held(term, where)

    def known(self, term: Term) -> Term | None:
        """The term of the same person in the same office from the same day."""
        held = self._held.get(term.office, {}).get((term.person, term.start))
        return held.term if held else None

    def take(self, term: Term, claim: Claim, office: Office, person: Person) -> str | None:
        """Enter a term, or say in words why it cannot be: who holds the seat already."""
        terms = self._held.setdefault(term.office, {})
        same = terms.get((term.person, term.start))
        if same and same.term.end and not (term.end and term.end <= same.term.end):
            return f"{same.where} says that this term ended on {same.term.end}"
        for other in sorted(terms.values(), key=lambda held: held.term.start):
            if other is same or not _overlap(term, other.term):
                continue
            if other.term.person == term.person:
                return (
                    f"{person.name} is {office.name} {_days(other.term)} ({other.where}); give that start to change it"
                )
            if office.seats == 1:
                name = self._people[other.term.person].name
                return (
                    f"{name} holds {office.name} {_days(other.term)} ({other.where}); mend one of the two, "
                    f"or end that term with a row of {name} with the same start"
                )
        terms[term.person, term.start] = Held(term, f"{claim.file}:{claim.line}" if claim.line else claim.file)
        return None


def _days(term: Term) -> str:
    return f"from {term.start} to {term.end}" if term.end else f"from {term.start} on, with no end"


def _overlap(one: Term, other: Term) -> bool:
    """Whether two terms share days for certain: a first of January may stand for a year, the first for a month."""
    return _late(other.start) < _early(one.end or OPEN) and _late(one.start) < _early(other.end or OPEN)


def _late(start: str) -> str:
    """The last day that a term can begin on."""
    if start.endswith("-01-01"):
        return start[:4] + "-12-31"
    return f"{start[:8]}{monthrange(int(start[:4]), int(start[5:7]))[1]}" if start.endswith("-01") else start


def _early(end: str) -> str:
    """The first day that a term can end on."""
    if end.endswith("-12-31") and end != OPEN:
        return end[:4] + "-01-01"
    day = date.fromisoformat(end)
    return end[:8] + "01" if day.day == monthrange(day.year, day.month)[1] and end != OPEN else end
