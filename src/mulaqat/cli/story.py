"""mulaqat story."""

from typing import Annotated, Literal

from cyclopts import Parameter

from .archives import DEFAULT, Place, existing
from .options import UsageError
from .output import emit
from .telling import story_lines


def story(
    name: Annotated[str, Parameter(help="The id of a story, or of one of its reports.")],
    /,
    *,
    archive: Place = DEFAULT,
    format: Annotated[Literal["text", "json"], Parameter(help="How to print it.")] = "text",
) -> int:
    """Show one story: what its reports share, what each adds or leaves out, where they contradict each other."""
    with existing(archive) as opened:
        found = opened.story(name)
    if found is None:
        raise UsageError(f"{name}: no two reports tell such a story (mulaqat list stories shows those that do)")
    if format == "json":
        import msgspec

        emit([msgspec.json.format(msgspec.json.encode(found)).decode() + "\n"])
    else:
        emit(story_lines(found))
    return 0
