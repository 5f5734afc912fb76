"""Characters that change the length of a text: signs that fall away, ligatures, letters in two parts."""

from collections.abc import Iterable, Iterator

from .alignment import Edit
from .orthography.letters import Letters
from .search import every

# The only marks that make another Urdu letter of the one they stand on: hamza and madda above.
_MAKERS = ("\u0654", "\u0653")


def cut_edits(text: str, found: Iterable[str], letters: Letters) -> list[Edit]:
    """The edits that take out, spell out or compose the characters of `found`, which change the length."""
    edits: list[Edit] = []
    gone: list[int] = []
    for one in found:
        if to := letters.longer[one]:
            edits += [Edit(at, at + 1, to) for at in every(one, text)]
        else:
            gone += every(one, text)
    edits += [_gone(text, start, end, letters.composed) for start, end in _runs(sorted(gone))]
    return sorted(edits)


def _gone(text: str, start: int, end: int, composed: dict[str, str]) -> Edit:
    """The edit for a run of characters that fall away, unless a mark among them makes another letter."""
    base, run = text[start - 1 : start], text[start:end]
    line_end = "\n" if "\r" in run and not text.startswith("\n", end) else ""
    for maker in _MAKERS:
        if maker in run and base + maker in composed:
            return Edit(start - 1, end, composed[base + maker] + line_end)
    return Edit(start, end, line_end)


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
