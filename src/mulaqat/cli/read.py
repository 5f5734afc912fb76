"""mulaqat read."""

from typing import Annotated, Literal

from cyclopts import Parameter

from mulaqat.export import to_json, to_jsonl, to_text

from .options import Data, Day, Paths, some
from .output import emit

FORMATS = {"text": to_text, "json": to_json, "jsonl": to_jsonl}


def read(
    *paths: Paths,
    format: Annotated[Literal["text", "json", "jsonl"], Parameter(help="What to print.")] = "text",
    published: Day = None,
    publisher: Annotated[str | None, Parameter(help="Who published these reports.")] = None,
    data: Data = (),
) -> int:
    """Read reports and print what they say, in the order given."""
    from .knowing import know
    from .reading import Batch

    batch = Batch(some(paths), know(data), published=published, publisher=publisher)
    emit(FORMATS[format](batch))
    return batch.code
