"""A report as runs of text, so that no browser counts characters, with the facts that cover each."""

from collections.abc import Iterator, Mapping

import msgspec

from mulaqat.archive import Brief
from mulaqat.export import Card, Evidence, cards, runs
from mulaqat.model import Document, Record, Span
from mulaqat.stories import Judgement, Story


class TextRun(msgspec.Struct, frozen=True):
    """A stretch of text: the facts whose evidence covers it, the shortest evidence first; `begins` are those that
    begin in it; `cues` those that it reports, such as "said"; `hidden`: no reader of the page sees it."""

    text: str
    facts: tuple[str, ...]
    begins: tuple[str, ...]
    cues: tuple[str, ...]
    hidden: bool


class FactSeen(msgspec.Struct, frozen=True):
    """A fact of a report, the words that it was read from, and what a reviewer said of it last, if anybody."""

    id: str
    kind: str
    evidence: tuple[Span, ...]
    judgement: Judgement | None


class ReportSeen(msgspec.Struct, frozen=True):
    """A report: its text as runs, which put together are the text; its facts; its record; the stories it tells."""

    report: Brief
    runs: tuple[TextRun, ...]
    facts: tuple[FactSeen, ...]
    record: Record
    stories: tuple[Story, ...]


def report_seen(
    document: Document, record: Record, report: Brief, stories: tuple[Story, ...], judged: Mapping[str, Judgement]
) -> ReportSeen:
    """A report with its text cut at every start and end of evidence; `judged` by the facts' ids."""
    shown = list(cards(record))
    facts = tuple(FactSeen(card.label, card.kind, card.evidence, judged.get(card.label)) for card in shown)
    return ReportSeen(report, tuple(_runs(document, shown)), facts, record, stories)


def _runs(document: Document, shown: list[Card]) -> Iterator[TextRun]:
    evidence = [Evidence(n, span) for n, card in enumerate(shown) for span in card.evidence]
    # What is hidden is cut out like evidence, of a fact behind the last.
    nobody = len(shown)
    evidence += [Evidence(nobody, Span.of(document.text, *place)) for place in document.hidden if place[0] < place[1]]
    for run in runs(document.text, evidence):
        told = [item for item in run.covered if item.fact != nobody]
        yield TextRun(
            run.text,
            tuple(dict.fromkeys(shown[item.fact].label for item in told)),
            tuple(shown[fact].label for fact in run.begins if fact != nobody),
            tuple(shown[item.fact].label for item in told if item.span == shown[item.fact].cue),
            len(told) < len(run.covered),
        )
