"""/reports/…: one report with its evidence, and why it was read so"""

import re
from collections.abc import Iterable, Iterator

from litestar import get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.looking import Look

from ..showing import Show

_SENTENCE = "── sentence"
_FACT = re.compile(r"   ([ms]\d+) ")


@get("/reports/{document:str}", sync_to_thread=True)
def report(document: FromPath[str], look: NamedDependency[Look], show: NamedDependency[Show]) -> Response[str]:
    """The text, each fact's evidence in it, and the facts."""
    seen = look.report(document)
    if seen is None:
        raise NotFoundException
    return show("report.html", seen=seen, record=seen.record, source=seen.record.document)


@get("/reports/{document:str}/why", sync_to_thread=True)
def why(document: FromPath[str], look: NamedDependency[Look], show: NamedDependency[Show]) -> Response[str]:
    """How each sentence was read, or those of one fact."""
    lines = look.explain(document)
    if lines is None:
        raise NotFoundException
    fact = show.place.asked.get("fact")
    shown = ["\n".join(some) for some in _sentences(lines) if fact is None or fact in _facts(some)]
    return show("why.html", document=document, fact=fact, sentences=shown)


def _sentences(lines: Iterable[str]) -> Iterator[list[str]]:
    """The lines of each sentence."""
    gathered: list[str] = []
    for line in lines:
        if line.startswith(_SENTENCE) and gathered:
            yield gathered
            gathered = []
        gathered.append(line)
    if gathered:
        yield gathered


def _facts(lines: Iterable[str]) -> set[str]:
    return {found[1] for line in lines if (found := _FACT.match(line))}


HANDLERS = [report, why]
