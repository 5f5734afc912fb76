"""What the words of a fact are about, as far as the codebooks ask: talks, mediation, trade, a ceasefire."""

from mulaqat.knowledge import Knowledge

CLAUSE = "clause"  # the sense of words that end a clause before the one that tells


def senses_of(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The senses of data/events/senses.tsv whose words stand in a text, as whole words."""
    if not text:
        return frozenset()
    words = _padded(text, knowledge)
    table = knowledge.codebook["senses"]
    found = [row for rows in table.values() for row in rows if row["urdu"] in words]
    return frozenset([row["sense"] for row in found if f" {row['urdu']} " in words])


def contexts_of(senses: frozenset[str], knowledge: Knowledge) -> tuple[str, ...]:
    """The PLOVER contexts of senses, in alphabetical order."""
    rows = (row for sense in senses for row in knowledge.codebook["senses"].get(sense, ()))
    return tuple(sorted({row["context"] for row in rows if row["context"]}))


def last_clause(text: str, knowledge: Knowledge) -> str:
    """A text from behind its last finite clause on: what was agreed, without what was talked of before."""
    words = _padded(text, knowledge)
    ends = [f" {row['urdu']} " for row in knowledge.codebook["senses"].get(CLAUSE, ())]
    return words[max((words.rfind(end) + len(end) for end in ends if end in words), default=0) :].strip()


def _padded(text: str, knowledge: Knowledge) -> str:
    return f" {knowledge.key(text)} "
