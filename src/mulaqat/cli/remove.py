"""mulaqat remove."""

from typing import Annotated

from cyclopts import Parameter

from .archives import DEFAULT, Place, existing
from .options import UsageError
from .output import complain, emit


def remove(*documents: Annotated[str, Parameter(help="Ids such as doc-1234…")], archive: Place = DEFAULT) -> int:
    """Take reports out of an archive with all that came of them; the code is 1 when one was not there."""
    if not documents:
        raise UsageError("no ID given: mulaqat search shows them")
    with existing(archive) as opened:
        gone = [document for document in documents if not opened.remove(document)]
    for document in gone:
        complain(f"{document}: is not in {archive}")
    emit([f"removed {len(documents) - len(gone)}\n"])
    return 1 if gone else 0
