"""Characters that change the length of a text: signs that fall away, ligatures, letters in two parts."""

from .alignment import Edit
from .orthography.letters import Letters

# The only marks that make another Urdu letter of the one they stand on: hamza and madda above.
_MAKERS = ("\u0654", "\u0653")


def cut_edits(text: str, letters: Letters) -> list[Edit]:
    """The edits that take out, spell out or compose the characters which change the length of `text`."""
    edits = []
    for run in letters.cuts.finditer(text):
        start, end = run.span()
        made = _composed(text[start - 1 : start], run[0], letters.composed)
        rest = "".join([letters.longer[one] for one in run[0]])
        if run[0].endswith("\r") and not text.startswith("\n", end):
            rest += "\n"
        edits.append(Edit(start - 1, end, made + rest) if made else Edit(start, end, rest))
    return edits


def _composed(base: str, marks: str, table: dict[str, str]) -> str:
    for maker in _MAKERS:
        if maker in marks and base + maker in table:
            return table[base + maker]
    return ""
