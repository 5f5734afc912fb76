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
    start, end = content
    for i in range(start, end):
        unit = phrase.units[i]
        if unit.cls not in TARGETS or unit.mention is None or not _meant(phrase, i, end):
            continue
        actor = actor_of(unit.mention, cast)
        named = unit.cls in NAMED or actor.name is not None
        if named and actor.mention and all(actor.name != target.actor.name for target in found):
            found.append(Target(actor, as_type(Stance, stance), actor.mention))
    return tuple(found)


def _meant(phrase: Phrase, i: int, end: int) -> bool:
    """Whether the attitude is to the unit itself or what is its own: not to the place where it happened
    (لبنان پر اسرائیلی جارحیت کی مذمت: Israel's, not Lebanon's)."""
    behind = phrase.units[i + 1].cls if i + 1 < end else ""
    return phrase.units[i].cls == "NATION" or behind in ("", "GEN", "AND", "COMMA") or i + 2 >= end
