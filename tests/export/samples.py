"""Readings to export: the samples as the reader has them, one written by hand, and one that means harm."""

from functools import cache
from pathlib import Path

from mulaqat.model import Actor, Date, Document, MadeBy, Meeting, Place, Record, Source, Span, Statement
from tests.reader import shipped
from tests.readings import sample_document, sample_record

ROOT = Path(__file__).parents[2]
HARM = '=HYPERLINK("x")\tا</script><b>&amp; "q" \'s\'\r\n@1 ]]> \u202eجملہ\u2028\x0b\U0001f600 ختم'
Reading = tuple[Document, Record]


def harmful() -> Reading:
    """A report and names that are formulas, markup, tabs, line breaks and turned directions."""
    span = Span.of(HARM, 0, 40)
    bad = Actor('person/"><x y', "person", HARM, HARM, "=1+1", "PK", mention=span, how="named")
    good = Actor("person/karim-dad", "person", "Karim Dad", "کریم داد", "@SUM", "IR", mention=span, how="named")
    day = Date("2023", "2023-01-01", "2023-12-31", "stated")
    place = Place("+town\t", "شہر", "PK", 1, 1.5, -2.5, span)
    meeting = Meeting(
        "m1", "in_person", "held", (bad,), (good,), (span,), date=day, place=place, topics=(span,), public=True
    )
    said = Statement("s1", bad, None, span, "direct", "main", "state", "=rule")
    document = Document(HARM, path="=cmd.txt", url="https://example.org/?a=1&b=<2>", publisher="-خبر")
    source = Source(document.id, document.path, document.url, None, span, day, len(HARM))
    return document, Record(source, MadeBy("0", "0"), meetings=(meeting,), statements=(said,))


@cache
def samples() -> tuple[Reading, ...]:
    """All of them."""
    import mulaqat

    paths = sorted((ROOT / "examples").glob("*.txt"))
    documents = [Document(p.read_bytes().decode(), path=f"examples/{p.name}", published="2024-05-01") for p in paths]
    read = [(document, mulaqat.read(document, knowledge=shipped())) for document in documents]
    return (*read, (sample_document(), sample_record()), harmful())
