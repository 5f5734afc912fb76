"""mulaqat backup."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from .archives import DEFAULT, Place, existing
from .output import emit


def backup(
    target: Annotated[Path, Parameter(help="The file to write; there must be none of that name.")],
    /,
    *,
    archive: Place = DEFAULT,
) -> int:
    """Copy an archive, whole even while others write into it."""
    with existing(archive) as opened:
        opened.back_up(str(target))
    emit([f"wrote {target}\n"])
    return 0
