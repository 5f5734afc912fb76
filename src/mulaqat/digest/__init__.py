"""What happened between two days, from an archive, as a page or as Markdown, in Urdu or English.

`gather` takes an open archive and filters with `since` and `until`, and gives a Digest: meetings, agreements and
statements by day, each with the reports that tell of it; reports of one story tell one meeting, copies of a report one
statement. `to_markdown` and `to_html` write it in a language. The same archive gives the same bytes, whatever the day.
Every line has its sources. Quotations stay as printed. Never looks at a clock and never says which report is right.
"""

from .gathering import gather
from .html import to_html
from .markdown import to_markdown
from .nouns import Digest
from .words import LANGUAGES

__all__ = ["LANGUAGES", "Digest", "gather", "to_html", "to_markdown"]
