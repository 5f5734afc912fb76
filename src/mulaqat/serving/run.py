"""Running the server."""

import logging
import time
from concurrent.futures import ThreadPoolExecutor

import uvicorn
from litestar.concurrency import set_asyncio_executor

from mulaqat.archive import open_archive

from .app import create_app
from .patience import Patient
from .settings import Settings
from .telling import Teller

GRACE = 5  # seconds for what is being answered when it is stopped
# Requests that are answered at once: an archive has as many readers. Others wait for their turn, and none for a reader.
THREADS = 8
CONNECTIONS = 512  # at once; whoever comes after them is told to come again


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
    _log_by_the_clock()
    set_asyncio_executor(ThreadPoolExecutor(THREADS))
    uvicorn.run(
        create_app(settings, teller.bring_up_to_date),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        http=Patient,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=GRACE,
    )


def _log_by_the_clock() -> None:
    """What is logged goes to standard error, a line each, with the time in UTC."""
    clock = logging.Formatter("%(asctime)sZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    clock.converter = time.gmtime
    handler = logging.StreamHandler()
    handler.setFormatter(clock)
    logging.basicConfig(handlers=[handler])
