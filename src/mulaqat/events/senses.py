"""What the words of a fact are about, as far as the codebooks ask: talks, mediation, trade, a ceasefire."""

from collections.abc import Callable

from mulaqat.knowledge import Knowledge
from mulaqat.model import Span

Words = Callable[[Span], str]  # the words of a span in key form

CLAUSE = "clause"  # the sense of words that end a clause before the one that tells


def senses_in(words: str, knowledge: Knowledge) -> frozenset[str]:
    """The senses of data/events/senses.tsv whose words stand among the given ones, which are in key form."""
    padded = f" {words} "
    found = [row for rows in knowledge.codebook["senses"].values() for row in rows if row["urdu"] in padded]
    return frozenset([row["sense"] for row in found if f" {row['urdu']} " in padded])


def contexts_of(senses: frozenset[str], knowledge: Knowledge) -> tuple[str, ...]:
    """The PLOVER contexts of senses, in alphabetical order."""
    rows = (row for sense in senses for row in knowledge.codebook["senses"].get(sense, ()))
    return tuple(sorted({row["context"] for row in rows if row["context"]}))


def last_clause(told: str, knowledge: Knowledge) -> str:
    """What was told, from behind its last finite clause on: what was agreed, without what was talked of before."""
    words = f" {told} "
    ends = [f" {row['urdu']} " for row in knowledge.codebook["senses"].get(CLAUSE, ())]
    return words[max((words.rfind(end) + len(end) for end in ends if end in words), default=0) :].strip()
