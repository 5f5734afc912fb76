"""What the ledger takes from a record: promises and agreements, and everything said that may be about one."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from mulaqat.model import Actor, Agreement, Date, Meeting, Record, Span, Statement

from ..encounters import name_of

Fold = Callable[[str], str]
Kept = Callable[[str], bool]  # whether folded words say that something promised was done
LETTERS = 4  # shorter words join others and say little
HEARD = frozenset({"main", "headline"})
OWED = frozenset({"commitment", "agreement"})
REFUSING = frozenset({"reject", "deny", "refuse"})
STATUS = {"promised": "repeated", "conditional": "repeated"}


class Item(NamedTuple):
    """An agreement or a statement: `who` binds himself or speaks, `to` is the other side where it is known."""

    document: str
    fact: str
    published: Date | None
    who: tuple[Actor, ...]
    to: tuple[Actor, ...]
    status: str
    span: Span
    words: frozenset[str]
    agreement: Agreement | None = None

    @property
    def owed(self) -> bool:
        """Whether it is an entry of the ledger."""
        agreement = self.agreement
        return agreement is not None and agreement.kind in OWED and agreement.status not in ("rejected", "proposed")


def items_of(record: Record, fold: Fold, kept: Kept) -> Iterator[Item]:
    """All of a record, its agreements first; a statement whose content is one of them is not told twice."""
    subjects = [(agreement.subject.start, agreement.subject.end) for agreement in record.agreements]
    for agreement in record.agreements:
        item = _item(record, agreement.id, agreement.subject, agreement.status, fold)
        who, to = _sides(agreement, record)
        yield item._replace(who=who, to=to, agreement=agreement)
    for said in record.statements:
        inside = any(start < said.content.end and said.content.start < end for start, end in subjects)
        if said.speaker and said.level in HEARD and not inside:
            item = _item(record, said.id, said.content, _status(said, fold, kept), fold)
            to = (*([said.addressee] if said.addressee else []), *(target.actor for target in said.targets))
            yield item._replace(who=(said.speaker,), to=to)


def _status(said: Statement, fold: Fold, kept: Kept) -> str:
    if said.act in REFUSING:
        return "rejected"
    return "fulfilled" if kept(fold(said.content.text)) else "spoken of"


def keys(actors: Iterable[Actor]) -> frozenset[str]:
    """Whom actors stand for: themselves, and the country in whose name an office speaks."""
    found = set()
    for actor in actors:
        found.add(name_of(actor) or actor.entity)
        if actor.country and (actor.office or actor.kind == "country"):
            found.add(f"country/{actor.country}")
    return frozenset(key for key in found if key)


def _item(record: Record, fact: str, span: Span, status: str, fold: Fold) -> Item:
    source = record.document
    words = frozenset(word for word in fold(span.text).split() if len(word) >= LETTERS)
    return Item(source.id, fact, source.published, (), (), STATUS.get(status, status), span, words)


def _sides(agreement: Agreement, record: Record) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Who owes and who is owed: an agreement binds each party to the others, a promise him who makes it."""
    if agreement.kind != "commitment":
        return agreement.parties, agreement.parties[1:] and agreement.parties
    if len(agreement.parties) > 1:
        return agreement.parties[:1], agreement.parties[1:]
    said = next((s for s in record.statements if _holds(s, agreement.subject)), None)
    if said is None:
        return agreement.parties, ()
    if said.addressee:
        return agreement.parties, (said.addressee,)
    meeting = next((m for m in record.meetings if m.id == said.meeting), None)
    return agreement.parties, _others(meeting, agreement.parties) if meeting else ()


def _holds(said: Statement, subject: Span) -> bool:
    return said.content.start <= subject.start and subject.end <= said.content.end


def _others(meeting: Meeting, parties: Iterable[Actor]) -> tuple[Actor, ...]:
    """The side of a meeting on which these are not; none where they are on neither."""
    ours = {name_of(actor) for actor in parties} - {None}
    for here, there in ((meeting.hosts, meeting.guests), (meeting.guests, meeting.hosts)):
        if ours & {name_of(actor) for actor in here}:
            return there
    return ()
