"""Gold files as typed things; what the figures do not need is not read."""

from pathlib import Path

import msgspec

from mulaqat.errors import DataError
from mulaqat.model import Span


class Party(msgspec.Struct, frozen=True):
    """Somebody in the gold: an English name where there is one, else the words the text has for him."""

    name: str | None = None
    as_in_text: str | None = None


class GoldStatement(msgspec.Struct, frozen=True):
    """One reporting predicate; any of the speakers is right, none at all means nobody is named."""

    content: Span
    speaker: tuple[Party, ...] | Party | None = None
    optional: bool = False
    cue: Span | None = None

    @property
    def speakers(self) -> tuple[Party, ...]:
        """The acceptable speakers, however the file writes them."""
        if self.speaker is None:
            return ()
        return (self.speaker,) if isinstance(self.speaker, Party) else self.speaker


class GoldMeeting(msgspec.Struct, frozen=True):
    """One encounter. `date` counts only where the document itself tells it (`date_in_text`)."""

    hosts: tuple[Party, ...] | None = ()
    guests: tuple[Party, ...] | None = ()
    date: str | None = None
    date_in_text: bool = True
    optional: bool = False
    form: str = "in_person"
    status: str | None = None


class GoldAgreement(msgspec.Struct, frozen=True):
    """What was agreed, as far as it is compared."""

    status: str
    evidence: Span
    optional: bool = False


class Gold(msgspec.Struct, frozen=True):
    """All that the gold says of one document; `published` is its day where that is known without its text."""

    statements: tuple[GoldStatement, ...]
    meetings: tuple[GoldMeeting, ...]
    agreements: tuple[GoldAgreement, ...] = ()
    published: str | None = None


def read_gold(folder: Path) -> dict[str, Gold]:
    """The gold of a folder by file stem, in the order of the names.

    Raises DataError for a folder without gold and for a file that does not fit the format.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise DataError(str(folder), None, "holds no gold: expected one .json file a report")
    return {path.stem: _read(path) for path in files}


def _read(path: Path) -> Gold:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Gold)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise DataError(str(path), None, f"is no gold file: {error}") from None
