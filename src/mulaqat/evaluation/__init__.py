"""How well records agree with gold: a few counted figures, and every disagreement by its words.

`evaluate` takes a folder of gold files (one JSON file a report) and records; a record belongs to the
gold file whose stem its document's path has. It gives Figures, summed over all documents; `report`
gives them as lines to print, `floors_missed` those that stand under a pinned floor. `gold_of` makes gold of what
reviewers said of a record. Gold that is optional is neither required nor held against a record; predicted statements
of another level than "main" are not counted at all. Never reads a report and never changes a record.
"""

from .figures import Figures, Rate, Share, floors_missed
from .gold import Gold, read_gold
from .report import report
from .reviewed import gold_of
from .score import evaluate

__all__ = ["Figures", "Gold", "Rate", "Share", "evaluate", "floors_missed", "gold_of", "read_gold", "report"]
