"""Meetings that were held, each once however many reports tell of it, and who met whom there."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import product
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, insert, select, update

from ..schema import ACTOR, DOCUMENT, ENCOUNTER, FIGURE, IDENTITY, MEETING, MET, TELLING
from .figures import figure_id


class _Told(NamedTuple):
    """A meeting in a report."""

    document: str
    fact: str
    number: int
    day: str | None


def put_encounters(connection: Connection) -> None:
    """Fill the tables of encounters and of who met, and count the meetings of figures."""
    groups: dict[object, list[_Told]] = defaultdict(list)
    for told, story in _meetings(connection):
        groups[story or (told.document, told.fact)].append(told)
    sides = _sides(connection)
    encounters, met = [], []
    meetings: Counter[str] = Counter()
    # By the first report: the same numbers whatever came first.
    for number, group in enumerate(sorted(map(sorted, groups.values()), key=_first), 1):
        encounters.append(_encounter(number, group))
        pairs = _pairs([sides[told.number, told.fact] for told in group])
        met += [{"encounter": number, "one": one, "other": other} for one, other in pairs]
        meetings.update({name for pair in pairs for name in pair})
    for table, rows in ((ENCOUNTER, encounters), (MET, met)):
        if rows:
            connection.execute(insert(table), rows)
    if meetings:
        counted = update(FIGURE).where(FIGURE.c.id == bindparam("who")).values(meetings=bindparam("times"))
        connection.execute(counted, [{"who": who, "times": times} for who, times in sorted(meetings.items())])


def _meetings(connection: Connection) -> Iterable[tuple[_Told, str | None]]:
    """Every meeting that was held with the least of its stories."""
    same = (TELLING.c.document == MEETING.c.document) & (TELLING.c.fact == MEETING.c.id)
    story = select(func.min(TELLING.c.story)).where(same).scalar_subquery()
    day = func.coalesce(MEETING.c.latest, DOCUMENT.c.latest).label("day")
    wanted = select(DOCUMENT.c.id, MEETING.c.id.label("fact"), DOCUMENT.c.number, day, story.label("story"))
    rows = connection.execute(wanted.select_from(MEETING.join(DOCUMENT)).where(MEETING.c.status == "held"))
    return [(_Told(row.id, row.fact, row.number, row.day), row.story) for row in rows]


def _sides(connection: Connection) -> dict[tuple[int, str], dict[str, set[str]]]:
    """The ids of hosts and guests by meeting."""
    sides: dict[tuple[int, str], dict[str, set[str]]] = defaultdict(lambda: {"host": set(), "guest": set()})
    wanted = select(ACTOR.c.document, ACTOR.c.fact, ACTOR.c.role, figure_id().label("id"))
    wanted = wanted.select_from(ACTOR.join(IDENTITY)).where(ACTOR.c.role.in_(("host", "guest")))
    for row in connection.execute(wanted.where(figure_id().is_not(None))):
        sides[row.document, row.fact][row.role].add(row.id)
    return sides


def _first(group: list[_Told]) -> tuple[str, str]:
    return group[0].document, group[0].fact


def _encounter(number: int, group: list[_Told]) -> dict[str, Any]:
    first = group[0]
    day = min((told.day for told in group if told.day), default=None)
    reports = len({told.document for told in group})
    return {"number": number, "document": first.number, "fact": first.fact, "day": day, "reports": reports}


def _pairs(sides: Iterable[dict[str, set[str]]]) -> list[tuple[str, str]]:
    """Who met whom in any of the reports, whichever of them is host."""
    pairs = (sorted(pair) for side in sides for pair in product(side["host"], side["guest"]))
    return sorted({(one, other) for one, other in pairs if one != other})
