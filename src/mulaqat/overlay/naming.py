"""Urdu names as the reader can use them: folded, and such that they do not stand for something else."""

from collections.abc import Iterable

from mulaqat.knowledge import Knowledge
from mulaqat.text import normalize

OF_PEOPLE = frozenset({"person", "short", "name"})
LONGEST = 8


def folded(names: Iterable[str], knowledge: Knowledge) -> tuple[str, ...]:
    """Names in the normal form, each once."""
    return tuple(dict.fromkeys(normalize(name, knowledge.orthography).folded.strip() for name in names))


def name_fault(name: str, knowledge: Knowledge) -> str | None:
    """Why somebody cannot go by this Urdu name, in words."""
    key = knowledge.key(name)
    words = key.split()
    if not words or len(words) > LONGEST or not any("\u0600" <= letter <= "\u06ff" for letter in key):
        return f"{name!r} is no Urdu name"
    lexicon = knowledge.lexicon
    if len(words) == 1 and key in lexicon.common:
        return f"{name!r} is an ordinary word and would be found everywhere; give a longer name"
    rows = lexicon.phrases.get(words[0])
    kinds = {sense.kind for sense in rows[1].get(key, ())} - OF_PEOPLE if rows else set()
    return f"{name!r} stands for a {sorted(kinds)[0]} already; give a longer name" if kinds else None
