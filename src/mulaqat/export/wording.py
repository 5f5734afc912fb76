"""How actors, dates and places are put in English, with the Urdu behind."""

from collections.abc import Sequence

from mulaqat.model import Actor, Date, Place, Span

FORMS = {"in_person": "in person", "press_conference": "press conference"}


def actor(who: Actor) -> str:
    """Name and office in English, then the Urdu name or, without one, the words of the text."""
    known = [words for words in (who.name, who.office) if words]
    urdu = who.name_ur or (who.mention.text if who.mention else None)
    if not known:
        return urdu or who.kind
    note = f"{urdu}, transliterated" if urdu and who.transliterated else urdu
    english = ", ".join(known)
    return f"{english} ({note})" if note else english


def actors(people: Sequence[Actor]) -> str:
    """Several actors, a semicolon between them; a dash where there are none."""
    return "; ".join(actor(who) for who in people) or "-"


def date(day: Date) -> str:
    """The date as EDTF, the part of the day, and how it is known."""
    words = day.value if day.part_of_day is None else f"{day.value} {day.part_of_day}"
    return f"{words} ({day.basis})"


def place(where: Place) -> str:
    """The English name, else the Urdu one, with the country's code."""
    name = where.name or where.name_ur or (where.evidence.text if where.evidence else "?")
    return f"{name}, {where.country}" if where.country else name


def words(spans: Sequence[Span]) -> str:
    """The evidence itself."""
    return "; ".join(span.text for span in spans)
