"""When, where, how long, with whom present: what the sentences of a meeting say besides."""

from datetime import date as Day
from datetime import timedelta

from mulaqat.entities import Cast, day_within
from mulaqat.model import Date, Place
from mulaqat.phrases import Phrase, Unit
from mulaqat.text import find_dates, find_yearless, read_number

from .draft import Draft

ARRIVING = frozenset({"پہنچے", "پہنچ", "پہنچی", "پہنچا", "آمد", "آیے", "آییں"})
LONG_AGO = frozenset({"گزشتہ", "ماضی", "سال", "سالوں", "ماہ", "مہینے", "برس", "برسوں", "ہفتے", "ہفتوں", "دنوں"})
BACKGROUND = LONG_AGO | {"تھی", "تھا", "تھے", "تھیں"}
DATELINE = 14  # units: a colon or bracket among them closes the dateline, which may have days of two calendars
PEOPLE = frozenset({"PERSON", "OFFICE", "OFFICES", "GROUP"})
BUILDINGS = frozenset(
    {"اڈے", "ایرپورٹ", "محل", "قصر", "پیلس", "ہوٹل", "ہاوس", "ایوان", "دفتر", "سفارت", "مرکز", "ہال", "کیمپ", "اسٹیڈیم"}
)
BUILDING = 4  # words of a building's name
PLAIN = frozenset({"WORD", "BODY", "NUM", "PLACE"})
TOLD_OF = ARRIVING | {"میں"}
HOURS = {"گھنٹے": "H", "گھنٹہ": "H", "گھنٹوں": "H", "منٹ": "M", "منٹوں": "M"}


def date_of(draft: Draft, published: Date | None, cast: Cast) -> Date | None:
    """The day that the telling sentence gives, counted from the day of publication where it must be."""
    reading = cast.reading
    day = Day.fromisoformat(published.earliest) if published and published.earliest == published.latest else None
    phrase, sentence = reading.phrases[draft.sentence], reading.sentences[draft.sentence]
    first = phrase.units[behind_dateline(phrase, 0)].first
    found = [f for f in find_dates(reading.tokens, sentence, day, cast.knowledge.orthography) if f.first >= first]
    if found:
        told = draft.evidence[0]
        inside = [f for f in found if told.start <= reading.span(f.first, f.last).start < told.end]
        best = (inside or found)[0]
        span = reading.span(best.first, best.last)
        return Date(best.value, best.earliest, best.latest, best.basis, best.part_of_day, (span,))
    if published is None and (date := _by_tenures(draft, first, cast)):
        return date
    if draft.status != "held":
        return None
    # ملاقات کر رہے ہیں: on the day of the report
    now = any(u.cls == "MEET" and u.predicate and not u.predicate.past for u in reading.phrases[draft.sentence].units)
    return published if now else _news(draft, day, cast)


def _news(draft: Draft, day: Day | None, cast: Cast) -> Date | None:
    """What is told as news fell on the day of the report or the day before, which is said as about that day; None of
    what is told as background (ملاقات کی تھی, گزشتہ سال) or by somebody in the report."""
    units = cast.reading.phrases[draft.sentence].units
    words = cast.reading.tokens.words[units[0].first : units[-1].last]
    told = any(unit.cls in ("COMP", "COLON", "QUOTE") for unit in units[DATELINE:])
    if day is None or told or not BACKGROUND.isdisjoint(words):
        return None
    return Date(f"{day.isoformat()}~", (day - timedelta(days=1)).isoformat(), day.isoformat(), "published")


def behind_dateline(phrase: Phrase, start: int) -> int:
    """The unit with which the telling begins: behind a bracket, colon or dash that ends what is left of a dateline."""
    bracket = False  # whoever stands in one is the reporter
    for i, unit in enumerate(phrase.units[start : start + DATELINE], start):
        bracket |= unit.cls == "PAREN"
        if unit.cls in PEOPLE and not bracket:
            break
        if unit.cls in ("CLOSE", "COLON", "DASH") and i + 1 < len(phrase.units):
            return i + 1
    return start


def _by_tenures(draft: Draft, first: int, cast: Cast) -> Date | None:
    """A day without a year (اتوار 8 مئی), told from the token `first` on in a report without a day, by the terms of
    those whom it puts in office: the one day that fits, else the days between which those lie that do."""
    reading = cast.reading
    for told in find_yearless(reading.tokens, reading.sentences[draft.sentence], cast.knowledge.orthography):
        found = day_within(cast.bounds, told) if told.first >= first else None
        if found:
            value = found[0] if found[0] == found[1] else f"{found[0]}/{found[1]}"
            return Date(value, *found, "tenures", evidence=(reading.span(told.first, told.last),))
    return None


def place_of(draft: Draft, cast: Cast) -> Place | None:
    """The town in which the telling sentence says it was: a place or capital before میں, or what lies in it
    (دوحہ کے ہوائی اڈے پر)."""
    for sentence in draft.sentences:
        units = cast.reading.phrases[sentence].units
        for i, unit in enumerate(units[:-1]):
            if unit.cls == "PLACE" and (_inside(units[i + 1 :]) or _part_of(units[i + 1 :])):
                return _place(unit, cast)
    return None


def _inside(behind: tuple[Unit, ...]) -> bool:
    return behind[0].cls == "LOC" and behind[0].word == "میں"


def _part_of(behind: tuple[Unit, ...]) -> bool:
    """Whether a building of the place follows, in or at which it was."""
    end = next((i for i, unit in enumerate(behind[: BUILDING + 2]) if unit.cls == "LOC"), 0)
    within = behind[1:end]
    return behind[0].cls == "GEN" and any(u.word in BUILDINGS for u in within) and all(u.cls in PLAIN for u in within)


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
    for phrase in (p for p in cast.reading.phrases if not p.words.isdisjoint(TOLD_OF)):
        for at in phrase.mentioned:
            if at + 1 == len(phrase.units):
                continue
            unit, following = phrase.units[at], phrase.units[at + 1]
            if unit.cls == "COUNTRY" and unit.mention and following.word in ARRIVING:
                arrived.add(unit.mention.owners[0])
            place = _place(unit, cast) if unit.cls == "PLACE" and following.word in TOLD_OF else None
            if place:
                arrived |= {place.country} if following.word in ARRIVING else set()
                happened |= {place.country} if following.word == "میں" else set()
    places = arrived or happened
    return places.pop() if len(places) == 1 else None


def _place(unit: Unit, cast: Cast) -> Place | None:
    entry = cast.place_of(unit.mention) if unit.mention else None
    if entry is None or entry.kind not in ("capital", "city", "seat"):
        return None
    return Place(
        entry.name or None,
        (entry.names or entry.beside)[0] if entry.name else cast.reading.words(unit.first, unit.last),
        entry.country,
        entry.geonames,
        entry.latitude,
        entry.longitude,
        cast.reading.span(unit.first, unit.last),
    )


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
