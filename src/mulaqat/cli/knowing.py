"""The knowledge of a command."""

import gc
from collections.abc import Sequence
from pathlib import Path

from mulaqat.knowledge import Knowledge, load_knowledge

from .options import folders


def know(data: Sequence[Path]) -> Knowledge:
    """Our knowledge with the user's folders laid over it.

    Raises UsageError for what is no folder, DataError for what is in one.
    """
    layers = folders(data)
    # Knowledge is some hundred thousand objects that stay: without the collector, which would go over
    # them again and again, a command starts about 35 ms sooner.
    gc.disable()
    try:
        return load_knowledge(*layers)
    finally:
        gc.freeze()
        gc.enable()
