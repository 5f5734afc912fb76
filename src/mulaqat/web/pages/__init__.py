"""One file a page, or a list and what it lists; HANDLERS are the handlers of all of them.

Each asks the `look` for what it shows and hands it to a template of its own name. Knows no SQL and writes no HTML.
"""

from . import doubts, meetings, overview, reports, settings, statements

HANDLERS = [
    *overview.HANDLERS,
    *meetings.HANDLERS,
    *statements.HANDLERS,
    *doubts.HANDLERS,
    *reports.HANDLERS,
    *settings.HANDLERS,
]

__all__ = ["HANDLERS"]
