"""A story's reports against each other."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import msgspec

from mulaqat.model import Record

from ..story import Story
from .contradictions import Contradiction, contradictions, meetings_of
from .facts import Fact, facts_of
from .said import said_in


class Report(msgspec.Struct, frozen=True):
    """One report: ids of the facts that no other report tells, and of those that half of them tell but not it."""

    document: str
    adds: tuple[str, ...]
    leaves_out: tuple[str, ...]


class Comparison(msgspec.Struct, frozen=True):
    """A story with all its facts; `shared` are the ids of those that every report tells."""

    story: Story
    facts: tuple[Fact, ...]
    shared: tuple[str, ...]
    reports: tuple[Report, ...]
    contradictions: tuple[Contradiction, ...]


def compare(story: Story, records: Mapping[str, Record], fold: Callable[[str], str]) -> Comparison:
    """What a story's reports share, add, leave out and contradict; `fold` folds a text into its words."""
    about = {telling.document: telling.facts for telling in story.tellings}
    pieces = (piece for document, facts in about.items() for piece in said_in(records[document], facts))
    facts = facts_of(pieces, fold)
    told = contradictions(meetings_of(records, about), facts, fold)
    shared = tuple(fact.id for fact in facts if len(fact.told) == len(about))
    return Comparison(story, facts, shared, _reports(story.documents, facts), tuple(told))


def _reports(documents: Sequence[str], facts: Sequence[Fact]) -> tuple[Report, ...]:
    adds: dict[str, list[str]] = defaultdict(list)
    common: list[tuple[str, set[str]]] = []
    for fact in facts:
        tell = {cited.document for cited in fact.told}
        if len(tell) == 1:
            adds[fact.told[0].document].append(fact.id)
        if len(tell) * 2 >= len(documents):
            common.append((fact.id, tell))
    return tuple(
        Report(document, tuple(adds[document]), tuple(fact for fact, tell in common if document not in tell))
        for document in documents
    )
