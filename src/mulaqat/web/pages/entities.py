"""/entities: people, offices, countries and bodies, and each of them"""

from collections import Counter

from litestar import get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.archive import Filters, Page, Stance
from mulaqat.looking import Look

from ..drawing import stance_bars
from ..showing import Show

MOST_COUNTRIES = 12
LISTED = 10  # items of each list


@get("/entities", sync_to_thread=True)
def entities(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Who is in the archive, those of the most meetings first."""
    found = look.figures(filters, page, show.place.asked.get("of"))
    return show("entities.html", found=found, told=look.told())


@get("/entities/{kind:str}/{name:str}", sync_to_thread=True)
def entity(
    kind: FromPath[str], name: FromPath[str], look: NamedDependency[Look], show: NamedDependency[Show]
) -> Response[str]:
    """One of them."""
    seen = look.figure(f"{kind}/{name}", Page(1, LISTED))
    if seen is None:
        raise NotFoundException
    countries = _countries(seen.stances, seen.who.country)
    about = show.place.asked.get("about", countries[0][0] if countries else "")
    towards = [stance for stance in seen.stances if stance.country == about]
    drawn = stance_bars(((one.month, one.stance, one.statements) for one in towards), show.reader.direction)
    return show("entity.html", who=seen.who, seen=seen, countries=countries, about=about, towards=towards, drawn=drawn)


def _countries(stances: tuple[Stance, ...], own: str | None) -> list[tuple[str, int]]:
    """The countries of which there were words that were not neutral, others than his own first, the most first."""
    counted: Counter[str] = Counter()
    for stance in stances:
        if stance.stance != "neutral":
            counted[stance.country] += stance.statements
    ordered = sorted(counted.items(), key=lambda item: (item[0] == own, -item[1], item[0]))
    return ordered[:MOST_COUNTRIES]


HANDLERS = [entities, entity]
