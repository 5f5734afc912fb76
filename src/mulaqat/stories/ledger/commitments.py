"""The entries of the ledger, and what is heard of them later."""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from mulaqat.model import Actor, Date, Record, Span

from ..clusters import Clusters
from ..comparing import Cited
from ..near import candidates
from ..story import Story
from .items import Fold, Item, Kept, items_of, keys

ALIKE = 0.6  # part of the fewer words that two contents share to be of one thing
SHARED = 3  # words that they share at least
ENTRIES = 200  # of one party that a word leads to, the oldest first


class Later(msgspec.Struct, frozen=True):
    """Where a later record speaks of it; `status` is what that record tells: signed, agreed, rejected, repeated,
    proposed, fulfilled, or only "spoken of"."""

    document: str
    fact: str
    day: str
    status: str
    span: Span


class Owed(msgspec.Struct, frozen=True):
    """One promise or agreement: `debtors` owe it to `creditors` (empty where the text names none).

    `by` is the day or the time by which it is due, `status` that of its own report: signed, agreed, promised or
    conditional. `told` has every report of it in its story, `later` what comes after the last day of the first.
    """

    document: str
    fact: str
    day: str | None
    debtors: tuple[Actor, ...]
    creditors: tuple[Actor, ...]
    subject: Span
    by: Date | None
    condition: Span | None
    status: str
    told: tuple[Cited, ...]
    later: tuple[Later, ...] = ()


def commitments(records: Iterable[Record], stories: Iterable[Story], fold: Fold, kept: Kept) -> tuple[Owed, ...]:
    """The ledger, by day and document; neither the order of the records nor that of the stories matters."""
    items = sorted((item for record in records for item in items_of(record, fold, kept)), key=_age)
    entries = _entries([item for item in items if item.owed], stories)
    heard = _heard(items, entries)
    return tuple(_owed(group, heard[number]) for number, group in enumerate(entries))


def _age(item: Item) -> tuple[str, str, int, str]:
    """By day, those without a day last; then by place."""
    return item.published.latest if item.published else "~", item.document, item.span.start, item.fact


def _entries(items: Sequence[Item], stories: Iterable[Story]) -> list[list[Item]]:
    """What one party owes, told by several reports of a story, is one entry."""
    told = {document: story.id for story in stories for document in story.documents}
    one = Clusters()
    names = {f"{number:09}": item for number, item in enumerate(items)}
    groups: dict[tuple[str, str], dict[str, tuple[int, ...]]] = defaultdict(dict)
    for name, item in names.items():
        for key in keys(item.who) if item.document in told else ():
            groups[told[item.document], key][name] = tuple(sorted(zlib.crc32(word.encode()) for word in item.words))
    for group in groups.values():
        for first, second, _ in candidates(group, ALIKE):
            if names[first].document != names[second].document:
                one.join(first, second)
    entries: dict[str, list[Item]] = defaultdict(list)
    for name in names:
        entries[one.find(name)].append(names[name])
    return list(entries.values())


def _heard(items: Iterable[Item], entries: Sequence[Sequence[Item]]) -> dict[int, list[Later]]:
    """What speaks later of each entry, by its number."""
    leads: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, group in enumerate(entries):
        for lead in _leads(group[0].who, group[0].words):
            if len(leads[lead]) < ENTRIES:
                leads[lead].append(number)
    heard: dict[int, list[Later]] = defaultdict(list)
    for item in items:
        for number in _spoken_of(item, leads, entries):
            day = item.published.earliest if item.published else ""
            heard[number].append(Later(item.document, item.fact, day, item.status, item.span))
    return heard


def _leads(actors: Iterable[Actor], words: Iterable[str]) -> Iterator[tuple[str, str]]:
    for key in sorted(keys(actors)):
        for word in sorted(words):
            yield key, word


def _spoken_of(item: Item, leads: dict[tuple[str, str], list[int]], entries: Sequence[Sequence[Item]]) -> Iterator[int]:
    """The entries of which an item speaks."""
    shared: dict[int, set[str]] = defaultdict(set)
    for key, word in _leads((*item.who, *item.to), item.words):
        for number in leads.get((key, word), ()):
            shared[number].add(word)
    for number, words in sorted(shared.items()):
        entry = entries[number][0]
        enough = max(SHARED, ALIKE * min(len(item.words), len(entry.words)))
        if len(words) >= enough and _later(item, entries[number]) and _parties_agree(item, entry):
            yield number


def _later(item: Item, entry: Sequence[Item]) -> bool:
    """Whether an item comes after the day of an entry, and is not one of its own reports."""
    first = entry[0].published
    if item.published is None or first is None or item.published.earliest <= first.latest:
        return False
    return all(item.document != told.document for told in entry)


def _parties_agree(item: Item, entry: Item) -> bool:
    """Whether the debtor himself speaks, or his side and the creditor's are both there."""
    himself = {key for key in keys(entry.who) if not key.startswith("country/")}
    if himself & keys(item.who):
        return True
    sides = keys((*item.who, *item.to))
    debtors, creditors = ([keys((actor,)) & sides for actor in actors] for actors in (entry.who, entry.to))
    return any(one and other and one != other for one in debtors for other in creditors)


def _owed(group: Sequence[Item], later: Sequence[Later]) -> Owed:
    first = group[0]
    agreement = first.agreement
    assert agreement is not None  # entries are agreements
    told: dict[str, Cited] = {}
    for item in group:
        told.setdefault(item.document, Cited(item.document, item.span))
    return Owed(
        first.document,
        first.fact,
        first.published.latest if first.published else None,
        first.who,
        tuple(actor for actor in first.to if len(first.who) > 1 or actor not in first.who),
        first.span,
        agreement.timeframe,
        agreement.condition,
        agreement.status,
        tuple(told[document] for document in sorted(told)),
        tuple(sorted(later, key=lambda one: (one.day, one.document, one.span.start, one.fact))),
    )
