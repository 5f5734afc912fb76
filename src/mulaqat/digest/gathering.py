"""From an archive to a digest."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec.structs import replace

from mulaqat.archive import Archive, Filters
from mulaqat.model import Actor, Agreement, Date, Meeting, Record, Source, Statement

from .nouns import Digest, Told

Fact = Meeting | Agreement | Statement
_VIEWS = {"meetings": "meeting", "agreements": "agreement", "statements": "statement"}


def gather(archive: Archive, filters: Filters, most: int = 10) -> Digest:
    """The digest of what was published between `since` and `until`, which the filters must have.

    Other filters hold of each fact. Of the statements of a day the `most` that are about somebody, then those told
    by most reports, are kept. Meetings are those of officials; one that is known to be older than `since` is
    background, and left out.
    """
    since, until = filters.since or "", filters.until or ""
    same = _same(archive, filters)
    found: dict[tuple[str, ...], list[tuple[str, str, Fact]]] = defaultdict(list)
    reports: dict[str, Source] = {}
    for name, wanted in sorted(_fitting(archive, filters).items()):
        reading = archive.reading(name)
        if reading is None:  # taken out by somebody else meanwhile
            continue
        reports[name] = reading[1].document
        for fact, day in _facts(reading[1], wanted, since):
            found[_key(name, fact, same)].append((day, name, fact))
    told = sorted(map(_told, found.values()), key=_order)
    kept = [one for one in told if one.day <= until]
    chosen, left_out = _chosen(kept, most)
    ahead = tuple(one for one in told if one.day > until)
    return Digest(since, until, filters.country, tuple(chosen), ahead, left_out, reports)


def _same(archive: Archive, filters: Filters) -> dict[str, str]:
    """Documents and meetings (document/fact) by one name for all that tell the same: a story, a copied report."""
    names = {}
    for story in archive.stories(replace(filters, person=None, office=None, country=None)):
        for telling in story.tellings:
            names[telling.document] = telling.copies
            names |= {f"{telling.document}/{fact}": story.id for fact in telling.facts}
    return names


def _fitting(archive: Archive, filters: Filters) -> dict[str, set[str]]:
    """The ids of the facts that fit, by document."""
    fitting: dict[str, set[str]] = defaultdict(set)
    for view, column in _VIEWS.items():
        for row in archive.rows(view, filters):
            fitting[row["document"]].add(row[column])
    return fitting


def _facts(record: Record, wanted: set[str], since: str) -> Iterator[tuple[Fact, str]]:
    """The facts of a record that a digest tells, with the day under which it tells them."""
    published = _day(record.document.published, "") or ""
    for meeting in record.meetings:
        if meeting.id in wanted and meeting.public and not (meeting.date and meeting.date.latest < since):
            yield meeting, _day(meeting.date, published) or published
    for agreement in record.agreements:
        if agreement.id in wanted:
            yield agreement, published
    for said in record.statements:
        if said.id in wanted and said.level == "main" and said.speaker and said.speaker.entity:
            yield said, published


def _day(date: Date | None, published: str) -> str | None:
    """A date's day; of several the day of publication where it is one of them, else the first; none of very many."""
    if date is None:
        return None
    if date.earliest <= published <= date.latest:
        return published
    return date.earliest if date.earliest[:7] == date.latest[:7] else None


def _key(document: str, fact: Fact, same: dict[str, str]) -> tuple[str, ...]:
    """What is the same for all tellings of a fact."""
    if isinstance(fact, Meeting):
        name = same.get(f"{document}/{fact.id}", f"{document}/{fact.id}")
        return "meeting", name, fact.status, *sorted(map(_who, (*fact.hosts, *fact.guests)))
    copied = same.get(document, document)
    if isinstance(fact, Agreement):
        return "agreement", copied, fact.subject.text, fact.status
    return "statement", copied, fact.content.text, fact.speaker.entity if fact.speaker and fact.speaker.entity else ""


def _who(actor: Actor) -> str:
    return actor.entity or actor.kind


def _told(tellings: list[tuple[str, str, Fact]]) -> Told:
    """One fact from its tellings, quoted from the report that came first."""
    day, _, fact = min(tellings, key=lambda telling: telling[:2])
    return Told(day, fact, tuple(sorted({name for _, name, _ in tellings})))


def _order(told: Told) -> tuple[str, str, int, str]:
    """By day and report, in the order of the text."""
    return told.day, told.reports[0], len(told.fact.id), told.fact.id


def _chosen(told: list[Told], most: int) -> tuple[list[Told], dict[str, int]]:
    """All but the statements that a day has too many of, and how many these are."""
    by_day: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        if isinstance(one.fact, Statement):
            by_day[one.day].append(one)
    kept = {id(one) for day in by_day.values() for one in sorted(day, key=_weight)[:most]}
    left_out = {day: len(all_of_it) - most for day, all_of_it in by_day.items() if len(all_of_it) > most}
    return [one for one in told if not isinstance(one.fact, Statement) or id(one) in kept], left_out


def _weight(told: Told) -> tuple[bool, int, tuple[str, str, int, str]]:
    about = isinstance(told.fact, Statement) and any(target.actor.entity for target in told.fact.targets)
    return not about, -len(told.reports), _order(told)
