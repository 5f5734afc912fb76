"""Gold out of what reviewers said of a record's facts."""

from collections.abc import Iterable, Mapping

from mulaqat.model import Actor, Agreement, Document, Meeting, Record, Span, Statement
from mulaqat.stories import Judgement

from .gold import Gold, GoldAgreement, GoldMeeting, GoldStatement, Party


def gold_of(document: Document, record: Record, judged: Mapping[str, Judgement]) -> Gold:
    """The gold of a document: what was confirmed is required, what was corrected as it was put right.

    What was rejected is not in it, so that a record that has it is wrong; what nobody judged is optional. `judged` has
    the judgements that hold by the ids of the record's facts.
    """
    return Gold(
        tuple(_statement(f, document.text, judged.get(f.id)) for f in record.statements if _stays(f.id, judged)),
        tuple(_meeting(f, judged.get(f.id)) for f in record.meetings if _stays(f.id, judged)),
        tuple(_agreement(f, judged.get(f.id)) for f in record.agreements if _stays(f.id, judged)),
        document.published,
    )


def _stays(fact: str, judged: Mapping[str, Judgement]) -> bool:
    return fact not in judged or judged[fact].deed != "reject"


def _statement(fact: Statement, text: str, judgement: Judgement | None) -> GoldStatement:
    right = _right(judgement)
    speaker = _parties([fact.speaker] if fact.speaker else [], right.get("speaker"))
    content = _content(fact.content, text, right.get("content"))
    return GoldStatement(content, speaker or None, judgement is None)


def _meeting(fact: Meeting, judgement: Judgement | None) -> GoldMeeting:
    right = _right(judgement)
    hosts, guests = _parties(fact.hosts, right.get("hosts")), _parties(fact.guests, right.get("guests"))
    told = "date" in right or (fact.date is not None and fact.date.basis not in ("published", "tenures"))
    day = right.get("date") or (fact.date.value if fact.date else None)
    return GoldMeeting(hosts, guests, day, told, judgement is None)


def _agreement(fact: Agreement, judgement: Judgement | None) -> GoldAgreement:
    return GoldAgreement(_right(judgement).get("status", fact.status), fact.evidence[0], judgement is None)


def _right(judgement: Judgement | None) -> Mapping[str, str]:
    return (judgement.correction if judgement else None) or {}


def _parties(read: Iterable[Actor], right: str | None) -> tuple[Party, ...]:
    """Those whom the record has, or the names put in their place."""
    if right is not None:
        return tuple(_named(name.strip()) for name in right.split(";") if name.strip())
    return tuple(Party(actor.name, actor.mention.text if actor.mention else actor.name_ur) for actor in read)


def _named(name: str) -> Party:
    return Party(name) if name.isascii() else Party(None, name)


def _content(read: Span, text: str, right: str | None) -> Span:
    """The words put in the place of those read: where they stand nearest to them."""
    if right is None:
        return read
    places, at = [], text.find(right)
    while at >= 0:
        places.append(at)
        at = text.find(right, at + 1)
    if not places:
        return read
    nearest = min(places, key=lambda place: (abs(place - read.start), place))
    return Span(nearest, nearest + len(right), right)
