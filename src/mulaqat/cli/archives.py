"""What the commands on an archive share."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from .options import UsageError

if TYPE_CHECKING:
    from mulaqat.archive import Archive

Place = Annotated[str, Parameter(name="--archive", help="A file, or postgresql://USER@HOST/DATABASE.")]
Form = Annotated[Literal["text", "json", "csv"], Parameter(name="--format", help="What to print.")]
Text = Annotated[str | None, Parameter()]
DEFAULT = "mulaqat.db"


def existing(place: str) -> "Archive":
    """The archive at a place; raises UsageError where there is none, ArchiveError where it cannot be opened."""
    from mulaqat.archive import open_archive

    if "://" not in place:
        make = f"make one: mulaqat add REPORTS --archive {place}"
        if not Path(place).exists():
            raise UsageError(f"{place}: there is no such archive; {make}")
        if not Path(place).stat().st_size:  # what was in it is gone: nothing would be a wrong answer
            raise UsageError(f"{place}: is an empty file and no archive; restore a backup, or {make}")
    return open_archive(place)
