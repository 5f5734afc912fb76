"""The first page"""

from collections import Counter
from collections.abc import Iterable

from litestar import get
from litestar.di import NamedDependency
from litestar.response import Response

from mulaqat.archive import Week
from mulaqat.looking import Look

from ..drawing import year_of_weeks
from ..showing import Show


@get("/", sync_to_thread=True)
def overview(look: NamedDependency[Look], show: NamedDependency[Show]) -> Response[str]:
    """What the archive holds, with the weeks of one year."""
    held = look.overview()
    years = _years(held.weeks)
    year = _chosen(show.place.asked.get("year", ""), years)
    counts = {week.start: week.meetings for week in held.weeks}
    drawn = year_of_weeks(year, counts, show.reader.direction) if year else None
    return show("overview.html", held=held, drawn=drawn, year=year, years=sorted(years.items()))


def _years(weeks: Iterable[Week]) -> Counter[int]:
    """Meetings by the year in which their week begins."""
    years: Counter[int] = Counter()
    for week in weeks:
        years[int(week.start[:4])] += week.meetings
    return years


def _chosen(asked: str, years: Counter[int]) -> int | None:
    """The year asked for, else the one with the most meetings, the later of two."""
    if asked.isdecimal() and len(asked) < 5 and int(asked) in years:
        return int(asked)
    return max(years, key=lambda year: (years[year], year), default=None)


HANDLERS = [overview]
