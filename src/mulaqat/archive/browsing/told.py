"""A fact with the report that tells it, each kind as the record has it."""

from collections.abc import Iterator

import msgspec

from mulaqat.model import Agreement, Doubt, Event, Meeting, Record, Statement

from .page import Brief


class MeetingTold(msgspec.Struct, frozen=True):
    """A meeting in a report."""

    report: Brief
    meeting: Meeting


class StatementTold(msgspec.Struct, frozen=True):
    """A statement in a report."""

    report: Brief
    statement: Statement


class AgreementTold(msgspec.Struct, frozen=True):
    """An agreement or a promise in a report."""

    report: Brief
    agreement: Agreement


class EventTold(msgspec.Struct, frozen=True):
    """A coded event in a report."""

    report: Brief
    event: Event


class DoubtTold(msgspec.Struct, frozen=True):
    """A doubt in a report; `id` is d1 for the first."""

    report: Brief
    id: str
    doubt: Doubt


Told = MeetingTold | StatementTold | AgreementTold | EventTold | DoubtTold


def told_in(record: Record, report: Brief) -> Iterator[tuple[str, Told]]:
    """Every fact of a record by its id."""
    yield from ((fact.id, MeetingTold(report, fact)) for fact in record.meetings)
    yield from ((fact.id, StatementTold(report, fact)) for fact in record.statements)
    yield from ((fact.id, AgreementTold(report, fact)) for fact in record.agreements)
    yield from ((fact.id, EventTold(report, fact)) for fact in record.events)
    yield from ((name, DoubtTold(report, name, fact)) for name, fact in record.named_doubts.items())
