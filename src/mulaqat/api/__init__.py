"""The REST API: JSON of everything that there is to look at, a page at a time, one file a resource.

`resources()` gives the route handlers below /api; they ask the `look` that the server provides. Answers are the
structs of the read model, facts in the record format; what is asked wrongly is answered with one line that says so.
Never writes but for judgements, which the server lets through only where reviewing is on. Knows no HTML.
"""

from .answers import Fault
from .narrowing import Day, Kind, Number, Size, Words
from .resources import resources

__all__ = ["Day", "Fault", "Kind", "Number", "Size", "Words", "resources"]
