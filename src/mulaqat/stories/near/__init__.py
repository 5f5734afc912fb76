"""Which texts are copies of each other: agency reports and their rewrites, by their words alone.

`sketch(words)` keeps a sample of a text's runs of three words, `packed`, `unpacked` and `whole` for storing;
`candidates(sketches)` names pairs that share enough of their samples, in time linear in their number;
`Wording(words)` holds a text for comparing, and `copied(one, other, demand)` says whether two are one report,
BETWEEN outlets or WITHIN one; `likeness` is the share of pairs of words that two texts have in common. Words come
folded, one space between two. Knows no documents and no records, and reads nothing.
"""

from .candidates import MOST, SHARED, WIDTH, candidates
from .copies import BETWEEN, WITHIN, Wording, copied, likeness
from .sketch import packed, sketch, unpacked, whole

__all__ = [
    "BETWEEN",
    "MOST",
    "SHARED",
    "WIDTH",
    "WITHIN",
    "Wording",
    "candidates",
    "copied",
    "likeness",
    "packed",
    "sketch",
    "unpacked",
    "whole",
]
