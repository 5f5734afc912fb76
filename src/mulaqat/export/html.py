"""One self-contained page: each report with its evidence marked, its facts beside it."""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mulaqat.model import Document, Record

from .cards import Card, cards
from .escaping import value
from .html_report import Report, section

KINDS = ("meeting", "statement", "agreement", "doubt")


def to_html(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """The pieces of a page in English whose reports stand from right to left, useful without its script."""
    reports = [
        Report(f"r{number}", document, record, tuple(cards(record)))
        for number, (document, record) in enumerate(readings, 1)
    ]
    script = _file("page.js")
    yield (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>mulaqat</title>\n'
        f'{_policy(script)}\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>\n{marks_css()}{_file('page.css')}</style>\n</head>\n<body>\n"
    )
    yield _contents(reports)
    yield from (section(report) for report in reports)
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def marks_css() -> str:
    """How evidence looks in a text: for any page that marks it as ours does."""
    return _file("marks.css")


def _file(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _policy(script: str) -> str:
    """Nothing is fetched and no script runs but ours, whatever a report holds."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rules = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'"
    return f'<meta http-equiv="Content-Security-Policy" content="{rules}">'


def _contents(reports: Sequence[Report]) -> str:
    items = "".join(
        f'<li><a href="#{report.key}">{report.title}</a> '
        f"<small>{value(report.name)} · {_counts(report.cards)}</small></li>\n"
        for report in reports
    )
    legend = " ".join(f'<span class="key {kind}">{kind}</span>' for kind in KINDS)
    title = f"{len(reports)} report{'' if len(reports) == 1 else 's'}"
    return (
        f"<header>\n<h1>mulaqat <small>{title}</small></h1>\n<p>Marked in the text: {legend}. "
        f"A mark leads to its fact, a fact to its place in the text.</p>\n<ol>\n{items}</ol>\n</header>\n"
    )


def _counts(facts: Sequence[Card]) -> str:
    counts = [(kind, sum(card.kind == kind for card in facts)) for kind in KINDS]
    return ", ".join(f"{n} {kind}{'' if n == 1 else 's'}" for kind, n in counts if n) or "no facts"
