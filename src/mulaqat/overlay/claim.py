"""What one row of a user's file says."""

from dataclasses import dataclass, field
from typing import Any

from mulaqat.errors import DataError


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A person and, if `office` or `position` names one, an office that he held from `start` to `end`.

    `country` and `office` are as the file has them: a code, an id, a class or a name. `position` is a Wikidata
    id of an office. `klass` and `titles` describe an office that the knowledge may not have yet.
    """

    file: str
    line: int | None
    person: str = ""
    names: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    country: str = ""
    office: str = ""
    position: str = ""
    klass: str = ""
    titles: tuple[str, ...] = ()
    start: str = ""
    end: str = ""
    acting: bool = False
    id: str = ""
    wikidata: str = ""
    source: str = ""

    def fault(self, message: str) -> DataError:
        """A fault of this row."""
        return DataError(self.file, self.line, message)


@dataclass(frozen=True, slots=True)
class Passage:
    """A row of a TOML file that is taken as it stands: `kind` is head, places or offices."""

    file: str
    line: int | None
    kind: str
    code: str
    row: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Claims:
    """Everything that files say."""

    rows: list[Claim] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
