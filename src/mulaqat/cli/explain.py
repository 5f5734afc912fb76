"""mulaqat explain."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from .options import Data
from .output import emit


def explain(
    path: Annotated[Path, Parameter(help="A report; - is standard input.", allow_leading_hyphen=True)],
    /,
    *,
    data: Data = (),
) -> int:
    """Show how a report was read: its tokens and tags, and where each rule matched or stopped."""
    from mulaqat.explaining import explain as sentences_of

    from .knowing import know
    from .reading import read_document

    document = read_document(path)
    emit(f"{line}\n" for sentence in sentences_of(document, know(data)) for line in sentence.lines)
    return 0
