"""Records as something to keep or to look at: one function a format.

Each takes readings, pairs of a Document and its Record, one after the other, and gives the pieces of
the output as they become known, so that a long run prints while it reads. The same readings give the
same bytes. Never reads, changes or completes a record; whatever comes from a report is escaped.
`to_jsonl` one record a line, `to_json` one array, `to_text` a summary for people, `to_html` one
self-contained page with the evidence marked; `cards` the facts of a record as pages show them, `runs` a text cut at
every edge of evidence, `marks_css` how evidence is marked, `safe` and `value` how text is escaped; `csv_line` a line
that no spreadsheet takes for a formula.
"""

from .cards import Card, cards
from .escaping import safe, value
from .html import marks_css, to_html
from .json import to_json, to_jsonl
from .marks import Evidence, Run, runs
from .spreadsheet import csv_line
from .text import to_text

__all__ = [
    "Card",
    "Evidence",
    "Run",
    "cards",
    "csv_line",
    "marks_css",
    "runs",
    "safe",
    "to_html",
    "to_json",
    "to_jsonl",
    "to_text",
    "value",
]
