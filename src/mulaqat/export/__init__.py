"""Records as something to keep or to look at: one function a format.

Each takes readings, pairs of a Document and its Record, one after the other, and gives the pieces of
the output as they become known, so that a long run prints while it reads. The same readings give the
same bytes. Never reads, changes or completes a record; whatever comes from a report is escaped.
`to_jsonl` one record a line, `to_json` one array, `to_text` a summary for people, `to_html` one
self-contained page with the evidence marked; `safe` and `value`: how it escapes, `cards` and `runs`: what it shows of
each fact and where, `marks_css`: how it marks.
`FORMATS` names every format with its purpose; a sub-room holds those of a kind: `tables`, `coded`, `linked`,
`graphs`, `standoff`.
"""

from .cards import Card, cards
from .escaping import safe, value
from .formats import FORMATS, Format
from .html import marks_css, to_html
from .json import to_json, to_jsonl
from .marks import Evidence, Run, runs
from .tables import BOM, COLUMNS, TABLES, arrow_tables, csv_line, rows_of, save_csv, schema_of, to_csv
from .text import to_text

__all__ = [
    "BOM",
    "COLUMNS",
    "FORMATS",
    "TABLES",
    "Card",
    "Evidence",
    "Format",
    "Run",
    "arrow_tables",
    "cards",
    "csv_line",
    "marks_css",
    "rows_of",
    "runs",
    "safe",
    "save_csv",
    "schema_of",
    "to_csv",
    "to_html",
    "to_json",
    "to_jsonl",
    "to_text",
    "value",
]
