"""From settings to an ASGI application."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import cast

from litestar import Litestar
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from mulaqat import __version__
from mulaqat.api import resources
from mulaqat.archive import open_archive, open_to_read
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.looking import look_at
from mulaqat.reviewing import Review
from mulaqat.web import pages

from . import entrance
from .faults import HANDLERS
from .guard import ASGIApp, Guard
from .providing import provided
from .settings import Settings
from .tokens import Tokens

LARGEST = 100_000  # bytes of what is sent to us


def create_app(settings: Settings, regroup: Callable[[], None] = lambda: None) -> Guard:
    """The explorer and the API of an archive; raises ArchiveError where it cannot be opened.

    `regroup` is called when a judgement changes which reports are one story.

    The archive is opened for writing only where reviewing is on, and then by judgements alone.
    """
    look = look_at(open_to_read(settings.archive, settings.seconds), _knowledge(settings))
    review = Review(open_archive(settings.archive), regroup) if settings.review else None
    tokens = Tokens(settings)
    app = Litestar(
        [*resources(), *pages(), *entrance.HANDLERS],
        dependencies=provided(look, review, tokens),
        openapi_config=_description(),
        exception_handlers=HANDLERS,
        request_max_body_size=LARGEST,
        logging_config=None,
        debug=False,
    )
    return Guard(cast(ASGIApp, app), settings, tokens)


def _knowledge(settings: Settings) -> Knowledge:
    """Some hundred thousand objects that stay: the collector, which would stop an answer for them, leaves them be."""
    knowledge = load_knowledge(*map(Path, settings.data))
    gc.collect()
    gc.freeze()
    return knowledge


def _description() -> OpenAPIConfig:
    plain = JsonRenderPlugin(path="/")
    return OpenAPIConfig(title="mulaqat", version=__version__, path="/api/openapi.json", render_plugins=[plain])
