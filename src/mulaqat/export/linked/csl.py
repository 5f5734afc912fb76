"""Citations of the reports as CSL-JSON, which Zotero, pandoc and citeproc read."""

from collections.abc import Iterable, Iterator

from mulaqat.model import Date, Document, Record

from .joining import Thing, known, listed


def to_csl(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """One array, a citation a report."""
    return listed(_item(document, record) for document, record in readings)


def _item(document: Document, record: Record) -> Thing:
    source = record.document
    return known(
        id=source.id,
        type="article-newspaper",
        title=source.title and source.title.text,
        language=source.language,
        issued=_issued(source.published),
        URL=source.url,
        note=None if source.url else source.path,
    ) | known(**{"container-title": document.publisher or (source.publisher and source.publisher.name)})


def _issued(date: Date | None) -> Thing | None:
    """One day, or the first and the last that it can have been."""
    if date is None:
        return None
    days = dict.fromkeys((date.earliest, date.latest))
    return {"date-parts": [[int(part) for part in day.split("-")] for day in days]}
