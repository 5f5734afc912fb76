"""Who took part besides the sides that a clause names: اس ملاقات میں X نے, X بھی موجود تھے, a delegation."""

from dataclasses import dataclass

from mulaqat.entities import Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Span
from mulaqat.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody of whom a sentence says that he took part; `role`: participant, attendee, members,
    or absent for somebody of whom it says that he did not."""

    actor: Actor
    role: str
    sentence: int
    evidence: Span


def find_participants(sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge) -> list[Participant]:
    """Participants by the patterns of data/rules/participants.toml, in the order of the rules."""
    found: list[Participant] = []
    reading = state.cast.reading
    for rule in knowledge.rules.families["participants"].fitting(phrase.met):
        for match in rule.finditer(phrase.tags):
            start, end = match.span("party")
            evidence = reading.over(phrase, *match.span())
            role = rule.attributes["role"]
            if role == "members" or rule.attributes.get("each"):
                spans = [(i, i + 1) for i in range(start, end) if phrase.units[i].cls == "PERSON"]
            else:
                spans = [(start, end)]
            found += [Participant(state.noun_phrase(phrase, a, b), role, sentence, evidence) for a, b in spans]
    return found
