"""Reports made by hand for stories: invented people, own words, records that say no more than a test needs."""

import random
from collections.abc import Iterable

from mulaqat.knowledge import load_marks
from mulaqat.model import (
    Actor,
    Agreement,
    Date,
    Document,
    Form,
    MadeBy,
    Meeting,
    MeetingStatus,
    Place,
    Record,
    Source,
    Span,
    Statement,
)
from mulaqat.stories import Judgement, Story, tell_stories, trace_of

Reading = tuple[Document, Record]

WORDS = [
    f"{first}{last}"
    for first in ("باغ", "دریا", "پل", "کنواں", "راہ", "بستی")
    for last in ("ور", "ان", "ستان", "یوں", "دار")
]
SADIA = Actor("person/sadia", "person", "Sadia Anwar", "سعدیہ انور", "Foreign Minister of Pakistan", "PK")
OMID = Actor("person/omid", "person", "Omid Rad", "امید راد", "President of Iran", "IR")
KARIM = Actor("person/karim", "person", "Karim Dad", "کریم داد", "Foreign Minister of Oman", "OM")


def prose(seed: int, length: int = 80) -> str:
    """Words in an order that only this seed has."""
    chance = random.Random(seed)
    return " ".join(f"{chance.choice(WORDS)}{chance.choice('ابپتٹجچ')}" for _ in range(length))


def day_of(value: str) -> Date:
    return Date(value, value, value, "stated")


def bounds(earliest: str, latest: str) -> Date:
    return Date(f"{earliest}/{latest}", earliest, latest, "tenures")


def met(
    *sides: Actor, day: Date | None = None, form: Form = "in_person", status: MeetingStatus = "held",
    place: Place | None = None, fact: str = "m1",
) -> Meeting:  # fmt: skip
    """A meeting whose first side receives the second; its evidence is the text's first word."""
    return Meeting(fact, form, status, sides[:1], sides[1:2], (Span(0, 4, "خبر:"),), sides[2:], date=day, place=place)


def report(
    number: int,
    *meetings: Meeting,
    text: str | None = None,
    outlet: str | None = None,
    published: str | None = None,
    said: tuple[tuple[Actor, str], ...] = (),
    promised: tuple[tuple[Actor, str], ...] = (),
) -> Reading:
    """A report that begins with خبر: and goes on in words of its own, then in those that are said and promised."""
    spoken = "".join(f"{words}۔ " for _, words in (*said, *promised))
    body = f"خبر: {prose(number) if text is None else text}۔ {spoken}"
    document = Document(body, publisher=outlet or f"اخبار {number}", published=published)
    name = Actor(kind="organization", name=document.publisher, how="named")
    statements = tuple(
        Statement(f"s{place}", speaker, None, _span(body, words), "indirect", "main", "state", "test")
        for place, (speaker, words) in enumerate(said, 1)
    )
    agreements = tuple(
        Agreement(f"a{place}", "commitment", (who,), _span(body, words), "promised", (_span(body, words),))
        for place, (who, words) in enumerate(promised, 1)
    )
    day = day_of(published) if published else None
    source = Source(document.id, None, None, name, None, day, len(body))
    return document, Record(source, MadeBy("0", "0"), (), meetings, statements, agreements)


def tell(readings: Iterable[Reading], judgements: Iterable[Judgement] = ()) -> tuple[Story, ...]:
    """The stories of these reports."""
    words = {document.id: fold(document.text) for document, _ in readings}
    traces = [trace_of(record, words[document.id], fold) for document, record in readings]
    return tell_stories(traces, words.__getitem__, MARKS, judgements)


def together(readings: Iterable[Reading], judgements: Iterable[Judgement] = ()) -> set[frozenset[int]]:
    """The places of the reports that tell one story, for each story."""
    readings = list(readings)
    places = {document.id: place for place, (document, _) in enumerate(readings)}
    return {frozenset(places[document] for document in story.documents) for story in tell(readings, judgements)}


def fold(text: str) -> str:
    """Letters and digits between spaces, enough for words of our own."""
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def _span(body: str, words: str) -> Span:
    start = body.index(words)
    return Span.of(body, start, start + len(words))


MARKS = load_marks(fold)
