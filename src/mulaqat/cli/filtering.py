"""The filters of search and list."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from .options import Day

if TYPE_CHECKING:
    from mulaqat.archive import Filters


@Parameter(name="*")
@dataclass(frozen=True)
class Narrow:
    """What narrows a search or a list; all that is given must hold."""

    person: Annotated[str | None, Parameter(help="A name, part of one, or an id such as person/ali-khamenei.")] = None
    office: Annotated[str | None, Parameter(help="Words of an office's English name.")] = None
    country: Annotated[str | None, Parameter(help="An ISO code such as PK, or a name.")] = None
    outlet: Annotated[str | None, Parameter(help="Part of the publisher's name.")] = None
    act: Annotated[str | None, Parameter(help="Of statements, such as condemn or thank.")] = None
    stance: Annotated[str | None, Parameter(help="Of statements towards somebody, such as support.")] = None
    speaker: Annotated[str | None, Parameter(help="Who makes a statement: a name or an id.")] = None
    target: Annotated[str | None, Parameter(help="Whom a statement is about: a name or an id.")] = None
    kind: Annotated[
        Literal["meeting", "statement", "agreement", "event", "doubt"] | None, Parameter(help="Of facts.")
    ] = None
    public: Annotated[bool, Parameter(help="Of meetings: only those of officials.", negative=())] = False
    since: Day = None
    until: Day = None


def filters(narrow: Narrow | None) -> "Filters":
    """The same as the archive takes it."""
    from mulaqat.archive import Filters

    return Filters(**vars(narrow)) if narrow else Filters()
