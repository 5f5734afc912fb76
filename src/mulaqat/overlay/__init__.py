"""A user's own world: people, offices and terms from his files, laid over ours without a fork.

`gather(paths, knowledge, positions, source)` takes tables (CSV, TSV), files in the format of data/world (TOML) and
Wikidata (a query's result or entities, JSON) and gives a Settling: rows to add, and every fault with file and line.
`write(additions, folder, below)` puts the rows into a folder that `load_knowledge` takes, once `check` finds nothing
in what comes of it. `describe(words, knowledge)` says what is known of a person, a country or a body.
What contradicts the knowledge is never decided here: it is told, and left to the user.
"""

from .additions import write
from .describing import describe
from .gathering import gather
from .settling import Settling

__all__ = ["Settling", "describe", "gather", "write"]
