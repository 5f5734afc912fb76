"""Every resource of the API."""

from litestar import Router

from . import facts, overview


def resources() -> list[Router]:
    """The handlers of the API, below /api."""
    return [Router("/api", route_handlers=[*overview.HANDLERS, *facts.HANDLERS])]
