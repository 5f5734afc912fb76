"""/reports/…: one report with its evidence, and why it was read so"""

from litestar import get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.looking import Look

from ..showing import Show


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
    sentences = look.explain(document)
    if sentences is None:
        raise NotFoundException
    fact = show.place.asked.get("fact")
    shown = ["\n".join(one.lines) for one in sentences if fact is None or fact in one.facts]
    return show("why.html", document=document, fact=fact, sentences=shown)


HANDLERS = [report, why]
