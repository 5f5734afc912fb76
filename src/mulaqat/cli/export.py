"""mulaqat export."""

from typing import Annotated, Literal

from cyclopts import Parameter

from mulaqat.export import to_json, to_jsonl, to_text

from .archives import DEFAULT, Place, existing
from .output import emit

FORMATS = {"text": to_text, "json": to_json, "jsonl": to_jsonl}


def export(
    *,
    archive: Place = DEFAULT,
    format: Annotated[Literal["text", "json", "jsonl"], Parameter(help="What to print.")] = "jsonl",
) -> int:
    """Print all records of an archive, in the order of their ids."""
    with existing(archive) as opened:
        emit(FORMATS[format](opened.readings()))
    return 0
