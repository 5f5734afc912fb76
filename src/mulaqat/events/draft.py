"""An event before it has its number, and the tables it was coded by."""

from typing import NamedTuple

from mulaqat.knowledge import Codebook
from mulaqat.model import Date, Place

from .parties import Party

Cells = dict[str, str]


class Coding(NamedTuple):
    """A CAMEO code with the PLOVER event and mode that go with it (empty: PLOVER has none)."""

    cameo: str
    plover: str
    mode: str

    @classmethod
    def of(cls, row: Cells) -> "Coding":
        """The coding that a row of a table gives."""
        return cls(row["cameo"], row["plover"], row["mode"])


class Draft(NamedTuple):
    """Who did what to whom; `of` is the id of the fact, `context` the PLOVER contexts that its words tell."""

    coding: Coding
    source: Party
    target: Party
    of: str
    context: tuple[str, ...] = ()
    date: Date | None = None
    place: Place | None = None


def refined(coding: Coding, senses: frozenset[str], book: Codebook) -> Coding:
    """The more special code that the words ask for; the general one where they ask for none or for several."""
    rows = [row for row in book["refine"].get(coding.cameo, ()) if row["sense"] in senses]
    first = min((row["rank"] for row in rows), default="")
    found = {Coding(row["to"], row["plover"], row["mode"]) for row in rows if row["rank"] == first}
    return found.pop() if len(found) == 1 else coding
