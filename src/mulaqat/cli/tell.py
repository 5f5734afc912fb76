"""mulaqat tell."""

from .archives import DEFAULT, Place, existing
from .output import emit


def tell(*, archive: Place = DEFAULT) -> int:
    """Tell the stories and the ledger of an archive, and keep them until documents or judgements come."""
    with existing(archive) as opened:
        opened.tell()
        told = opened.told()
    emit([f"told of {told.told} reports\n"])
    return 0
