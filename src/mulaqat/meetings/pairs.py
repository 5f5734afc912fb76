"""People named before: the two whom دونوں صدور stands for, and whom a pronoun must mean."""

from collections.abc import Iterator, Set

from mulaqat.entities import Discourse, actor_of
from mulaqat.model import Actor
from mulaqat.phrases import Phrase

from .draft import same

BACK = 4  # sentences
BOTH = frozenset({"دونوں", "ہر", "فریقین", "طرفین", "جانبین"})


def last_two(sentence: int, phrase: Phrase, start: int, end: int, state: Discourse) -> list[Actor]:
    """The two people named last before the phrase, of its office class where it has one; [] where they are not two."""
    classes = {cls.removeprefix("plural:") for u in phrase.units[start:end] if u.mention for cls in u.mention.classes}
    first = phrase.units[start].mention
    words = state.cast.reading.tokens.words
    if not classes and first and words[first.first] not in BOTH:
        return []
    found: list[Actor] = []
    for actor in _named_back(sentence, phrase, start, classes, BACK, state):
        if not any(same(actor, other) for other in found):
            found.insert(0, actor)
        if len(found) == 2:
            return found
    return []


def named_before(
    sentence: int, phrase: Phrase, start: int, known: list[Actor], state: Discourse, back: int = BACK
) -> list[Actor]:
    """The person named last before the unit `start`, at most `back` sentences of it, who is none of `known`; [] where
    there is nobody."""
    named = _named_back(sentence, phrase, start, frozenset(), back, state)
    return next(([actor] for actor in named if not any(same(actor, other) for other in known)), [])


def _named_back(
    sentence: int, phrase: Phrase, start: int, classes: Set[str], back: int, state: Discourse
) -> Iterator[Actor]:
    """The people of a class (empty: of any) named before the unit `start`, in `back` sentences, the nearest first."""
    for number in range(sentence, max(-1, sentence - back), -1):
        units = phrase.units[:start] if number == sentence else state.cast.reading.phrases[number].units
        for unit in reversed(units):
            mention = unit.mention
            if unit.cls not in ("PERSON", "OFFICE") or mention is None:
                continue
            if classes and classes.isdisjoint(mention.unscoped):
                continue
            actor = actor_of(mention, state.cast)
            if actor.name:
                yield actor
