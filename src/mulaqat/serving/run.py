"""Running the server."""

import uvicorn

from mulaqat.archive import open_archive

from .app import create_app
from .settings import Settings
from .telling import Teller

GRACE = 5  # seconds for what is being answered when it is stopped


def serve(settings: Settings) -> None:
    """Answer requests until it is stopped; stories that are not of all reports are told beside it.

    Raises ArchiveError where the archive cannot be opened.
    """
    open_archive(settings.archive).close()  # brings one of an older version up to date
    teller = Teller(settings.archive)
    teller.bring_up_to_date()
    try:
        _run(settings, teller)
    finally:
        teller.stop()


def _run(settings: Settings, teller: Teller) -> None:
    uvicorn.run(
        create_app(settings, teller.bring_up_to_date),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        limit_concurrency=64,
        timeout_graceful_shutdown=GRACE,
    )
