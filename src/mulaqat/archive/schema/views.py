"""The views: facts as a person reads them, with names and words instead of keys and offsets."""

from typing import Any

from sqlalchemy import ColumnElement, Label, Select, and_, distinct, func, select
from sqlalchemy.sql.selectable import FromClause

from .tables import ACTOR, AGREEMENT, DOCUMENT, DOUBT, EVENT, EVIDENCE, IDENTITY, MEETING, MENTION, STATEMENT


def _words(source: FromClause) -> ColumnElement[str]:
    """The words of the text that a row of offsets points at."""
    return func.substr(DOCUMENT.c.text, source.c.start + 1, source.c.end - source.c.start)


def _evidence(fact: FromClause, field: str, name: str) -> Label[str]:
    """The first piece of evidence of a fact in a field."""
    ours = and_(EVIDENCE.c.document == fact.c.document, EVIDENCE.c.fact == fact.c.id, EVIDENCE.c.field == field)
    words = select(_words(EVIDENCE)).where(ours, EVIDENCE.c.position == 0)
    return words.correlate(fact, DOCUMENT).scalar_subquery().label(name)


def _actors(fact: FromClause, role: str, name: str) -> Label[str]:
    """The names of a fact's actors in a role, in their order; without a name the words of the text."""
    shown = func.coalesce(IDENTITY.c.name, IDENTITY.c.name_ur, _words(ACTOR), IDENTITY.c.office, IDENTITY.c.kind)
    ours = and_(ACTOR.c.document == fact.c.document, ACTOR.c.fact == fact.c.id, ACTOR.c.role == role)
    names = select(shown.label("shown")).select_from(ACTOR.join(IDENTITY)).where(ours).order_by(ACTOR.c.position)
    inner = names.correlate(fact, DOCUMENT).subquery()
    return select(func.aggregate_strings(inner.c.shown, "; ")).scalar_subquery().label(name)


def _speaker(column: str) -> Label[str]:
    ours = and_(ACTOR.c.document == STATEMENT.c.document, ACTOR.c.fact == STATEMENT.c.id, ACTOR.c.role == "speaker")
    value = select(IDENTITY.c[column]).select_from(ACTOR.join(IDENTITY)).where(ours)
    return value.correlate(STATEMENT).scalar_subquery().label(f"speaker_{column}")


def _where_from() -> tuple[ColumnElement[Any], ...]:
    return DOCUMENT.c.id.label("document"), DOCUMENT.c.publisher.label("outlet"), DOCUMENT.c.day.label("published")


def _facts(table: FromClause, *columns: ColumnElement[Any]) -> Select[Any]:
    joined = table.join(DOCUMENT, table.c.document == DOCUMENT.c.number)
    return select(*_where_from(), *columns).select_from(joined)


MEETINGS = _facts(
    MEETING,
    MEETING.c.id.label("meeting"),
    MEETING.c.day,
    MEETING.c.form,
    MEETING.c.status,
    _actors(MEETING, "host", "hosts"),
    _actors(MEETING, "guest", "guests"),
    _actors(MEETING, "attendee", "attendees"),
    _actors(MEETING, "absent", "absent"),
    func.coalesce(MEETING.c.place, MEETING.c.place_ur).label("place"),
    MEETING.c.place_country.label("country"),
    MEETING.c.public,
    _evidence(MEETING, "evidence", "evidence"),
)
STATEMENTS = _facts(
    STATEMENT,
    STATEMENT.c.id.label("statement"),
    _actors(STATEMENT, "speaker", "speaker"),
    _speaker("office"),
    _speaker("country"),
    _actors(STATEMENT, "addressee", "addressee"),
    STATEMENT.c.act,
    _actors(STATEMENT, "target", "targets"),
    STATEMENT.c.mode,
    STATEMENT.c.level,
    _evidence(STATEMENT, "content", "content"),
    _evidence(STATEMENT, "cue", "cue"),
    STATEMENT.c.parent,
    STATEMENT.c.meeting,
)
AGREEMENTS = _facts(
    AGREEMENT,
    AGREEMENT.c.id.label("agreement"),
    AGREEMENT.c.kind,
    AGREEMENT.c.status,
    _actors(AGREEMENT, "party", "parties"),
    _evidence(AGREEMENT, "subject", "subject"),
    _evidence(AGREEMENT, "condition", "condition"),
    AGREEMENT.c.day.label("timeframe"),
    _evidence(AGREEMENT, "evidence", "evidence"),
)
EVENTS = _facts(
    EVENT,
    EVENT.c.id.label("event"),
    EVENT.c.day,
    _actors(EVENT, "source", "source"),
    _actors(EVENT, "object", "target"),
    EVENT.c.source_code,
    EVENT.c.target_code,
    EVENT.c.cameo,
    EVENT.c.plover,
    EVENT.c.quad_class,
    EVENT.c.goldstein,
    func.coalesce(EVENT.c.place, EVENT.c.place_ur).label("place"),
    EVENT.c.of,
)
DOUBTS = _facts(
    DOUBT,
    DOUBT.c.id.label("doubt"),
    DOUBT.c.kind,
    DOUBT.c.about,
    DOUBT.c.printed,
    DOUBT.c.expected,
    DOUBT.c.because,
    _evidence(DOUBT, "evidence", "evidence"),
)
PEOPLE = (
    select(
        IDENTITY.c.entity,
        func.min(IDENTITY.c.name).label("name"),
        func.min(IDENTITY.c.name_ur).label("name_ur"),
        func.min(IDENTITY.c.country).label("country"),
        func.min(IDENTITY.c.wikidata).label("wikidata"),
        func.count(distinct(MENTION.c.document)).label("documents"),
        func.count().label("mentions"),
    )
    .select_from(MENTION.join(IDENTITY))
    .where(IDENTITY.c.kind == "person")
    .group_by(IDENTITY.c.entity)
)

VIEWS: dict[str, Select[Any]] = {
    "meetings": MEETINGS,
    "statements": STATEMENTS,
    "agreements": AGREEMENTS,
    "events": EVENTS,
    "doubts": DOUBTS,
    "people": PEOPLE,
}
