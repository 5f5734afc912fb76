"""Every resource of the API."""

from litestar import Router

from . import facts, figures, judgements, overview, reports, search, stories, tables

_ROOMS = (overview, facts, figures, reports, stories, search, judgements, tables)


def resources() -> list[Router]:
    """The handlers of the API, below /api."""
    return [Router("/api", route_handlers=[handler for room in _ROOMS for handler in room.HANDLERS])]
