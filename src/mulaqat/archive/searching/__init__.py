"""Finding documents and facts in an archive.

`search` takes what a person typed and gives Hits with exact highlights; `listed` gives the rows of a view;
`Filters` narrows both, and `of_document`, `of_fact` and
`published` are the conditions that they set. Queries are folded like the
texts, so spellings of one word find each other.
Never writes, and never hands what was typed to a database as it is.
"""

from .filters import Filters, about_facts, of_document, of_fact, parties, published, words_of
from .finding import search
from .listing import listed
from .snippets import Hit, Snippet

__all__ = [
    "Filters",
    "Hit",
    "Snippet",
    "about_facts",
    "listed",
    "of_document",
    "of_fact",
    "parties",
    "published",
    "search",
    "words_of",
]
