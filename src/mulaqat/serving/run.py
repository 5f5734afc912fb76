"""Running the server."""

import uvicorn

from .app import create_app
from .settings import Settings

GRACE = 5  # seconds for what is being answered when it is stopped


def serve(settings: Settings) -> None:
    """Answer requests until it is stopped; raises ArchiveError where the archive cannot be opened."""
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        limit_concurrency=64,
        timeout_graceful_shutdown=GRACE,
    )
