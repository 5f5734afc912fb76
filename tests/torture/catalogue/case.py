"""One entry of the catalogue of hostile and odd inputs, made when it is asked for."""

from collections.abc import Callable
from typing import NamedTuple

Made = bytes | str | Callable[[], bytes | str]


class Case(NamedTuple):
    """A name, its number in the facts' list of hostile inputs, what it is made of.

    A `str` is a text, for every entrance that takes texts; bytes are a file, with the ending that it has. `whole`:
    the sentinels stand in it and must come out, or the loss be flagged. `big`: it takes seconds.
    """

    name: str
    number: int
    made: Made
    ending: str = ".txt"
    whole: bool = False
    big: bool = False

    def data(self) -> bytes | str:
        """The input itself."""
        return self.made() if callable(self.made) else self.made
