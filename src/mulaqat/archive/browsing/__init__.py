"""Looking around in an archive, a page at a time: facts with their reports, who took part in them, who met whom.

`Browse` asks within one transaction that it is given; every list takes filters and a Page, and gives a Listing of
at most MOST_ITEMS, the newest first. Stories, figures and networks come out of what is kept and are empty before
anything was told. Never writes, never reads a whole archive for a page, and never makes SQL of what somebody typed:
values are bound.
"""

from .browse import Browse
from .figures import Figure
from .fitting import Part
from .networks import Edge, Met, Network, Week
from .page import COUNTED, MOST_ITEMS, Brief, Listing, Page
from .stances import Stance
from .told import AgreementTold, DoubtTold, EventTold, MeetingTold, StatementTold

__all__ = [
    "COUNTED",
    "MOST_ITEMS",
    "AgreementTold",
    "Brief",
    "Browse",
    "DoubtTold",
    "Edge",
    "EventTold",
    "Figure",
    "Listing",
    "MeetingTold",
    "Met",
    "Network",
    "Page",
    "Part",
    "Stance",
    "StatementTold",
    "Week",
]
