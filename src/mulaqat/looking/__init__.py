"""What there is to look at: the read model of the explorer's pages and of the API, as typed structs.

`look_at(archive, knowledge)` gives a Look: overview, lists a page at a time, one meeting, one person or country,
who met whom, a report as runs of text with the facts that cover each. Facts come as the record format has them.
Needs no server and knows no HTML. Never writes, never fetches, and never asks for more than a page.
"""

from .cells import row_of
from .figure import FigureSeen, Held
from .look import Found, Look, look_at
from .meeting import MeetingSeen, Speaker
from .overview import Overview
from .report import FactSeen, ReportSeen, TextRun

__all__ = [
    "FactSeen",
    "FigureSeen",
    "Found",
    "Held",
    "Look",
    "MeetingSeen",
    "Overview",
    "ReportSeen",
    "Speaker",
    "TextRun",
    "look_at",
    "row_of",
]
