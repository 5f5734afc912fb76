"""Many reports, one after the other."""

import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mulaqat.intake import Item, Refused, read_source
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Document, Record
from mulaqat.pipeline import read_document

if TYPE_CHECKING:
    from rich.console import Console

Source = str | Path


def read_all(
    sources: Source | Iterable[Source], *, knowledge: Knowledge | None = None
) -> Iterator[tuple[Document, Record]]:
    """Each report of these files or folders with its record, in their order and one at a time.

    `sources`: whatever `mulaqat add` takes but addresses: text, pages, tables, feeds, crawls, zips, folders of them.
    `knowledge`: what `mulaqat.load_knowledge` gave; without it the shipped knowledge is loaded. What cannot be read
    is warned of in one line and passed over. A terminal and a notebook show how far it is.

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
    from rich.console import Console

    console = Console(stderr=True)
    if console.is_terminal or console.is_jupyter:
        yield from _with_bar(sources, console)
    else:
        for source in sources:
            yield from read_source(source)


def _with_bar(sources: list[Source], console: "Console") -> Iterator[Item]:
    """The items, with a bar that tells how many sources and reports are done, and goes when all are."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[reports]} reports")
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=len(sources), reports=0)
        reports = 0
        for source in sources:
            for item in read_source(source):
                yield item
                reports += 1
                bar.update(task, reports=reports)
            bar.advance(task)
