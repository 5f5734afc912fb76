"""When, where, how long, with whom present: what the sentences of a meeting say besides."""

from datetime import date as Day
from itertools import pairwise

from mulaqat.entities import Cast
from mulaqat.model import Date, Place
from mulaqat.phrases import Unit
from mulaqat.text import find_dates, read_number

from .draft import Draft

ARRIVING = frozenset({"پہنچے", "پہنچ", "پہنچی", "پہنچا", "آمد", "آیے", "آییں"})
HOURS = {"گھنٹے": "H", "گھنٹہ": "H", "گھنٹوں": "H", "منٹ": "M", "منٹوں": "M"}


def date_of(draft: Draft, published: Date | None, cast: Cast) -> Date | None:
    """The day that the telling sentence gives, counted from the day of publication where it must be."""
    reading = cast.reading
    day = Day.fromisoformat(published.earliest) if published and published.earliest == published.latest else None
    found = find_dates(reading.tokens, reading.sentences[draft.sentence], day, cast.knowledge.orthography)
    if found:
        told = draft.evidence[0]
        inside = [f for f in found if told.start <= reading.span(f.first, f.last).start < told.end]
        first = (inside or found)[0]
        span = reading.span(first.first, first.last)
        return Date(first.value, first.earliest, first.latest, first.basis, first.part_of_day, (span,))
    # ملاقات کر رہے ہیں: on the day of the report
    now = any(u.cls == "MEET" and u.predicate and not u.predicate.past for u in reading.phrases[draft.sentence].units)
    return published if now and draft.status == "held" else None


def place_of(draft: Draft, cast: Cast) -> Place | None:
    """The town in which the telling sentence says it was: a place or capital before میں."""
    for sentence in draft.sentences:
        units = cast.reading.phrases[sentence].units
        for i, unit in enumerate(units[:-1]):
            if unit.cls == "PLACE" and units[i + 1].cls == "LOC" and units[i + 1].word == "میں":
                return _place(unit, cast)
    return None


def here(draft: Draft, cast: Cast) -> str | None:
    """The country of the dateline, where a telling sentence says that they met یہاں."""
    words = cast.reading.tokens.words
    told = (cast.reading.sentences[number] for number in draft.sentences)
    return cast.home if any("یہاں" in words[sentence.first : sentence.last] for sentence in told) else None


def home_place(cast: Cast) -> str | None:
    """The one country in which the document says that somebody arrived, else that of the one town where it says
    that things happened; None where it names several."""
    arrived: set[str | None] = set()
    happened: set[str | None] = set()
    for phrase in cast.reading.phrases:
        for unit, following in pairwise(phrase.units):
            if unit.cls == "COUNTRY" and unit.mention and following.word in ARRIVING:
                arrived.add(unit.mention.owners[0])
            place = _place(unit, cast) if unit.cls == "PLACE" else None
            if place:
                arrived |= {place.country} if following.word in ARRIVING else set()
                happened |= {place.country} if following.word == "میں" else set()
    places = arrived or happened
    return places.pop() if len(places) == 1 else None


def _place(unit: Unit, cast: Cast) -> Place | None:
    if unit.mention is None or unit.mention.place is None:
        return None
    entry = cast.knowledge.world.places[unit.mention.place]
    if entry.kind not in ("capital", "city", "seat"):
        return None
    return Place(entry.name, entry.names[0], entry.country, evidence=cast.reading.span(unit.first, unit.last))


def duration_of(draft: Draft, cast: Cast) -> str | None:
    """How long it lasted, as an ISO 8601 duration: دو گھنٹے جاری رہی."""
    words = cast.reading.tokens.words
    last = min(draft.sentences[-1] + 3, len(cast.reading.sentences))
    for number in range(draft.sentence, last):
        sentence = cast.reading.sentences[number]
        if "جاری" not in words[sentence.first : sentence.last]:
            continue
        for i in range(sentence.first, sentence.last - 1):
            read = read_number(words, i, cast.knowledge.orthography)
            unit = HOURS.get(words[read[1]]) if read and read[1] < sentence.last else None
            if read and unit:
                minutes = round(float(read[0]) * (60 if unit == "H" else 1))
                return f"PT{minutes // 60}H" if minutes % 60 == 0 else f"PT{minutes}M"
    return None
