"""Which texts are copies of each other: agency reports and their rewrites, by their words alone.

`sketch(words)` keeps a sample of a text's runs of three words; `hashed`, `packed`, `unpacked`, `whole` for storing;
`candidates(sketches)` names pairs that share enough of their samples, in time linear in their number;
`worded_in(words, marks)` takes a text apart for comparing: `may_be_one` looks at the days that two name, `copied` says
whether they are one report, BETWEEN outlets or WITHIN one, `same_news` whether what they share is the news, and
`rewritten` how much alike their news is where they are none; `likeness` is the share of pairs of words that two texts
have in common. Words come folded, one space between two. Knows no documents and no records, and reads nothing.
"""

from .candidates import MOST, SHARED, WIDTH, candidates
from .copies import BETWEEN, WITHIN, Wording, copied, likeness
from .rewrites import Worded, may_be_one, rewritten, same_news, worded_in
from .sketch import hashed, packed, sketch, unpacked, whole

__all__ = [
    "BETWEEN",
    "MOST",
    "SHARED",
    "WIDTH",
    "WITHIN",
    "Worded",
    "Wording",
    "candidates",
    "copied",
    "hashed",
    "likeness",
    "may_be_one",
    "packed",
    "rewritten",
    "same_news",
    "sketch",
    "unpacked",
    "whole",
    "worded_in",
]
