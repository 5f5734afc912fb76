"""One file a page, or a list and what it lists; HANDLERS are the handlers of all of them.

Each asks the `look` for what it shows and hands it to a template of its own name. Knows no SQL and writes no HTML.
"""

from . import (
    commitments,
    doubts,
    entities,
    meetings,
    network,
    overview,
    reports,
    review,
    search,
    settings,
    statements,
    stories,
)

LISTS = (meetings, entities, network, statements, commitments, stories, doubts)
ROOMS = (overview, *LISTS, reports, search, review, settings)
HANDLERS = [handler for room in ROOMS for handler in room.HANDLERS]

__all__ = ["HANDLERS"]
