"""Finds the dates that a sentence states."""

from dataclasses import dataclass
from datetime import date

from mulaqat.model.time_place import Basis

from ..orthography import Orthography
from ..text import Sentence, Tokens


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and the tokens `first` up to and without `last` that say it.

    `value` is EDTF; `earliest` and `latest` are ISO days that bound it.
    """

    first: int
    last: int
    value: str
    earliest: str
    latest: str
    basis: Basis
    part_of_day: str | None = None


def find_dates(
    tokens: Tokens, sentence: Sentence, published: date | None, orthography: Orthography
) -> list[FoundDate]:
    """The dates said in `sentence`, in order; what the text does not decide is left out."""
    del tokens, sentence, published, orthography
    return []


def read_dateline(tokens: Tokens, sentences: list[Sentence], orthography: Orthography) -> FoundDate | None:
    """The date of the document's own dateline."""
    del tokens, sentences, orthography
    return None
