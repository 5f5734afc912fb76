"""From an actor to a party: its CAMEO actor code and the country or body that it acts for."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mulaqat.knowledge import Knowledge, Office
from mulaqat.model import Actor, Date, Place


class Role(NamedTuple):
    """What of an actor its codes depend on."""

    entity: str | None
    country: str | None
    office: str | None


class Party(NamedTuple):
    """An actor with its CAMEO code (IRNGOV, IGOUNO) and its home: ISO 3166-1 alpha-2, or a body's code."""

    code: str
    home: str
    actor: Actor


def party_of(actor: Actor | None, date: Date | None, knowledge: Knowledge) -> Party | None:
    """The party that an actor is on that date; None where no country or coded body stands behind it."""
    if actor is None or actor.kind == "document":
        return None
    role = Role(actor.entity, actor.country, actor.office)
    if actor.country:
        rows = knowledge.codebook["countries"].get(actor.country, ())
        return Party(rows[-1]["iso3"] + knowledge.memo(_sector)[role], actor.country, actor) if rows else None
    body = knowledge.memo(_body)[role]
    code = _body_code(body, date, knowledge)
    return Party(code, body, actor) if code else None


def parties_of(actors: Iterable[Actor], date: Date | None, knowledge: Knowledge) -> tuple[Party, ...]:
    """The parties of one side, each actor code once: a delegation is one party."""
    found = (party_of(actor, date, knowledge) for actor in actors)
    return tuple({party.code: party for party in reversed([p for p in found if p])}.values())[::-1]


def country_of(place: Place, knowledge: Knowledge) -> Party | None:
    """The country in which a place lies, as a party: the third that a meeting is held at."""
    country = knowledge.world.countries.get(place.country or "")
    if country is None:
        return None
    actor = Actor(
        entity=f"country/{country.code}",
        kind="country",
        name=country.name,
        name_ur=country.names[0],
        country=country.code,
        wikidata=country.wikidata,
        how="metonym",
        mention=place.evidence,
    )
    return party_of(actor, None, knowledge)


def speaks_for_itself(actor: Actor | None) -> bool:
    """Whether an actor is somebody whose words are an event: no media, no unnamed source, no document."""
    if actor is None:
        return False
    return actor.kind in ("person", "office", "country") or (actor.entity or "").startswith("body/")


def _sector(role: Role, knowledge: Knowledge) -> str:
    """The code of the office's role; empty for a country as such and for offices without one."""
    for klass in _classes(role, knowledge) if role.office else ():
        rows = knowledge.codebook["sectors"].get(klass, ())
        if rows:
            return rows[-1]["sector"]
    return ""


def _classes(role: Role, knowledge: Knowledge) -> Iterator[str]:
    """Classes of the offices of the actor's country that bear the name of his office; his own terms first."""
    world = knowledge.world
    start = f"{role.country}/"
    for office in _offices(role, knowledge):
        if office.country == role.country:
            yield office.klass
    for key in world.names:
        if key.startswith(start) and role.office in world.names[key]:
            yield key.removeprefix(start)


def _offices(role: Role, knowledge: Knowledge) -> Iterator[Office]:
    """The offices that a known person has held under the name of the actor's office."""
    kind, _, person = (role.entity or "").partition("/")
    if kind == "person":
        yield from (office for office in knowledge.world.offices_of(person) if office.name == role.office)


def _body(role: Role, knowledge: Knowledge) -> str:
    """The code of the body that the actor is, or whose office he holds; empty if there is none."""
    kind, _, name = (role.entity or "").partition("/")
    if kind == "body":
        return next((code for code, entry in knowledge.world.countries.items() if entry.slug == name), "")
    if not role.office:
        return ""
    own = (office.country for office in _offices(role, knowledge))
    return next(own, "") or _owner(role.office, knowledge)


def _owner(office: str, knowledge: Knowledge) -> str:
    """The coded body that alone has an office of this name; empty if none or several have it."""
    bodies = knowledge.codebook["bodies"]
    names = knowledge.world.names
    owners = {key.split("/")[0] for key in names if key.split("/")[0] in bodies and office in names[key]}
    return owners.pop() if len(owners) == 1 else ""


def _body_code(body: str, date: Date | None, knowledge: Knowledge) -> str:
    """The code of a body; where it changed with a day, only if the date tells on which side of it."""
    rows = knowledge.codebook["bodies"].get(body, ())
    if all(not row["since"] for row in rows):
        return rows[-1]["code"] if rows else ""
    if date is None:
        return ""
    codes = {max((r for r in rows if r["since"] <= day), key=_since)["code"] for day in (date.earliest, date.latest)}
    return codes.pop() if len(codes) == 1 else ""


def _since(row: dict[str, str]) -> str:
    return row["since"]
