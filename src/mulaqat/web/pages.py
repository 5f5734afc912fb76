"""Every page of the explorer."""

from litestar.handlers import HTTPRouteHandler

from . import overview


def pages() -> list[HTTPRouteHandler]:
    """The handlers of all pages."""
    return [*overview.HANDLERS]
