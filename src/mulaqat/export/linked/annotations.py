"""Every piece of evidence as a W3C Web Annotation: what it says of which words, quoted and counted."""

from collections.abc import Iterable, Iterator, Sequence

from mulaqat.flat import Derived
from mulaqat.model import Document, Record

from ..cards import cards
from .joining import Thing, address_of, known, listed, urn

AROUND = 32  # code points before and behind a quotation, by which it is found again when the page has changed
_HEAD = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":['


def to_annotations(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """One page of annotations; positions count code points of the report as it was read."""
    return listed((note for reading in readings for note in _notes(*reading)), _HEAD, "]}")


def _notes(document: Document, record: Record) -> Iterator[Thing]:
    said = {card.label: f"{card.kind}: {card.head}" for card in cards(record)}
    for row in Derived(0, record, str).rows.get("evidence", []):
        fact, field = row["fact"], row["field"]
        if fact not in said:  # an event has no words but those of the fact that it codes
            continue
        yield known(
            id=urn(record.document.id, fact, field, str(row["position"])),
            type="Annotation",
            motivation="describing",
            body=[
                {"type": "TextualBody", "purpose": "describing", "language": "en", "value": said[fact]},
                {"type": "TextualBody", "purpose": "tagging", "value": field},
            ],
            target=known(source=address_of(record), selector=_selectors(document.text, row["start"], row["end"])),
        )


def _selectors(text: str, start: int, end: int) -> Sequence[Thing]:
    quote = known(
        type="TextQuoteSelector",
        exact=_whole(text[start:end]),
        prefix=_whole(text[max(start - AROUND, 0) : start]),
        suffix=_whole(text[end : end + AROUND]),
    )
    return [quote, {"type": "TextPositionSelector", "start": start, "end": end}]


def _whole(text: str) -> str:
    """Half a character cannot stand in JSON."""
    return text.encode("utf-8", "replace").decode()
