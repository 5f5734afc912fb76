"""Stories and the ledger as rows and as lines."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .output import visible

if TYPE_CHECKING:
    from mulaqat.model import Actor
    from mulaqat.stories import Cited, Comparison, Contradiction, Fact, Owed, Report, Story

WIDTH = 100  # columns, whatever the terminal


def story_row(story: "Story") -> dict[str, Any]:
    """A story on one line of a list."""
    outlets = sorted({telling.outlet for telling in story.tellings if telling.outlet})
    return {
        "story": story.id,
        "published": story.tellings[0].published,
        "reports": len(story.tellings),
        "sources": story.sources,
        "form": story.form,
        "days": "; ".join(story.days),
        "people": "; ".join(story.people),
        "outlets": "; ".join(outlets),
        "title": next((telling.title for telling in story.tellings if telling.title), None),
        "documents": "; ".join(story.documents),
    }


def owed_row(owed: "Owed") -> dict[str, Any]:
    """An entry of the ledger on one line of a list."""
    return {
        "document": owed.document,
        "agreement": owed.fact,
        "published": owed.day,
        "debtors": _names(owed.debtors),
        "creditors": _names(owed.creditors),
        "subject": owed.subject.text,
        "by": owed.by.value if owed.by else None,
        "condition": owed.condition.text if owed.condition else None,
        "status": owed.status,
        "start": owed.subject.start,
        "end": owed.subject.end,
        "told_by": "; ".join(cited.document for cited in owed.told),
        "later": [
            {"day": later.day, "status": later.status, "document": later.document, "fact": later.fact,
             "start": later.span.start, "end": later.span.end, "words": later.span.text}
            for later in owed.later
        ],
    }  # fmt: skip


def story_lines(compared: "Comparison") -> Iterator[str]:
    """A story for people: its reports, what all tell, what each adds and leaves out, where they contradict."""
    story, facts = compared.story, {fact.id: fact for fact in compared.facts}
    places = {telling.document: number for number, telling in enumerate(story.tellings, 1)}
    about = [story.form, "; ".join(story.days), "; ".join(story.people)]
    counts = f"{len(story.tellings)} reports, {story.sources} independent"
    yield from _wrapped("  ·  ".join([story.id, *filter(None, about), counts]), "")
    for number, telling in enumerate(story.tellings, 1):
        known = [telling.document, telling.published, telling.outlet, telling.title]
        copy = [] if telling.copies == telling.document else [f"the same report as {places[telling.copies]}"]
        yield from _wrapped(f"{number}. " + "  ·  ".join([*filter(None, known), *copy]), "   ")
    yield from _section("All tell", [facts[fact] for fact in compared.shared])
    for number, report in enumerate(compared.reports, 1):
        yield from _report(number, report, facts)
    for contradiction in compared.contradictions:
        yield from _contradiction(contradiction, places, facts)


def _report(number: int, report: "Report", facts: "dict[str, Fact]") -> Iterator[str]:
    yield from _section(f"Only {number} tells", [facts[fact] for fact in report.adds])
    yield from _section(f"{number} leaves out", [facts[fact] for fact in report.leaves_out])


def _section(heading: str, facts: "Iterable[Fact]") -> Iterator[str]:
    lines = [line for fact in facts for line in _wrapped(f"{fact.kind}: {fact.what}", "     ", "   ")]
    if lines:
        yield f"\n{heading}\n"
        yield from lines


def _contradiction(told: "Contradiction", places: dict[str, int], facts: "dict[str, Fact]") -> Iterator[str]:
    of = facts[told.of].what if told.of in facts else told.of
    yield from _wrapped(f"Contradiction, {told.about}" + (f" of {of}" if of else ""), "   ", "\n")
    yield from _wrapped(told.because, "   ", "   ")
    for side in told.sides:
        yield from _wrapped(f"{side.value}: {_cited(side.told, places)}", "     ", "   ")


def _cited(told: "Iterable[Cited]", places: dict[str, int]) -> str:
    return "; ".join(f"{places[one.document]} at {one.span.start}-{one.span.end} «{one.span.text}»" for one in told)


def _wrapped(text: str, indent: str, first: str = "") -> Iterator[str]:
    lead, start = ("\n", first[1:]) if first.startswith("\n") else ("", first)
    yield lead + textwrap.fill(visible(text), WIDTH, initial_indent=start, subsequent_indent=indent) + "\n"


def _names(actors: "Iterable[Actor]") -> str:
    return "; ".join(actor.called or actor.kind for actor in actors)
