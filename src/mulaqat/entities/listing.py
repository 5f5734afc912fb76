"""Everybody and everything that a document names, each once, with every place it is mentioned."""

from mulaqat.model import Actor, Entity, Span

from .actors import actor_of
from .cast import Cast

LISTED = frozenset({"PERSON", "OFFICE", "COUNTRY", "BODY"})


def list_entities(cast: Cast) -> tuple[Entity, ...]:
    """Entities by their first mention; a person whom the knowledge lacks has an id of the document's own."""
    found: dict[str, tuple[Actor, list[Span]]] = {}
    for phrase in cast.reading.phrases:
        for unit in phrase.mentions:
            if unit.cls not in LISTED or unit.mention is None:
                continue
            actor = actor_of(unit.mention, cast)
            id = actor.entity or (f"local/{actor.name}" if actor.name else None)
            if id and actor.mention:
                found.setdefault(id, (actor, []))[1].append(actor.mention)
    return tuple(
        Entity(id, actor.kind, actor.name, actor.name_ur, actor.country, actor.wikidata, tuple(spans))
        for id, (actor, spans) in found.items()
    )
