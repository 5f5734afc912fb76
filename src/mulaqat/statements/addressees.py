"""To whom something was said, by the patterns of data/rules/addressees.toml."""

from mulaqat.entities import Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor
from mulaqat.phrases import Phrase

from .clauses import Clause


def find_addressee(phrase: Phrase, clause: Clause, state: Discourse, knowledge: Knowledge) -> Actor | None:
    """Whom the clause names as addressed (X سے کہا, X کو بتایا); None where it names nobody."""
    tags = phrase.tags[clause.low : clause.cue + 1]
    for rule in knowledge.rules.families["addressees"].fitting(phrase.met):
        match = rule.search(tags)
        if match:
            start, end = match.span("addressee")
            return state.noun_phrase(phrase, clause.low + start, clause.low + end)
    return None
