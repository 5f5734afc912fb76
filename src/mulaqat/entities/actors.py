"""From a mention to an actor: the real person or body, as of the document's day."""

from itertools import islice

import msgspec

from mulaqat.knowledge import Knowledge
from mulaqat.mentions import Mention
from mulaqat.model import Actor, ActorKind, How

from .cast import Cast
from .figures import NOT_THEN, Figure

VISITING = "مہمان"
AT_HOME = "@home"  # the scope of a title that is only given to those of one's own country
KINDS: dict[str, ActorKind] = {
    "BODY": "organization",
    "MEDIA": "organization",
    "GROUP": "group",
    "DOC": "document",
    "OFFICES": "group",
}


def actor_of(mention: Mention, cast: Cast) -> Actor:
    """The actor that a mention stands for; what text and knowledge leave open stays None."""
    known = cast.actors.get(mention)
    if known is None:
        known = cast.actors[mention] = _resolve(mention, cast)
    return known


def _resolve(mention: Mention, cast: Cast) -> Actor:
    if mention.named:
        return of_figure(cast.figures.of(mention), mention, "named", cast)
    if mention.kind == "OFFICE":
        return _office(mention, cast)
    if mention.kind in ("COUNTRY", "NATION"):
        return of_country(mention.owners[0], mention, "named", cast)
    place = cast.place_of(mention) if mention.kind == "PLACE" else None
    if place and place.metonym and place.country:
        return of_country(place.country, mention, "metonym", cast)
    return _of_phrase(mention, cast)


def of_figure(figure: Figure, mention: Mention | None, how: How, cast: Cast) -> Actor:
    """A figure as an actor, by the mention that stands for him here (None: a dropped subject)."""
    if figure.actor is None:
        figure.actor = _portrait(figure, cast)
    span = cast.reading.span(mention.first, mention.last) if mention else None
    return msgspec.structs.replace(figure.actor, how=how, mention=span)


def _portrait(figure: Figure, cast: Cast) -> Actor:
    """What is the same of a figure wherever the text speaks of him."""
    office = cast.office_of(figure)
    person = figure.person
    owner = (
        office.country if office else next((o for o, _ in sorted(figure.roles) if o), person.country if person else "")
    )
    entry = cast.knowledge.world.countries.get(owner)
    return Actor(
        entity=f"person/{person.id}" if person else None,
        kind="person",
        name=figure.name,
        name_ur=person.names[0] if person else " ".join(figure.name_words),
        office=office.name if office else None,
        country=owner if entry and entry.kind == "country" else None,
        wikidata=person.wikidata if person else None,
        transliterated=person is None,
    )


def of_country(code: str, mention: Mention | None, how: How, cast: Cast) -> Actor:
    """A country (or body, where the code is one) as an actor."""
    span = cast.reading.span(mention.first, mention.last) if mention else None
    return msgspec.structs.replace(cast.knowledge.memo(_state)[code], how=how, mention=span)


def _state(code: str, knowledge: Knowledge) -> Actor:
    entry = knowledge.world.countries[code]
    country = entry.kind == "country"
    return Actor(
        entity=f"country/{code}" if country else f"body/{entry.slug}",
        kind="country" if country else "organization",
        name=entry.name,
        name_ur=entry.names[0],
        country=code if country else None,
        wikidata=entry.wikidata,
    )


def _of_phrase(mention: Mention, cast: Cast) -> Actor:
    """A body named by its own name, or a source that the text only describes."""
    if mention.rule == "body":
        return of_country(mention.owners[0], mention, "named", cast)
    owner = next((o for o in mention.owners if o in cast.knowledge.world.countries), None)
    entry = cast.knowledge.world.countries[owner] if owner else None
    return Actor(
        kind=KINDS.get(mention.kind, "unnamed"),
        name_ur=cast.reading.words(mention.first, mention.last),
        country=owner if entry and entry.kind == "country" else None,
        how="phrase",
        mention=cast.reading.span(mention.first, mention.last),
    )


def fits_state(figure: Figure, mention: Mention, home: str | None) -> bool:
    """Whether a figure can be the سابق (former) or مہمان (visiting) holder that a mention speaks of; no visitor is
    of the dateline's country `home`."""
    if VISITING in mention.states:
        return any(owner and owner != home for owner in figure.owners | {owner for owner, _ in figure.roles})
    wanted = NOT_THEN & set(mention.states)
    return not wanted or bool(wanted & figure.states)


def _office(mention: Mention, cast: Cast) -> Actor:
    """A bare office: the figure of the document who holds it, else whoever the knowledge says held it then."""
    world = cast.knowledge.world
    offices = [world.offices[key] for key in mention.offices]
    owners = mention.owners or tuple(dict.fromkeys(o.country for o in offices))
    visits = VISITING in mention.states
    at_home = (cast.home,) if cast.home and not owners and not visits else ()
    classes = mention.unscoped | {o.klass for o in offices}
    fitting = (f for f in cast.in_role(owners, classes) if fits_state(f, mention, cast.home))
    figures = list(islice(fitting, 2))  # of several none is meant
    if len(figures) == 1:
        return of_figure(figures[0], mention, "office", cast)
    if NOT_THEN.isdisjoint(mention.states):
        held = [t for owner in owners or at_home for cls in classes for t in world.holders(owner, cls, *cast.bounds)]
        outright = {o.key for o in offices if o.country in owners}  # a title that names one office
        people = {term.person for term in held if not outright or term.office in outright}
        if not figures and len(people) == 1:
            person = world.people[people.pop()]
            figure = Figure(person.name, (), person, {(o, cls) for o in owners or at_home for cls in classes})
            return of_figure(figure, mention, "office", cast)
    country = next((o for o in owners if o in world.countries and world.countries[o].kind == "country"), None)
    named = {name for owner in owners for cls in classes for name in world.names.get(f"{owner}/{cls}", ())}
    return Actor(
        kind="office",
        name_ur=cast.reading.words(mention.first, mention.last),
        office=named.pop() if len(named) == 1 else None,
        country=country if len(owners) == 1 else None,
        how="office",
        mention=cast.reading.span(mention.first, mention.last),
    )


def of_home(actor: Actor, mention: Mention, cast: Cast) -> Actor:
    """A bare office whose holder is unknown, as one of the dateline's or outlet's country: if the title says so
    (وفاقی وزیر) or the office is a country's own (no party's chairman, and no ambassador, who may be anybody's)."""
    if mention.owners or mention.of_body or not cast.home or VISITING in mention.states:
        return actor
    world, general = cast.knowledge.world, cast.knowledge.lexicon.general
    keys = [f"{cast.home}/{cls.replace('_', '-')}" for cls in mention.unscoped if cls not in general]
    own = {world.offices[key].name for key in keys if key in world.offices}
    if not own and not any(cls.endswith(AT_HOME) for cls in mention.classes):
        return actor
    name = own.pop() if len(mention.unscoped) == len(own) == 1 else None  # of the premier's adviser none
    return msgspec.structs.replace(actor, office=name, country=cast.home)
