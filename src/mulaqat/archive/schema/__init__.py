"""What an archive looks like inside: tables, the views that people read, and the way from old to new.

`METADATA` and the tables are SQLAlchemy's; `VIEWS` the readable selects by name; `bring_up_to_date(engine)`
makes a new archive or migrates an old one in one transaction, and refuses what it does not know.
Holds no rows of its own and knows nothing of records.
"""

from .kept import ENCOUNTER, FIGURE, KEPT, MET, OWED, STORY, TELLING, TOLD
from .tables import (
    ACTOR,
    AGREEMENT,
    DERIVED,
    DOCUMENT,
    DOUBT,
    EVENT,
    EVIDENCE,
    FACT,
    IDENTITY,
    JUDGEMENT,
    MEETING,
    MENTION,
    METADATA,
    QUARANTINE,
    SIGHTING,
    STATEMENT,
    TRACE,
)
from .upgrading import bring_up_to_date, require_present
from .views import VIEWS

__all__ = [
    "ACTOR",
    "AGREEMENT",
    "DERIVED",
    "DOCUMENT",
    "DOUBT",
    "ENCOUNTER",
    "EVENT",
    "EVIDENCE",
    "FACT",
    "FIGURE",
    "IDENTITY",
    "JUDGEMENT",
    "KEPT",
    "MEETING",
    "MENTION",
    "MET",
    "METADATA",
    "OWED",
    "QUARANTINE",
    "SIGHTING",
    "STATEMENT",
    "STORY",
    "TELLING",
    "TOLD",
    "TRACE",
    "VIEWS",
    "bring_up_to_date",
    "require_present",
]
