"""The shipped knowledge, loaded once, and short ways to say what a record holds."""

from collections.abc import Iterable
from functools import cache

import mulaqat
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Actor, Record


@cache
def shipped() -> Knowledge:
    """The knowledge that comes with the project."""
    return load_knowledge()


def read(text: str, published: str | None = None) -> Record:
    """The record of a report with the shipped knowledge."""
    return mulaqat.read(text, published=published, knowledge=shipped())


def who(actor: Actor | None) -> str | None:
    """An actor's English name, else the words that the text has for him."""
    return (actor.name or actor.name_ur) if actor else None


def all_of(actors: Iterable[Actor]) -> list[str | None]:
    """The names of several actors, in their order."""
    return [who(actor) for actor in actors]


def said(record: Record) -> list[tuple[str | None, str]]:
    """Who said what, statement by statement."""
    return [(who(statement.speaker), statement.content.text) for statement in record.statements]
