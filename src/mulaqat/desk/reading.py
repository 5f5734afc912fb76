"""Many reports, one after the other."""

import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path

from mulaqat.intake import Item, Refused, read_source
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Document, Record
from mulaqat.pipeline import read_document

Source = str | Path


def read_all(
    sources: Source | Iterable[Source], *, knowledge: Knowledge | None = None
) -> Iterator[tuple[Document, Record]]:
    """Each report of these files or folders with its record, in their order and one at a time.

    `sources`: whatever `mulaqat add` takes but addresses: text, pages, tables, feeds, crawls, zips, folders of them.
    `knowledge`: what `mulaqat.load_knowledge` gave; without it the shipped knowledge is loaded. What cannot be read
    is warned of in one line and passed over. On a terminal a bar shows how far it is, after the first source.

    >>> for document, record in read_all("examples/01-emir-of-qatar-in-tehran.txt"):
    ...     print(document.path, record.meetings[0].hosts[0].name)
    examples/01-emir-of-qatar-in-tehran.txt Ali Khamenei
    """
    known = knowledge or load_knowledge()
    for item in _items([sources] if isinstance(sources, str | Path) else list(sources)):
        if isinstance(item, Refused):
            warnings.warn(item.message, stacklevel=2)
        else:
            yield item.document, read_document(item.document, known)


def _items(sources: list[Source]) -> Iterator[Item]:
    for source in _watched(sources):
        yield from read_source(source)


def _watched(sources: list[Source]) -> Iterable[Source]:
    if len(sources) < 2 or not sys.stderr.isatty():
        return sources
    from rich.console import Console
    from rich.progress import track

    return track(sources, "reading", console=Console(stderr=True), transient=True)
