"""A report's section of the page: the text with its marks, and a card for each fact."""

from typing import NamedTuple

from mulaqat.model import Document, Record

from . import wording
from .cards import Card
from .escaping import safe, urdu, value
from .marks import Evidence, Run, runs


class Report(NamedTuple):
    """A reading as the page shows it: `key` begins every anchor of it."""

    key: str
    document: Document
    record: Record
    cards: tuple[Card, ...]

    @property
    def name(self) -> str:
        """Where the report came from."""
        return self.document.path or self.document.url or "standard input"

    @property
    def title(self) -> str:
        """Its headline, else its name, as HTML."""
        title = self.record.document.title
        return urdu(title.text) if title else value(self.name)


def section(report: Report) -> str:
    """The HTML of one report."""
    facts = "".join(_card(report.key, number, card) for number, card in enumerate(report.cards))
    return (
        f'<section id="{report.key}">\n{_heading(report)}\n'
        f'<p class="source">{_source(report)}</p>\n<div class="report">\n'
        f'<div class="text" lang="ur" dir="rtl">{_text(report)}</div>\n'
        f'<div class="facts">\n{facts or "<p>No meeting, statement or agreement found.</p>"}</div>\n'
        "</div>\n</section>\n"
    )


def _heading(report: Report) -> str:
    title = report.record.document.title
    return (
        f'<h2 class="urdu" lang="ur" dir="rtl">{safe(title.text)}</h2>' if title else f"<h2>{value(report.name)}</h2>"
    )


def _source(report: Report) -> str:
    source = report.record.document
    published = wording.date(source.published) if source.published else "no date"
    publisher = [wording.actor(source.publisher)] if source.publisher else []
    return " · ".join(value(words) for words in [report.name, published, *publisher])


def _text(report: Report) -> str:
    evidence = [Evidence(n, span) for n, card in enumerate(report.cards) for span in card.evidence]
    return "".join(_run(report, run) for run in runs(report.document.text, evidence))


def _run(report: Report, run: Run) -> str:
    """The run, in a mark that leads to the fact with the shortest evidence here.

    The anchors of facts that begin here stand before it, empty: CSS draws their labels, so that the
    text of the page stays the text of the report.
    """
    if not run.covered:
        return safe(run.text)
    anchors = "".join(
        f'<span class="at" id="{report.key}-{n}-text" data-label="{safe(report.cards[n].label)}"></span>'
        for n in run.begins
    )
    facts = list(dict.fromkeys(item.fact for item in run.covered))
    kinds = " ".join(sorted({_look(report.cards[item.fact], item) for item in run.covered}))
    names = " ".join(f"{report.key}-{n}" for n in facts)
    link = f'<a href="#{report.key}-{facts[0]}">{safe(run.text)}</a>'
    return f'{anchors}<mark class="{kinds}" data-facts="{names}">{link}</mark>'


def _look(card: Card, item: Evidence) -> str:
    return "cue" if item.span == card.cue else card.kind


def _card(key: str, number: int, card: Card) -> str:
    place = f"{key}-{number}"
    label = f'<a class="label" href="#{place}-text" title="show in the text">{value(card.label)}</a>'
    body = f'<blockquote lang="ur" dir="rtl">{safe(card.body)}</blockquote>\n' if card.body else ""
    rows = "".join(
        f"<div>{f'<dt>{label}</dt>' if label else ''}<dd>{value(words)}</dd></div>" for label, words in card.rows
    )
    return (
        f'<article class="{card.kind}" id="{place}">\n<h3>{label} {value(card.head)}</h3>\n'
        f"{body}<dl>{rows}</dl>\n</article>\n"
    )
