"""The noun phrase that speaks: by the patterns of data/rules/speakers.toml."""

from dataclasses import dataclass

from mulaqat.knowledge import Knowledge
from mulaqat.phrases import Phrase, Predicate


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker's noun phrase: units half-open, the rule that found it, and the unit behind its marker."""

    first: int
    last: int
    rule: str
    after: int


def find_speaker(phrase: Phrase, low: int, cue: int, knowledge: Knowledge) -> Found | None:
    """The speaker of the cue unit `cue`, sought from unit `low` on; None where the clause names nobody."""
    predicate = phrase.units[cue].predicate
    assert predicate is not None
    tags = phrase.tags[low : cue + 1]
    for rule in knowledge.rules.families["speakers"]:
        if not _serves(str(rule.attributes["voice"]), predicate):
            continue
        match = rule.search(tags)
        if match:
            first, last = (low + at for at in match.span("speaker"))
            return Found(first, last, rule.id, _behind_marker(phrase, last, cue))
    return None


def _serves(voice: str, predicate: Predicate) -> bool:
    if voice == "any" or predicate.form == "noun":
        return voice == "any" and predicate.form == "noun"
    if voice == "present":
        return not predicate.passive and predicate.form == "finite" and not predicate.past
    return (voice == "passive") == predicate.passive


def _behind_marker(phrase: Phrase, last: int, cue: int) -> int:
    """The first unit behind the case marker of the speaker: نے, کا, میں or کی جانب سے."""
    at = last
    while at < cue and phrase.units[at].cls in ("ERG", "GEN", "LOC", "COMMA"):
        at += 1
        if phrase.units[at - 1].cls in ("ERG", "LOC"):
            return at
    if at + 1 < cue and phrase.units[at].word in ("جانب", "طرف") and phrase.units[at + 1].cls == "ABL":
        at += 2
    return at
