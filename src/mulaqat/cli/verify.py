"""mulaqat verify."""

from .archives import DEFAULT, Place, existing
from .output import complain, emit


def verify(*, archive: Place = DEFAULT) -> int:
    """Check that an archive is whole: files, hashes, rows, evidence, index; the code is 1 when it is not."""
    with existing(archive) as opened:
        number = 0
        for fault in opened.verify():
            number += 1
            complain(fault)
        counts = ", ".join(f"{name} {count}" for name, count in opened.counts().items())
    emit([f"{number} faults ({counts})\n" if number else f"sound: {counts}\n"])
    return 1 if number else 0
