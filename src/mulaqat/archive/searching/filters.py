"""What narrows a search or a list, as conditions on documents, facts and those who take part in them."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, FromClause, and_, exists, or_, select, true

from mulaqat.errors import InputError

from ..schema import ACTOR, DOCUMENT, FACT, IDENTITY, MEETING, MENTION, STATEMENT

Fold = Callable[[str], str]
_Condition = ColumnElement[bool]
_IDS = frozenset({"person", "office", "organization", "group", "country", "body", "local"})  # how ids begin


class Filters(msgspec.Struct, frozen=True):
    """All that is given must hold; those about facts hold of one and the same fact.

    `person`: a name, part of one, or an id such as person/ali-khamenei; `office`: words of its English name;
    `country`: an ISO code or a name; `outlet`: part of the publisher's name; `kind`: meeting, statement,
    agreement, event or doubt; `act` and `stance`: of a statement; `speaker` and `target`: persons of a statement;
    `public`: encounters of officials alone; `since` and `until`: ISO days of publication, both included. A document of
    unknown date fits no bound. `held_since` and `held_until`: of lists of meetings alone, the days on which they were,
    both included; of publication where no day is told.
    """

    person: str | None = None
    office: str | None = None
    country: str | None = None
    outlet: str | None = None
    kind: str | None = None
    act: str | None = None
    stance: str | None = None
    since: str | None = None
    until: str | None = None
    speaker: str | None = None
    target: str | None = None
    public: bool = False
    held_since: str | None = None
    held_until: str | None = None


def of_document(filters: Filters, fold: Fold, among: Sequence[int] | None = None) -> _Condition:
    """The condition on the table of documents, facts and mentions included; `among` are the only numbers asked of."""

    def ours(table: FromClause) -> _Condition:
        return true() if among is None else table.c.document.in_(among)

    wanted = [published(filters), true() if among is None else DOCUMENT.c.number.in_(among)]
    if filters.kind or about_facts(filters):
        facts = select(FACT.c.document).where(ours(FACT), of_fact(FACT.c.document, FACT.c.id, filters, fold))
        kind = [FACT.c.kind == filters.kind] if filters.kind else []
        wanted.append(DOCUMENT.c.number.in_(facts.where(*kind)))
    else:
        for who in parties(filters, fold):
            ids = select(IDENTITY.c.number).where(who)
            for_all = [
                select(table.c.document).where(ours(table), table.c.identity.in_(ids)) for table in (MENTION, ACTOR)
            ]
            wanted.append(or_(*(DOCUMENT.c.number.in_(documents) for documents in for_all)))
    return and_(*wanted)


def of_fact(document: ColumnElement[int], fact: ColumnElement[str], filters: Filters, fold: Fold) -> _Condition:
    """The condition on a fact, given the columns of its key."""
    wanted: list[_Condition] = [true()]
    for who in parties(filters, fold):
        ids = select(IDENTITY.c.number).where(who)
        # The sum keeps SQLite from looking up everybody of a country for each fact, instead of a fact's few actors.
        wanted += [_has_actor(document, fact, (ACTOR.c.identity + 0).in_(ids))]
    for role, person in (("speaker", filters.speaker), ("target", filters.target)):
        if person:
            ids = select(IDENTITY.c.number).where(_is_person(person, fold))
            ours = and_(ACTOR.c.role == role, (ACTOR.c.identity + 0).in_(ids))
            wanted.append(_has_actor(document, fact, ours))
    if filters.stance:
        wanted.append(_has_actor(document, fact, ACTOR.c.stance == filters.stance))
    if filters.act:
        said = STATEMENT.alias()  # the fact may be a row of this very table
        wanted.append(_is_one(said, document, fact, said.c.act == filters.act))
    if filters.public:
        met = MEETING.alias()
        wanted.append(_is_one(met, document, fact, met.c.public))
    return and_(*wanted)


def about_facts(filters: Filters) -> bool:
    """Whether they set a condition that only facts of one kind can fit."""
    return bool(filters.act or filters.stance or filters.public or filters.speaker or filters.target)


def published(filters: Filters) -> _Condition:
    """The condition on outlet and date alone."""
    wanted: list[_Condition] = [true()]
    if filters.outlet:
        wanted.append(DOCUMENT.c.publisher.icontains(filters.outlet, autoescape=True))
    if filters.since:
        wanted.append(DOCUMENT.c.latest >= filters.since)
    if filters.until:
        wanted.append(DOCUMENT.c.earliest <= filters.until)
    return and_(*wanted)


def someone(filters: Filters, fold: Fold) -> _Condition:
    """The condition on an identity: person, office and country at once."""
    return and_(true(), *parties(filters, fold))


def parties(filters: Filters, fold: Fold) -> list[_Condition]:
    """The conditions on identities that person, office and country make, each of which somebody has to fit."""
    wanted: list[_Condition] = []
    if filters.person:
        wanted.append(_is_person(filters.person, fold))
    if filters.office:
        wanted.append(IDENTITY.c.office_words.contains(words_of(filters.office, fold)))
    if filters.country:
        wanted.append(IDENTITY.c.country.in_(_codes(filters.country, fold)))
    return wanted


def _is_person(person: str, fold: Fold) -> _Condition:
    """By an id such as person/ali-khamenei, else by words of a name."""
    if person.partition("/")[0] in _IDS and "/" in person:
        return IDENTITY.c.entity == person
    return IDENTITY.c.name_words.contains(words_of(person, fold))


def _codes(country: str, fold: Fold) -> Any:
    if len(country) == 2 and country.isascii():
        return [country.upper()]
    named = IDENTITY.alias()
    codes = select(named.c.country).where(named.c.kind == "country", named.c.country.is_not(None))
    return codes.where(named.c.name_words.contains(words_of(country, fold)))


def words_of(typed: str, fold: Fold) -> str:
    """The folded words between spaces: letters and digits only, so that nothing in them is a wildcard."""
    words = fold(typed)
    if not words:
        raise InputError(f"{typed!r} holds no word to look for")
    return f" {words} "


def _is_one(
    rows: FromClause, document: ColumnElement[int], fact: ColumnElement[str], condition: _Condition
) -> _Condition:
    """Whether a fact is one of these rows, and fits."""
    same = and_(rows.c.document == document, rows.c.id == fact)
    return exists(select(rows.c.id).where(same, condition).correlate_except(rows))


def _has_actor(document: ColumnElement[int], fact: ColumnElement[str], who: _Condition) -> _Condition:
    ours = and_(ACTOR.c.document == document, ACTOR.c.fact == fact)
    return exists(select(ACTOR.c.fact).where(ours, who).correlate_except(ACTOR))
