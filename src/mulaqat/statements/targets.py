"""Whom an act takes an attitude to: the parties that its object names, with the stance of its cue."""

from typing import cast as as_type

from mulaqat.entities import Cast, actor_of
from mulaqat.model import Stance, Target
from mulaqat.phrases import Phrase

TARGETS = frozenset({"PERSON", "OFFICE", "COUNTRY", "NATION", "BODY", "GROUP"})
NAMED = frozenset({"PERSON", "COUNTRY", "NATION"})


def find_targets(phrase: Phrase, content: tuple[int, int], stance: str, cast: Cast) -> tuple[Target, ...]:
    """The parties named in the object of an act that praises, condemns, thanks, supports …, each once.

    `content`: units of the object. A neutral act has no targets; an unnamed group counts only where it has words.
    """
    if stance == "neutral":
        return ()
    found: list[Target] = []
    for unit in phrase.units[content[0] : content[1]]:
        if unit.cls not in TARGETS or unit.mention is None:
            continue
        actor = actor_of(unit.mention, cast)
        named = unit.cls in NAMED or actor.name is not None
        if named and actor.mention and all(actor.name != target.actor.name for target in found):
            found.append(Target(actor, as_type(Stance, stance), actor.mention))
    return tuple(found)
