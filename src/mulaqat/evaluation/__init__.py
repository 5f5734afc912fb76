"""How well records agree with gold: a few counted figures, and every disagreement by its words.

`evaluate` takes a folder of gold files (one JSON file a report) and records; a record belongs to the
gold file whose stem its document's path has. It gives Figures, summed over all documents; `report`
gives them as lines to print, `floors_missed` those that stand under a pinned floor, and `by_construction` counts
the gold that was found for each way in which a text may put it. `gold_of` makes gold of what reviewers said of a
record. Gold that is optional is neither required nor held against a record; predicted statements of another
level than "main" are not counted at all. Never reads a report and never changes a record.
"""

from .constructions import Construction, Count, by_construction
from .figures import Figures, Rate, Share, floors_missed
from .gold import Gold, read_gold
from .report import report
from .reviewed import gold_of
from .score import evaluate

__all__ = [
    "Construction",
    "Count",
    "Figures",
    "Gold",
    "Rate",
    "Share",
    "by_construction",
    "evaluate",
    "floors_missed",
    "gold_of",
    "read_gold",
    "report",
]
