"""/api/overview"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.looking import Look, Overview

from .answers import LISTED


@get("/overview", sync_to_thread=True, responses=LISTED)
def overview(look: NamedDependency[Look]) -> Overview:
    """What the archive holds."""
    return look.overview()


HANDLERS = [overview]
