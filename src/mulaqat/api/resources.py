"""Every resource of the API."""

from litestar import Router

from . import facts, figures, overview, reports, search, stories

_ROOMS = (overview, facts, figures, reports, stories, search)


def resources() -> list[Router]:
    """The handlers of the API, below /api."""
    return [Router("/api", route_handlers=[handler for room in _ROOMS for handler in room.HANDLERS])]
