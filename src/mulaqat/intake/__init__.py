"""What a user has, as Documents: text, HTML, folders, zip, gzip, tables, feeds, sitemaps, crawls, standard input.

`read_source` takes a path, "-" or an address, and yields a `Taken` or a `Refused` for each thing found in it, in its
order and one at a time; what is wrong with one costs that one. `read_path` gives the one Document of a plain text file.
The text is the input's own characters: no newline translation, no repair, offsets are code points of it; of a page it
is what a reader sees. Refusals name the input, the place and the remedy in one line.
Never guesses an encoding of plain text, never follows a link, never runs or loads anything, never opens a connection:
addresses are read only by the `fetch` that a caller hands in.
"""

from .entry import MAX_BYTES, Columns, Fetch, Fetched
from .fetched import is_address
from .files import read_path, shown, unicode_path
from .items import Item, Reason, Refusal, Refused, Taken
from .packing import unpacked
from .source import read_source

__all__ = [
    "MAX_BYTES",
    "Columns",
    "Fetch",
    "Fetched",
    "Item",
    "Reason",
    "Refusal",
    "Refused",
    "Taken",
    "is_address",
    "read_path",
    "read_source",
    "shown",
    "unicode_path",
    "unpacked",
]
