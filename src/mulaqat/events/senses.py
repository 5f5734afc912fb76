"""What the words of a fact are about, as far as the codebooks ask: talks, mediation, trade, a ceasefire."""

from collections.abc import Callable
from itertools import chain

from mulaqat.knowledge import Knowledge
from mulaqat.model import Span

from .draft import Cells

Words = Callable[[Span], str]  # the words of a span in key form

CLAUSE = "clause"  # the sense of words that end a clause before the one that tells


def senses_in(words: str, knowledge: Knowledge) -> frozenset[str]:
    """The senses of data/events/senses.tsv whose words stand among the given ones, which are in key form."""
    padded = f" {words} "
    found = chain.from_iterable(map(knowledge.memo(_begun).__getitem__, words.split(" ")))
    return frozenset([row["sense"] for row in found if f" {row['urdu']} " in padded])


def _begun(word: str, knowledge: Knowledge) -> tuple[Cells, ...]:
    """The rows whose words begin with the given one."""
    rows = chain.from_iterable(knowledge.codebook["senses"].values())
    return tuple(row for row in rows if row["urdu"].split(" ")[0] == word)


def contexts_of(senses: frozenset[str], knowledge: Knowledge) -> tuple[str, ...]:
    """The PLOVER contexts of senses, in alphabetical order."""
    rows = (row for sense in senses for row in knowledge.codebook["senses"].get(sense, ()))
    return tuple(sorted({row["context"] for row in rows if row["context"]}))


def last_clause(told: str, knowledge: Knowledge) -> str:
    """What was told, from behind its last finite clause on: what was agreed, without what was talked of before."""
    words = f" {told} "
    ends = [f" {row['urdu']} " for row in knowledge.codebook["senses"].get(CLAUSE, ())]
    return words[max((words.rfind(end) + len(end) for end in ends if end in words), default=0) :].strip()
