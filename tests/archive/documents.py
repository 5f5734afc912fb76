"""Invented reports with records written by hand, different in everything, for archives of any size."""

from msgspec.structs import replace

from mulaqat.model import Actor, Date, Document, Entity, MadeBy, Meeting, Record, Source, Span, Statement

TOWNS = ("کوئٹہ", "گلگت", "سکھر", "ملتان", "چترال", "گوادر", "پشاور")
GOODS = ("آم", "چاول", "کپاس", "نمک", "چمڑا")
MADE_BY = MadeBy("0.1.0", "first-knowledge")


def reading(number: int, path: str | None = None, made_by: MadeBy = MADE_BY) -> tuple[Document, Record]:
    """The report of a number and its record; other numbers give other texts."""
    town, goods = TOWNS[number % len(TOWNS)], GOODS[number % len(GOODS)]
    day = f"2023-{number % 12 + 1:02}-{number % 28 + 1:02}"
    text = (
        f"{town} میں {goods} کی تجارت پر بات چیت {number}\n\n"
        f"وزیر تجارت نسیم اختر نے {town} میں مہمان وفد سے ملاقات کی۔ "
        f"نسیم اختر نے کہا کہ {goods} کی برآمد {number} ٹن تک بڑھائی جائے گی۔\n"
    )
    document = Document(text, path=path or f"reports/{number:04}.txt", publisher="آزمائشی خبریں", published=day)
    return document, _record(document, goods, number, Date(day, day, day, "published"), made_by)


def _record(document: Document, goods: str, number: int, date: Date, made_by: MadeBy) -> Record:
    def span(words: str) -> Span:
        start = document.text.index(words)
        return Span.of(document.text, start, start + len(words))

    minister = Actor("person/nasim-akhtar", "person", "Nasim Akhtar", "نسیم اختر", "Minister of Commerce", "PK")
    minister = replace(minister, how="named", mention=span("نسیم اختر"))
    guest = Actor(kind="group", how="role", mention=span("مہمان وفد"))
    held = span("مہمان وفد سے ملاقات کی")
    said = span(f"{goods} کی برآمد {number} ٹن تک بڑھائی جائے گی")
    publisher = Actor(kind="organization", name=document.publisher, how="named")
    title = Span.of(document.text, 0, document.text.index("\n"))
    return Record(
        Source(document.id, document.path, None, publisher, title, date, len(document.text)),
        made_by,
        entities=(
            Entity(minister.entity or "", "person", minister.name, minister.name_ur, "PK", None, (span("نسیم اختر"),)),
        ),
        meetings=(Meeting("m1", "in_person", "held", (minister,), (guest,), (held,), date=date),),
        statements=(
            Statement("s1", minister, span("نے کہا"), said, "indirect", "main", "state", "say.that", meeting="m1"),
        ),
    )
