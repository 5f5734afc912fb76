"""What there is to look at: the read model of the explorer's pages and of the API, as typed structs.

`look_at(archive, knowledge)` gives a Look: overview, lists a page at a time, one meeting, one person or country,
who met whom, a report as runs of text with the facts that cover each. Facts come as the record format has them.
Needs no server and knows no HTML. Never writes, never fetches, and never asks for more than a page.
"""

from .look import Look, look_at
from .overview import Overview
from .report import ReportSeen, RunSeen

__all__ = ["Look", "Overview", "ReportSeen", "RunSeen", "look_at"]
