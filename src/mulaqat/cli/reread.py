"""mulaqat reread."""

import mulaqat
from mulaqat.errors import ArchiveError

from .archives import DEFAULT, Place, existing
from .counting import counted
from .options import Data
from .output import complain, emit


def reread(*, archive: Place = DEFAULT, data: Data = ()) -> int:
    """Read anew what another version or other knowledge has read; the code is 1 when something could not be."""
    from .knowing import know

    knowledge = know(data)
    failed = 0
    with existing(archive) as opened:
        stale = opened.stale(mulaqat.__version__, knowledge.digest)
        for document in counted(stale, len(stale)):
            try:
                found = opened.reading(document)
                if found:
                    opened.replace(found[0], mulaqat.read(found[0], knowledge=knowledge))
            except ArchiveError:
                raise
            except Exception as error:  # one report that cannot be read must not stop the others
                failed += 1
                complain(f"{document}: cannot be read, its record stays as it was: {error}")
        whole = opened.counts()["document"]
    emit([f"read {whole} = reread {len(stale) - failed} + failed {failed} + up to date {whole - len(stale)}\n"])
    return 1 if failed else 0
