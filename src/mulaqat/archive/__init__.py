"""Many documents with their records in one place: stored, searched, checked.

`open_archive(place)` takes a file (SQLite) or a postgresql:// address and gives an Archive, `open_to_read` one that
cannot write; `Archive.browse` gives pages of what is in it. `Filters` narrows a
search or a list, `Tally` counts a run by the law read = stored + duplicate + quarantined + skipped.
A document is in with everything derived from it or not at all, and what an archive holds does not depend on
the order in which it came. Never reads a report, never fetches, never changes a text, never stores a clock's time.
"""

from .archive import Archive
from .browsing import (
    MOST_ITEMS,
    AgreementTold,
    Brief,
    Browse,
    DoubtTold,
    Edge,
    EventTold,
    Figure,
    Listing,
    MeetingTold,
    Met,
    Network,
    Page,
    Part,
    Stance,
    StatementTold,
    Week,
)
from .keeping import Told
from .opening import open_archive, open_to_read
from .quarantine import Bad
from .searching import Filters, Hit, Snippet
from .storing import Notes, Outcome
from .tally import Counted, Tally

__all__ = [
    "MOST_ITEMS",
    "AgreementTold",
    "Archive",
    "Bad",
    "Brief",
    "Browse",
    "Counted",
    "DoubtTold",
    "Edge",
    "EventTold",
    "Figure",
    "Filters",
    "Hit",
    "Listing",
    "MeetingTold",
    "Met",
    "Network",
    "Notes",
    "Outcome",
    "Page",
    "Part",
    "Snippet",
    "Stance",
    "StatementTold",
    "Tally",
    "Told",
    "Week",
    "open_archive",
    "open_to_read",
]
