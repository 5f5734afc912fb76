"""/meetings, and one of them"""

from litestar import get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/meetings", sync_to_thread=True)
def meetings(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Meetings that fit, a page at a time."""
    return show("meetings.html", found=look.meetings(filters, page))


@get("/meetings/{document:str}/{fact:str}", sync_to_thread=True)
def meeting(
    document: FromPath[str], fact: FromPath[str], look: NamedDependency[Look], show: NamedDependency[Show]
) -> Response[str]:
    """One meeting: its parties, its words, its agreements, and its reports side by side."""
    seen = look.meeting(document, fact)
    if seen is None:
        raise NotFoundException
    return show("meeting.html", seen=seen, meeting=seen.meeting, brief=seen.report, comparison=seen.comparison)


HANDLERS = [meetings, meeting]
