"""HTML as documents: the main text of a page, and what the page says of itself.

`read_page` takes an Entry and gives its one item; `read_fragment` takes the HTML of a feed's entry and gives a Taken;
`decode_page` gives the characters of markup.
The text is what a reader sees, with its own characters (ZWNJ, marks and bidi signs stay): nothing hidden by markup
becomes text. What a reader sees only on asking is kept and marked `hidden`; links and lists around the report are
kept and marked `boilerplate`. Stylesheets and scripts outside the page are never loaded: what only these hide is
not known.
"""

from .decoding import decode_page
from .page import read_fragment, read_page

__all__ = ["decode_page", "read_fragment", "read_page"]
