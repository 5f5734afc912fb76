"""Many documents with their records in one place: stored, searched, checked.

`open_archive(place)` takes a file (SQLite) or a postgresql:// address and gives an Archive; `Filters` narrows a
search or a list, `Tally` counts a run by the law read = stored + duplicate + quarantined + skipped.
A document is in with everything derived from it or not at all, and what an archive holds does not depend on
the order in which it came. Never reads a report, never fetches, never changes a text, never stores a clock's time.
"""

from .archive import Archive
from .opening import open_archive
from .quarantine import Bad
from .searching import Filters, Hit, Snippet
from .storing import Notes, Outcome
from .tally import Counted, Tally

__all__ = ["Archive", "Bad", "Counted", "Filters", "Hit", "Notes", "Outcome", "Snippet", "Tally", "open_archive"]
