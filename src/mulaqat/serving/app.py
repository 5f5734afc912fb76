"""From settings to an ASGI application."""

from pathlib import Path
from typing import cast

from litestar import Litestar
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from mulaqat import __version__
from mulaqat.api import resources
from mulaqat.archive import open_to_read
from mulaqat.knowledge import load_knowledge
from mulaqat.looking import look_at
from mulaqat.web import pages

from .faults import HANDLERS
from .guard import ASGIApp, Guard
from .providing import provided
from .settings import Settings


def create_app(settings: Settings) -> Guard:
    """The explorer and the API of an archive; raises ArchiveError where it cannot be opened."""
    look = look_at(open_to_read(settings.archive, settings.seconds), load_knowledge(*map(Path, settings.data)))
    description = OpenAPIConfig(
        title="mulaqat", version=__version__, path="/api", render_plugins=[JsonRenderPlugin(path="/openapi.json")]
    )
    app = Litestar(
        [*resources(), *pages()],
        dependencies=provided(look),
        openapi_config=description,
        exception_handlers=HANDLERS,
        logging_config=None,
        debug=False,
    )
    return Guard(cast(ASGIApp, app), settings)
