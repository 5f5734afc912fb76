"""What the coded tables share: one line a row, the day of a fact, where it was read."""

import hashlib
from collections.abc import Iterable

from mulaqat.model import Actor, Date, Document

_GAPS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


def tab_line(cells: Iterable[object]) -> str:
    """Cells with tabs between; tabs and line breaks within one are blanks, and nothing is quoted."""
    return "\t".join("" if cell is None else str(cell).translate(_GAPS) for cell in cells) + "\n"


def day_of(date: Date | None) -> str | None:
    """The day, where the date is one day and no stretch of days."""
    return date.earliest if date and date.earliest == date.latest else None


def where_from(document: Document) -> str | None:
    """The address of a report, else its path."""
    return document.url or document.path


def number_of(document: str, fact: str) -> int:
    """63 bits that stay the same for the same fact of the same report, on every machine."""
    return int.from_bytes(hashlib.sha256(f"{document}\0{fact}".encode()).digest()[:8]) >> 1


def name_of(actor: Actor | None) -> str | None:
    """The English name, else the Urdu one, else the words of the text."""
    return None if actor is None else actor.called or actor.office


def country_code(actor: Actor | None, code: str | None) -> str | None:
    """The three letters of the country that stand at the head of an actor code."""
    return code[:3] if actor and actor.country and code else None


def roles(actor: Actor | None, code: str | None) -> list[str]:
    """What else an actor code says: its parts of three letters behind the country."""
    rest = (code or "")[3:] if country_code(actor, code) else code or ""
    return [rest[at : at + 3] for at in range(0, len(rest), 3)]
