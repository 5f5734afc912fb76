"""The noun phrase that speaks: by the patterns of data/rules/speakers.toml."""

from typing import NamedTuple

from mulaqat.knowledge import Knowledge
from mulaqat.phrases import Phrase, Predicate

SPEAK = "bolna"  # whose past takes a subject without نے: وہ بولے کہ


class Found(NamedTuple):
    """A speaker's noun phrase: units, half-open; the rule that found it; where its clause's object begins."""

    first: int
    last: int
    rule: str
    after: int


def find_speaker(phrase: Phrase, low: int, cue: int, knowledge: Knowledge) -> Found | None:
    """The speaker of the cue unit `cue`, sought from unit `low` on; None where the clause names nobody."""
    predicate = phrase.units[cue].predicate
    assert predicate is not None
    tags = phrase.tags[low : cue + 1]
    voices = (_voice(predicate), "present") if predicate.cue.lemma == SPEAK else (_voice(predicate),)
    for rule in knowledge.rules.families["speakers"].fitting(phrase.met):
        if rule.attributes["voice"] not in voices:
            continue
        match = rule.search(tags)
        if match:
            first, last = match.span("speaker")
            after = match.start("object") if "object" in match.re.groupindex and match.start("object") >= 0 else last
            return Found(low + first, low + last, rule.id, low + after)
    return None


def _voice(predicate: Predicate) -> str:
    if predicate.form == "noun":
        return "noun"
    if predicate.passive:
        return "passive"
    return "active" if predicate.past or predicate.form != "finite" else "present"
