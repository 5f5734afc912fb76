"""Names that were misspelt: whoever held the office then and is called nearly so."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from mulaqat.knowledge import Knowledge, Person

from .figures import Figure

ALIKE = 0.8  # of the letters of both names; brothers who followed each other in office are less alike
SHORTEST = 5  # letters: fewer are alike by chance


def mend(figures: Iterable[Figure], bounds: tuple[str, str], knowledge: Knowledge) -> None:
    """Give each unknown figure who is said to hold an office the one holder of it in the `bounds` (ISO days) whose
    name is nearly his; `misspelt` keeps the name as it is printed. Where several holders are alike, nobody."""
    figures = list(figures)
    taken = {figure.person.id for figure in figures if figure.person}
    for figure in figures:
        if figure.person or not figure.held or len("".join(figure.name_words)) < SHORTEST:
            continue
        holders = {
            term.person
            for owner, cls in sorted(figure.held)
            if owner
            for term in knowledge.world.holders(owner, cls, *bounds)
        }
        alike = [p for p in map(knowledge.world.people.__getitem__, sorted(holders)) if _alike(figure, p, knowledge)]
        if len(alike) == 1 and alike[0].id not in taken:
            figure.misspelt, figure.name, figure.person = figure.name, alike[0].name, alike[0]


def _alike(figure: Figure, person: Person, knowledge: Knowledge) -> bool:
    printed = " ".join(figure.name_words)
    return any(
        SequenceMatcher(None, printed, known).ratio() >= ALIKE
        for known in map(knowledge.key, person.names)
        if len(known.split()) == len(figure.name_words)
    )
