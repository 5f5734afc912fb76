"""One report with its evidence: its text in runs, so that nobody who shows it counts characters."""

import msgspec

from mulaqat.export import Evidence, cards, runs
from mulaqat.model import Document, Record


class RunSeen(msgspec.Struct, frozen=True):
    """A stretch of the text: the facts whose evidence covers it, the shortest first, and those that begin here.

    `kinds` tells how to mark it: meeting, statement, agreement, doubt, or cue for the words that report.
    """

    text: str
    facts: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


class ReportSeen(msgspec.Struct, frozen=True):
    """A report's record and its text; the runs put together are the text. Doubts are called d1, d2 in their order."""

    record: Record
    runs: tuple[RunSeen, ...]


def report_of(document: Document, record: Record) -> ReportSeen:
    """The report as it is shown: evidence is that of the cards of `mulaqat html`."""
    shown = list(cards(record))
    evidence = [Evidence(number, span) for number, card in enumerate(shown) for span in card.evidence]
    seen = []
    for run in runs(document.text, evidence):
        facts = dict.fromkeys(shown[item.fact].label for item in run.covered)
        begins = (shown[number].label for number in run.begins)
        kinds = {"cue" if item.span == shown[item.fact].cue else shown[item.fact].kind for item in run.covered}
        seen.append(RunSeen(run.text, tuple(facts), tuple(begins), tuple(sorted(kinds))))
    return ReportSeen(record, tuple(seen))
