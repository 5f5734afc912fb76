"""mulaqat html."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from .options import Data, Day, Paths, some
from .output import save


def html(
    *paths: Paths,
    output: Annotated[Path, Parameter(name=["--output", "-o"], help="The page to write.")],
    published: Day = None,
    publisher: Annotated[str | None, Parameter(help="Who published these reports.")] = None,
    data: Data = (),
) -> int:
    """Write one self-contained page: each report with its evidence marked and its facts beside it."""
    from mulaqat.export import to_html

    from .knowing import know
    from .reading import Batch

    batch = Batch(some(paths), know(data), published=published, publisher=publisher)
    save(output, to_html(batch))
    return batch.code
