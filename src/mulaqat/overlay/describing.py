"""What the knowledge has of a person, a country or a body, as lines of text."""

from collections.abc import Iterator

from mulaqat.knowledge import Knowledge, Person, Term

from .register import Register, plain


def describe(words: str, knowledge: Knowledge) -> Iterator[str]:
    """Everybody of that name (English, Urdu, an id), each with his terms; and the offices of a country of that name,
    each with its id, its class and who held it last."""
    wanted, key = plain(words), knowledge.key(words)
    if not wanted:
        return
    for person in knowledge.world.people.values():
        if words == person.id or wanted in plain(person.name) or key in map(knowledge.key, person.names):
            yield from _person(person, knowledge)
    country = Register(knowledge, {}).country(words)
    if country is None:
        return
    yield f"{country.name} ({country.code}, world/{country.slug}.toml): {'، '.join(country.names)}\n"
    for office in sorted(knowledge.world.offices.values(), key=lambda office: office.key):
        if office.country == country.code:
            terms = knowledge.world.by_class.get(f"{country.code}/{office.klass}", ())
            last = max((t for t in terms if t.office == office.key), key=lambda t: t.start, default=None)
            holder = f": {knowledge.world.people[last.person].name} {_days(last)}" if last else ""
            yield f"  {office.key.partition('/')[2]} ({office.klass}) {office.name}{holder}\n"


def _person(person: Person, knowledge: Knowledge) -> Iterator[str]:
    number = f", {person.wikidata}" if person.wikidata else ""
    yield f"{person.name} ({person.id}, {person.country}{number}): {'، '.join(person.names + person.short)}\n"
    for term in knowledge.world.terms_of(person.id):
        office = knowledge.world.offices.get(term.office)
        yield f"  {office.name if office else term.office} {_days(term)}\n"


def _days(term: Term) -> str:
    return f"{term.start} – {term.end or ''}".rstrip()
