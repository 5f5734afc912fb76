"""What the words of a fact are about, as far as the codebooks ask: talks, mediation, trade, a ceasefire."""

from mulaqat.knowledge import Knowledge

CLAUSE = "clause"  # the sense of words that end a clause before the one that tells


def senses_of(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The senses of data/events/senses.tsv whose words stand in a text, as whole words."""
    return senses_in(knowledge.key(text), knowledge) if text else frozenset()


def senses_in(words: str, knowledge: Knowledge) -> frozenset[str]:
    """The same for words in key form."""
    padded = f" {words} "
    found = [row for rows in knowledge.codebook["senses"].values() for row in rows if row["urdu"] in padded]
    return frozenset([row["sense"] for row in found if f" {row['urdu']} " in padded])


def contexts_of(senses: frozenset[str], knowledge: Knowledge) -> tuple[str, ...]:
    """The PLOVER contexts of senses, in alphabetical order."""
    rows = (row for sense in senses for row in knowledge.codebook["senses"].get(sense, ()))
    return tuple(sorted({row["context"] for row in rows if row["context"]}))


def last_clause(text: str, knowledge: Knowledge) -> str:
    """A text in key form, from behind its last finite clause on: what was agreed, without what was talked of before."""
    words = f" {knowledge.key(text)} "
    ends = [f" {row['urdu']} " for row in knowledge.codebook["senses"].get(CLAUSE, ())]
    return words[max((words.rfind(end) + len(end) for end in ends if end in words), default=0) :].strip()
