"""What reading knows: words, world and patterns, from data files to one object.

`load_knowledge(*folders)` takes our data with folders of the user's laid over it and gives a
Knowledge: orthography, lexicon, world (who held which office when), rules, codebook, and the digest of it all.
`check(*folders)` gives every fault in the files, each with file and line; `load_kept(fold)` what tells folded words
that say a promise was kept, `load_marks(fold)` the words that tell a report's day and what it only reminds of.
Knowledge is passed in, never global; nothing is loaded at import; the files are never written.
"""

from .check import check
from .codebook import Codebook
from .gazetteer import PlaceEntry
from .kept import load_kept
from .lexicon import Cue, Lexicon, Sense
from .loading import Knowledge, load_knowledge
from .marks import Marks, load_marks
from .rulebook import Rulebook
from .world import Country, Office, Person, Term, World, pad_day

__all__ = [
    "Codebook",
    "Country",
    "Cue",
    "Knowledge",
    "Lexicon",
    "Marks",
    "Office",
    "Person",
    "PlaceEntry",
    "Rulebook",
    "Sense",
    "Term",
    "World",
    "check",
    "load_kept",
    "load_knowledge",
    "load_marks",
    "pad_day",
]
