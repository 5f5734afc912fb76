"""Both of them: the two people whom دونوں صدور or دونوں رہنماؤں stands for."""

from mulaqat.entities import Discourse, actor_of
from mulaqat.model import Actor
from mulaqat.phrases import Phrase

from .draft import same

BACK = 4  # sentences
BOTH = frozenset({"دونوں", "ہر"})


def last_two(sentence: int, phrase: Phrase, start: int, end: int, state: Discourse) -> list[Actor]:
    """The two people named last before the phrase, of its office class where it has one; [] where they are not two."""
    classes = {cls.removeprefix("plural:") for u in phrase.units[start:end] if u.mention for cls in u.mention.classes}
    first = phrase.units[start].mention
    words = state.cast.reading.tokens.words
    if not classes and first and words[first.first] not in BOTH:
        return []
    found: list[Actor] = []
    for number in range(sentence, max(-1, sentence - BACK), -1):
        units = state.cast.reading.phrases[number].units
        for unit in reversed(units[:start] if number == sentence else units):
            mention = unit.mention
            if unit.cls not in ("PERSON", "OFFICE") or mention is None:
                continue
            if classes and classes.isdisjoint(mention.unscoped):
                continue
            actor = actor_of(mention, state.cast)
            if actor.name and not any(same(actor, other) for other in found):
                found.insert(0, actor)
            if len(found) == 2:
                return found
    return []
