"""What several commands take."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

from cyclopts import Parameter

from mulaqat.errors import MulaqatError

Name = TypeVar("Name", str, Path)


class UsageError(MulaqatError):
    """A command line that cannot be meant."""


def some(paths: Sequence[Name]) -> Sequence[Name]:
    """The paths of reports; raises UsageError when there are none, or an option slipped in among them."""
    if not paths:
        raise UsageError("no PATH given: name at least one report, or - for standard input")
    for path in map(str, paths):
        if path.startswith("-") and path != "-":
            raise UsageError(f"unknown option {path} (for a file of that name write ./{path})")
    return paths


def folders(paths: Sequence[Path]) -> Sequence[Path]:
    """The folders of a user's knowledge; raises UsageError for one that is none."""
    for path in paths:
        if not path.is_dir():
            raise UsageError(f"{path}: there is no such folder of knowledge")
    return paths


def _iso(_: type, value: Any) -> None:
    if value is not None:
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{value!r} is no ISO date such as 2021-04-13") from None


Paths = Annotated[
    Path,
    Parameter(
        help="Plain text files in UTF-8, one report each; - is standard input.",
        allow_leading_hyphen=True,
    ),
]
Day = Annotated[str | None, Parameter(help="The day these reports were published, such as 2021-04-13.", validator=_iso)]
Data = Annotated[
    tuple[Path, ...],
    Parameter(
        help="A folder of your own knowledge, laid over ours; may be given again.",
        negative=(),
        show_default=False,
    ),
]
Fetching = Annotated[
    bool,
    Parameter(help="Fetch addresses: those given, those in sitemaps, and pages that a feed only sums up.", negative=()),
]
Contact = Annotated[str | None, Parameter(help="Who is fetching, told to the sites: an address of mail or of a page.")]
Folders = Annotated[Path, Parameter(help="Folders of your own knowledge, laid over ours.")]
