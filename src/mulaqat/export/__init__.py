"""Records as something to keep or to look at: one function a format.

Each takes readings, pairs of a Document and its Record, one after the other, and gives the pieces of
the output as they become known, so that a long run prints while it reads. The same readings give the
same bytes. Never reads, changes or completes a record; whatever comes from a report is escaped.
`to_jsonl` one record a line, `to_json` one array, `to_text` a summary for people, `to_html` one
self-contained page with the evidence marked; `marks_css`: how it marks it,
`safe` and `value`: how it escapes, `cards` and `runs`: what it shows of each fact, and where in the text.
"""

from .cards import cards
from .escaping import safe, value
from .html import marks_css, to_html
from .json import to_json, to_jsonl
from .marks import Evidence, runs
from .text import to_text

__all__ = ["Evidence", "cards", "marks_css", "runs", "safe", "to_html", "to_json", "to_jsonl", "to_text", "value"]
