"""Characters that change the length of a text: signs that fall away, ligatures, letters in two parts."""

from collections.abc import Iterable, Iterator

from .alignment import Edit
from .orthography.letters import Letters
from .search import every

# The only marks that make another Urdu letter of the one they stand on: hamza and madda above.
_MAKERS = ("\u0654", "\u0653")


def cut_edits(text: str, found: Iterable[str], letters: Letters) -> list[Edit]:
    """The edits that take out, spell out or compose the characters of `found`, which change the length."""
    edits = []
    for start, end in _runs(sorted([at for one in found for at in every(one, text)])):
        run = text[start:end]
        made = _composed(text[start - 1 : start], run, letters.composed)
        rest = "".join([letters.longer[one] for one in run])
        if run.endswith("\r") and not text.startswith("\n", end):
            rest += "\n"
        edits.append(Edit(start - 1, end, made + rest) if made else Edit(start, end, rest))
    return edits


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches of neighbouring places."""
    start = end = -1
    for at in places:
        if at != end:
            if end > 0:
                yield start, end
            start = at
        end = at + 1
    if end > 0:
        yield start, end


def _composed(base: str, marks: str, table: dict[str, str]) -> str:
    for maker in _MAKERS:
        if maker in marks and base + maker in table:
            return table[base + maker]
    return ""
